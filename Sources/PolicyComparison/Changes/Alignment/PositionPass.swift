/// Pairs what nothing else stands in the place of: one free part on each side, between the same neighbours.
enum PositionPass {
  /// How close the words must be at least, so that a new clause in a deleted one's place is not taken for it.
  private static let least = 0.24

  /// Linear in the parts.
  static func run(_ alignment: inout VersionAlignment, _ parts: FreeParts) {
    var index = 0
    let before = alignment.before.parts.indices
    while index < before.count {
      defer { index += 1 }
      guard alignment.isFree(before: index), index == 0 || !alignment.isFree(before: index - 1),
        index + 1 == before.count || !alignment.isFree(before: index + 1)
      else { continue }
      let place: Int
      if index == 0 {
        place = 0
      } else if let anchor = alignment.counterpart(before: index - 1) {
        place = anchor + 1
      } else {
        continue
      }
      guard place < alignment.after.parts.count, alignment.isFree(after: place),
        place + 1 == alignment.after.parts.count || !alignment.isFree(after: place + 1),
        alignment.haveSameParent(index, place), hasSameRole(index, place, alignment),
        let left = parts.before[index], let right = parts.after[place]
      else { continue }
      let similarity = parts.weights.similarity(left, right)
      guard similarity >= least else { continue }
      alignment.pair(index, place, .position, confidence: 0.4 + 0.5 * similarity)
    }
  }

  private static func hasSameRole(_ before: Int, _ after: Int, _ alignment: VersionAlignment) -> Bool {
    alignment.before.role(of: before) == alignment.after.role(of: after)
  }
}
