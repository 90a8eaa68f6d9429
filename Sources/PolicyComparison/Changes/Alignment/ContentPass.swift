/// Pairs parts whose words are the same.
enum ContentPass {
  /// Text shorter than this is found by chance too often to say that it was moved, in bytes.
  private static let shortestMove = 24

  /// O(n log n) in the number of parts.
  static func run(_ alignment: inout VersionAlignment) {
    let (before, after, count) = numbers(alignment.before, alignment.after)
    for match in PatienceAlignment.matches(before, after, limit: count) {
      alignment.pair(match.before, match.after, .content, confidence: 1)
    }
    pairMoved(&alignment, before, after, count)
    for _ in 0..<2 {
      SectionPass.run(&alignment)
      pairBelowSameParent(&alignment, before, after)
    }
  }

  /// A number for each distinct text.
  private static func numbers(_ before: VersionText, _ after: VersionText) -> ([Int32], [Int32], Int) {
    var numbers = ContentNumbers(most: before.parts.count + after.parts.count)
    let first = before.parts.map { numbers.number(of: $0.hash) }
    let second = after.parts.map { numbers.number(of: $0.hash) }
    return (first, second, numbers.count)
  }

  /// What is unique in both versions and left over has another place now.
  private static func pairMoved(
    _ alignment: inout VersionAlignment, _ before: [Int32], _ after: [Int32], _ count: Int
  ) {
    var places = Array(repeating: Int32(-1), count: count)
    for (index, number) in before.enumerated() {
      places[Int(number)] = places[Int(number)] == -1 ? Int32(index) : -2
    }
    var copies = Array(repeating: Int32(0), count: count)
    for number in after { copies[Int(number)] += 1 }
    for (index, number) in after.enumerated() where copies[Int(number)] == 1 && places[Int(number)] >= 0 {
      let place = Int(places[Int(number)])
      guard alignment.isFree(after: index), alignment.isFree(before: place),
        alignment.before.parts[place].length >= shortestMove || alignment.before.isEntry(place)
      else { continue }
      alignment.pair(place, index, .move, confidence: 0.97)
    }
  }

  /// The same words in the same section, in order: list items and boilerplate that is repeated elsewhere.
  private static func pairBelowSameParent(_ alignment: inout VersionAlignment, _ before: [Int32], _ after: [Int32]) {
    var waiting: [Key: [Int]] = [:]
    for index in alignment.freeBefore.reversed() {
      guard let parent = alignment.before.parts[index].parent, let home = alignment.counterpart(before: parent) else {
        continue
      }
      waiting[Key(parent: home, number: before[index]), default: []].append(index)
    }
    guard !waiting.isEmpty else { return }
    for index in alignment.freeAfter {
      guard let parent = alignment.after.parts[index].parent,
        let place = waiting[Key(parent: parent, number: after[index])]?.popLast()
      else { continue }
      alignment.pair(place, index, .structure, confidence: 0.95)
    }
  }

  private struct Key: Hashable {
    let parent: Int
    let number: Int32
  }
}
