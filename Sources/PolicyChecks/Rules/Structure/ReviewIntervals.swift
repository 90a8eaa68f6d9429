internal import PolicyMeaning
internal import PolicyText

/// Finds sentences that give different intervals for reviewing the policy itself.
enum ReviewIntervals {
  /// Less certain readings are not held against others.
  private static let leastConfidence = 0.85

  /// The first sentence with an interval, and the first behind it with another.
  static func conflicts(in policy: CheckedPolicy) -> [(early: ByteRange, late: ByteRange)] {
    guard let next = policy.profile.dates.nextReview else { return [] }
    let position = policy.policy.positions[next]
    guard position.conflicts.isEmpty else { return [] }
    let stated = position.provisions.map { policy.policy.provisions[$0] }
      .compactMap { provision in interval(of: provision, policy).map { (provision.range, $0) } }
      .sorted { $0.0.lowerBound < $1.0.lowerBound }
    guard let first = stated.first, let other = stated.first(where: { $0.1 != first.1 }) else { return [] }
    return [(first.0, other.0)]
  }

  /// The only interval in a sentence that speaks of the policy.
  private static func interval(of provision: Provision, _ policy: CheckedPolicy) -> Int? {
    let intervals = provision.values.compactMap { if case .interval(let months) = $0.value { months } else { nil } }
    guard intervals.count == 1, !provision.isQuoted, provision.confidence >= leastConfidence,
      let words = policy.words.sentences(of: provision.clause).first(where: { sentence in
        policy.words.range(of: sentence).overlaps(provision.range)
      }),
      words.contains(where: { policy.words.all[$0].kinds.contains(.selfName) }),
      words.contains(where: { policy.words.all[$0].kinds.contains(.reviewing) })
    else { return nil }
    return intervals[0]
  }
}
