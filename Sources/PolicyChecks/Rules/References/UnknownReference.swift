internal import PolicyMeaning
internal import PolicyText

extension Rule {
  static let unknownReference = Rule(
    "unknown-reference", level: .warning,
    summary: "The policy cites an Act of a year in which there was none of that name, or one that is not known.",
    reason: "Readers cannot look it up, and a wrong year makes them doubt the rest.",
    bad: [
      """
      CONDUCT POLICY

      1. LAW

      1.1 Staff must not break the Computer Misuse Act 1998.
      """,
      """
      CONDUCT POLICY

      1. LAW

      1.1 Staff must keep to the Pens and Pictures Act 2014.
      """,
    ],
    good: [
      """
      CONDUCT POLICY

      1. LAW

      1.1 Staff must not break the Computer Misuse Act 1990.
      """
    ],
    check: .policy(UnknownReference.look))
}

private enum UnknownReference {
  static func look(_ policy: CheckedPolicy, _ observations: inout Observations) {
    var told: Set<String> = []
    for citation in policy.citations {
      guard let date = citation.date, told.insert(policy.text(citation.range).lowercased()).inserted else { continue }
      switch citation.name {
      case .known(let index):
        lookAtYear(date.year, of: policy.vocabulary.instruments.families[index], citation, policy, &observations)
      case .unknown(let name):
        observations.report(
          at: citation.range, "No \(name) of \(date.year) is among the laws that are known here.",
          suggestion: nearest(to: name, date.year, policy), level: .note)
      }
    }
  }

  private static func lookAtYear(
    _ year: Int, of family: Instruments.Family, _ citation: Citation, _ policy: CheckedPolicy,
    _ observations: inout Observations
  ) {
    guard family.kind.hasYearInName else {
      lookAtEdition(year, of: family.members[0], citation, policy, &observations)
      return
    }
    guard !family.years.contains(year) else { return }
    let years = Wording.list(family.years.map(String.init))
    let level: Finding.Level? = family.kind == .act ? nil : .note
    if family.years.count == 1 {
      observations.report(
        at: citation.range, "The \(family.name) is of \(years), not of \(year).",
        suggestion: "Write \(family.members[0].title), if that is meant.", level: level)
    } else {
      observations.report(
        at: citation.range, "There is no \(family.name) of \(year): those of that name are of \(years).",
        suggestion: "Check which of them is meant.", level: level)
    }
  }

  /// Of guidance, only an edition that was to come, or one before the first, is surely wrong.
  private static func lookAtEdition(
    _ year: Int, of guidance: Instrument, _ citation: Citation, _ policy: CheckedPolicy,
    _ observations: inout Observations
  ) {
    guard let first = guidance.editions.first else { return }
    // It may have been published the year before it held.
    let isEarly = year < first.year - 1
    guard isEarly || policy.today.map({ year > $0.year }) ?? false else { return }
    observations.report(
      at: citation.range,
      isEarly
        ? "The first edition of this guidance is of \(DateText.name(first))." : "There is no edition of \(year) yet.",
      suggestion: "Check which edition is meant.")
  }

  private static func nearest(to name: String, _ year: Int, _ policy: CheckedPolicy) -> String {
    let known = policy.vocabulary.instruments.families.flatMap(\.members).filter { $0.year == year }.map(\.name)
    guard let nearest = Suggestion.nearest(to: name, in: known) else { return "Check its name and its year." }
    return "Write \(nearest) \(year), if that is meant."
  }
}
