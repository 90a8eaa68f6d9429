internal import PolicyMeaning
internal import PolicyText

extension Rule {
  static let referenceWithoutYear = Rule(
    "reference-without-year", level: .note,
    summary: "An Act is cited without its year, here and everywhere else in the policy.",
    reason: "Many Acts share their name with earlier ones: without the year nobody can tell which is meant.",
    bad: [
      """
      CONDUCT POLICY

      1. LAW

      1.1 Nobody is treated differently because of a characteristic that the Equality Act protects.
      """
    ],
    good: [
      """
      CONDUCT POLICY

      1. LAW

      1.1 Nobody is treated differently because of a characteristic that the Equality Act 2010 protects.

      1.2 Whoever breaks the Equality Act may be dismissed.
      """
    ],
    check: .policy(ReferenceWithoutYear.look))
}

private enum ReferenceWithoutYear {
  static func look(_ policy: CheckedPolicy, _ observations: inout Observations) {
    let dated = Set(policy.citations.filter { $0.date != nil }.compactMap(\.family))
    var told: Set<Int> = []
    for citation in policy.citations where citation.date == nil && !citation.isAlias {
      guard let index = citation.family, !dated.contains(index), told.insert(index).inserted else { continue }
      let family = policy.vocabulary.instruments.families[index]
      guard family.kind.hasYearInName else { continue }
      observations.report(
        at: citation.range, message(family), suggestion: "Write \(likeliest(family)), if that is meant.")
    }
  }

  private static func message(_ family: Instruments.Family) -> String {
    guard family.years.count > 1 else { return "The \(family.name) is cited nowhere with its year." }
    let years = Wording.list(family.years.suffix(4).map(String.init))
    return "The \(family.name) is cited nowhere with its year, and there are those of \(years)."
  }

  /// The title that is most likely meant: the latest that holds, else the latest.
  private static func likeliest(_ family: Instruments.Family) -> String {
    let holding = family.members.last { member in !member.history.contains { $0.change != .partlyRepealed } }
    return (holding ?? family.members[family.members.count - 1]).title
  }
}
