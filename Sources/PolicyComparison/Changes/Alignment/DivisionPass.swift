/// Finds clauses that were divided or joined: a free part whose words stand in its neighbour's counterpart.
enum DivisionPass {
  /// The share of the free part's words that the counterpart must hold.
  private static let coverage = 0.7
  /// The share of the words that are the free part's own, beside its neighbour's, that the counterpart must hold.
  private static let ownCoverage = 0.6
  private static let fewestContentWords = 2
  /// How far the neighbour may stand, in parts.
  private static let reach = 2

  /// Linear in the text of the free parts and their neighbours.
  static func run(_ alignment: inout VersionAlignment, _ parts: inout FreeParts) {
    for index in alignment.freeBefore where !alignment.before.isEntry(index) {
      guard let bag = parts.before[index] else { continue }
      let neighbours = neighbours(of: index, count: alignment.before.parts.count)
      for neighbour in neighbours {
        guard let counterpart = alignment.counterpart(before: neighbour), !alignment.before.isEntry(neighbour) else {
          continue
        }
        let other = parts.bag(neighbour, of: alignment.before)
        let whole = parts.bag(counterpart, of: alignment.after)
        guard holds(whole, bag, beside: other, parts.weights) else { continue }
        alignment.add(.init(side: .before, part: index, pair: neighbour))
        break
      }
    }
    for index in alignment.freeAfter where !alignment.after.isEntry(index) {
      guard let bag = parts.after[index] else { continue }
      for neighbour in neighbours(of: index, count: alignment.after.parts.count) {
        guard let counterpart = alignment.counterpart(after: neighbour), !alignment.after.isEntry(neighbour) else {
          continue
        }
        let other = parts.bag(neighbour, of: alignment.after)
        let whole = parts.bag(counterpart, of: alignment.before)
        guard holds(whole, bag, beside: other, parts.weights) else { continue }
        alignment.add(.init(side: .after, part: index, pair: counterpart))
        break
      }
    }
  }

  private static func neighbours(of index: Int, count: Int) -> [Int] {
    (1...reach).flatMap { [index - $0, index + $0] }.filter { $0 >= 0 && $0 < count }
  }

  /// Whether a part holds the words of a piece, and not only those that the piece shares with its neighbour.
  private static func holds(_ whole: StemBag, _ piece: StemBag, beside other: StemBag, _ weights: StemWeights) -> Bool {
    guard piece.contentWords >= fewestContentWords, other.contentWords >= fewestContentWords else { return false }
    let wholeStems = Set(whole.entries.map(\.stem))
    let otherStems = Set(other.entries.map(\.stem))
    var (sum, held, own, ownHeld, foreign) = (0.0, 0.0, 0.0, 0.0, 0.0)
    for entry in piece.entries {
      let weight = weights.weight(of: entry.stem)
      sum += weight
      if wholeStems.contains(entry.stem) { held += weight }
      guard !otherStems.contains(entry.stem) else { continue }
      own += weight
      if wholeStems.contains(entry.stem) { ownHeld += weight }
    }
    // The neighbour must be in the whole too.
    var otherSum = 0.0
    for entry in other.entries {
      let weight = weights.weight(of: entry.stem)
      otherSum += weight
      if !wholeStems.contains(entry.stem) { foreign += weight }
    }
    return held >= coverage * sum && ownHeld >= ownCoverage * own && own >= 0.25 * sum && foreign <= 0.4 * otherSum
  }
}
