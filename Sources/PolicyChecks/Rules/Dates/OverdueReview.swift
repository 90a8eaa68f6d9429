internal import PolicyMeaning
internal import PolicyText

extension Rule {
  static let overdueReview = Rule(
    "overdue-review", level: .warning,
    summary: "The day of the next review has passed.",
    reason:
      "Readers cannot rely on a policy that nobody has looked at when it was due, and inspectors ask for the date.",
    bad: [
      """
      CONDUCT POLICY

      Date of last review: March 2019
      Date of next review: March 2021
      """
    ],
    good: [
      """
      CONDUCT POLICY

      Date of last review: March 2025
      Date of next review: March 2029
      """
    ],
    check: .policy(OverdueReview.look))
}

private enum OverdueReview {
  static func look(_ policy: CheckedPolicy, _ observations: inout Observations) {
    guard let today = policy.today, let next = policy.profile.dates.nextReview else { return }
    let position = policy.policy.positions[next]
    let adopted = policy.profile.dates.adopted.map { policy.policy.positions[$0] }
    guard position.stance != .unresolved,
      case .overdue(let date) = ReviewStatus(nextReview: position, adopted: adopted, today: today),
      let evidence = evidence(of: date, position, policy)
    else { return }
    let end = CalendarDate(endOf: date)
    let months = max(0, (today.year - end.year) * 12 + today.month - end.month)
    observations.report(
      at: evidence,
      "The review was due by \(DateText.end(of: date)), \(DateText.ago(months: months)), and no later one is recorded.",
      suggestion: "Review the policy; record when that was done and when it is due again.")
  }

  /// The words that give the date, else those that give the interval that leads to it.
  private static func evidence(of date: PartialDate, _ position: Position, _ policy: CheckedPolicy) -> ByteRange? {
    let provisions = position.provisions.map { policy.policy.provisions[$0] }
    func first(_ fits: (Value) -> Bool) -> ByteRange? {
      provisions.first { $0.values.contains { fits($0.value) } }?.range
    }
    return first { $0 == .date(date) } ?? first { if case .interval = $0 { true } else { false } }
  }
}
