/// Pairs sections by what stands in them, whatever their headings say.
enum SectionPass {
  /// The share of a section's paired children that must agree on its counterpart.
  private static let majority = 0.5

  /// O(n log n) in the number of parts.
  static func run(_ alignment: inout VersionAlignment) {
    var votes: [Vote: Int] = [:]
    var voters: [Int: Int] = [:]
    for index in alignment.before.parts.indices {
      guard let parent = alignment.before.parts[index].parent, alignment.isFree(before: parent),
        let counterpart = alignment.counterpart(before: index)
      else { continue }
      voters[parent, default: 0] += 1
      guard let home = alignment.after.parts[counterpart].parent, alignment.isFree(after: home) else { continue }
      votes[Vote(before: parent, after: home), default: 0] += 1
    }
    let ranked = votes.sorted { ($1.value, $0.key.before, $0.key.after) < ($0.value, $1.key.before, $1.key.after) }
    for (vote, count) in ranked {
      let share = Double(count) / Double(voters[vote.before] ?? count)
      guard share > majority || (share == majority && count > 1) else { continue }
      alignment.pair(vote.before, vote.after, .structure, confidence: 0.7 + 0.25 * share)
    }
  }

  private struct Vote: Hashable {
    let before: Int
    let after: Int
  }
}
