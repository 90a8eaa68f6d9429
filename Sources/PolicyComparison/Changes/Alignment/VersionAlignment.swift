/// Which part of the earlier version is which of the later. Passes add pairs; none takes one back.
struct VersionAlignment {
  let before: VersionText
  let after: VersionText
  /// For each part of the earlier version, its counterpart, or -1.
  private(set) var afterOf: [Int32]
  private(set) var beforeOf: [Int32]
  /// For each part of the earlier version that has a counterpart, why.
  private(set) var evidence: [AlignmentEvidence?]
  /// For each part of the earlier version that has a counterpart, whether it moved. Set when all pairs are found.
  var hasMoved: [Bool]
  /// Parts that were joined or divided: each without a counterpart of its own, and the pair whose words it shares.
  private(set) var divisions: [Division] = []

  /// A part that is a piece of a pair.
  struct Division {
    enum Side { case before, after }

    let side: Side
    /// The part itself, on its side.
    let part: Int
    /// The earlier part of the pair that it belongs to.
    let pair: Int
  }

  init(_ before: VersionText, _ after: VersionText) {
    self.before = before
    self.after = after
    afterOf = Array(repeating: -1, count: before.parts.count)
    beforeOf = Array(repeating: -1, count: after.parts.count)
    evidence = Array(repeating: nil, count: before.parts.count)
    hasMoved = Array(repeating: false, count: before.parts.count)
  }

  mutating func pair(_ before: Int, _ after: Int, _ pass: AlignmentEvidence.Pass, confidence: Double) {
    guard isFree(before: before), isFree(after: after) else { return }
    afterOf[before] = Int32(after)
    beforeOf[after] = Int32(before)
    evidence[before] = AlignmentEvidence(pass, confidence: confidence)
  }

  mutating func add(_ division: Division) {
    divisions.append(division)
    switch division.side {
    case .before: afterOf[division.part] = Self.divided
    case .after: beforeOf[division.part] = Self.divided
    }
  }

  /// Stands for a counterpart where the part is a piece of a pair.
  private static let divided: Int32 = -2

  func isFree(before index: Int) -> Bool { afterOf[index] == -1 }
  func isFree(after index: Int) -> Bool { beforeOf[index] == -1 }

  /// The counterpart of a part of the earlier version.
  func counterpart(before index: Int) -> Int? { afterOf[index] >= 0 ? Int(afterOf[index]) : nil }
  func counterpart(after index: Int) -> Int? { beforeOf[index] >= 0 ? Int(beforeOf[index]) : nil }

  var freeBefore: [Int] { afterOf.indices.filter { afterOf[$0] == -1 } }
  var freeAfter: [Int] { beforeOf.indices.filter { beforeOf[$0] == -1 } }

  /// Whether two parts stand in the same part: both at the top, or in parts that are each other's counterpart.
  func haveSameParent(_ before: Int, _ after: Int) -> Bool {
    switch (self.before.parts[before].parent, self.after.parts[after].parent) {
    case (nil, nil): self.before.isEntry(before) == self.after.isEntry(after)
    case (let old?, let new?): Int(afterOf[old]) == new
    default: false
    }
  }

  /// The same alignment with the versions' roles exchanged.
  var mirrored: VersionAlignment {
    var mirror = VersionAlignment(after, before)
    mirror.afterOf = beforeOf
    mirror.beforeOf = afterOf
    for (index, counterpart) in afterOf.enumerated() where counterpart >= 0 {
      mirror.evidence[Int(counterpart)] = evidence[index]
      mirror.hasMoved[Int(counterpart)] = hasMoved[index]
    }
    mirror.divisions = divisions.map { division in
      Division(
        side: division.side == .before ? .after : .before, part: division.part, pair: Int(afterOf[division.pair]))
    }
    return mirror
  }
}
