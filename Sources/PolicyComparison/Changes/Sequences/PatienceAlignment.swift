/// Aligns two sequences of numbers on what is unique in both (patience diff, after Bram Cohen), so that a repeated sentence
/// cannot pull the rest out of place.
///
/// Between anchors it begins again, as what is repeated in the whole may be unique in a part. Where nothing is unique, it
/// takes a shortest edit script if that is cheap, else the next equal element in order.
struct PatienceAlignment {
  private let before: [Int32]
  private let after: [Int32]
  private var matches: [Match] = []
  private var gaps: [(gap: Gap, depth: Int)] = []
  /// For each number, how often it stands in the gap at hand and where last. Cleared after each gap.
  private var inBefore: [Occurrence]
  private var inAfter: [Occurrence]

  private struct Occurrence {
    var count: Int32 = 0
    var place: Int32 = 0
  }

  /// Each level of gaps costs the length of the sequences once.
  private static let deepest = 12

  /// Pairs in the order of both sequences. O(n log n) in the lengths.
  ///
  /// - Parameter limit: all numbers are below it and not negative.
  static func matches(_ before: [Int32], _ after: [Int32], limit: Int) -> [Match] {
    var alignment = PatienceAlignment(before, after, limit: limit)
    alignment.run()
    return alignment.matches.sorted { $0.before < $1.before }
  }

  private init(_ before: [Int32], _ after: [Int32], limit: Int) {
    self.before = before
    self.after = after
    inBefore = Array(repeating: Occurrence(), count: limit)
    inAfter = inBefore
  }

  private mutating func run() {
    gaps = [(Gap(before: before.indices, after: after.indices), 0)]
    while let (gap, depth) = gaps.popLast() {
      let rest = trimmed(gap)
      guard rest.isOpen else { continue }
      let anchors = depth < Self.deepest ? anchors(in: rest) : []
      if anchors.isEmpty {
        alignRepeated(rest)
      } else {
        open(rest, between: anchors, depth: depth + 1)
      }
    }
  }

  /// Matches what both stretches begin and end with, and returns what is between.
  private mutating func trimmed(_ gap: Gap) -> Gap {
    var (before, after) = (gap.before, gap.after)
    while let first = before.first, let other = after.first, self.before[first] == self.after[other] {
      matches.append(Match(before: first, after: other))
      before.removeFirst()
      after.removeFirst()
    }
    while let last = before.last, let other = after.last, self.before[last] == self.after[other] {
      matches.append(Match(before: last, after: other))
      before.removeLast()
      after.removeLast()
    }
    return Gap(before: before, after: after)
  }

  /// What stands once in both stretches and in the same order.
  private mutating func anchors(in gap: Gap) -> [Match] {
    for index in gap.before {
      inBefore[Int(before[index])].count += 1
      inBefore[Int(before[index])].place = Int32(index)
    }
    for index in gap.after {
      inAfter[Int(after[index])].count += 1
      inAfter[Int(after[index])].place = Int32(index)
    }
    var unique: [Match] = []
    for index in gap.before {
      let number = Int(before[index])
      guard inBefore[number].count == 1, inAfter[number].count == 1 else { continue }
      unique.append(Match(before: index, after: Int(inAfter[number].place)))
    }
    for index in gap.before { inBefore[Int(before[index])].count = 0 }
    for index in gap.after { inAfter[Int(after[index])].count = 0 }
    return IncreasingSpine.members(of: unique.map(\.after)) { _ in 1 }.map { unique[$0] }
  }

  private mutating func open(_ gap: Gap, between anchors: [Match], depth: Int) {
    var start = (before: gap.before.lowerBound, after: gap.after.lowerBound)
    for anchor in anchors {
      matches.append(anchor)
      let between = Gap(before: start.before..<anchor.before, after: start.after..<anchor.after)
      if between.isOpen { gaps.append((between, depth)) }
      start = (anchor.before + 1, anchor.after + 1)
    }
    let rest = Gap(before: start.before..<gap.before.upperBound, after: start.after..<gap.after.upperBound)
    if rest.isOpen { gaps.append((rest, depth)) }
  }

  private mutating func alignRepeated(_ gap: Gap) {
    if let script = ShortestEditScript.matches(before, gap.before, after, gap.after) {
      matches += script
    } else {
      alignInOrder(gap)
    }
  }

  /// Each element takes its next equal, as long as that isn't much further on than itself.
  private mutating func alignInOrder(_ gap: Gap) {
    var places: [Int32: [Int]] = [:]
    for index in gap.after.reversed() { places[after[index], default: []].append(index) }
    var reached = gap.after.lowerBound
    for index in gap.before {
      while let next = places[before[index]]?.last, next < reached { places[before[index]]?.removeLast() }
      guard let next = places[before[index]]?.last, next - reached <= Self.reach else { continue }
      matches.append(Match(before: index, after: next))
      reached = next + 1
    }
  }

  /// How many elements may be passed over for one match.
  private static let reach = 64
}
