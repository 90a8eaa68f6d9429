package import PolicyComparison

extension Phrasing {
  /// What a comparison found, in a sentence or two. Counts what `--only-differences` hides, too.
  package static func summary(of report: Report) -> String {
    summary(documents: report.names.short.count, count: report.count)
  }

  /// The same of all policies of a site.
  package static func summary(of corpus: Corpus) -> String {
    summary(documents: corpus.records.count, count: corpus.count)
  }

  private static func summary(documents: Int, count: (Agreement) -> Int) -> String {
    let (differing, partly) = (count(.differs), count(.partlySilent))
    let (same, silent) = (count(.same), count(.silent))
    let all = differing + same + partly + silent
    guard all > 0 else { return "No question was asked." }
    if documents == 1 {
      return
        "This policy answers \(same) of \(questions(all))\(silent == 0 ? "" : " and says nothing about \(silent)")."
    }
    let policies = documents == 2 ? "The two policies" : "The \(documents) policies"
    if differing == 0, partly == 0 {
      guard same > 0 else { return "\(policies) say nothing about any of \(questions(all))." }
      let rest = silent == 0 ? "" : " \(documents == 2 ? "Neither" : "None") answers the \(others(silent))."
      return "\(policies) agree on everything they answer: \(same) of \(questions(all)).\(rest)"
    }
    var compared: [String] = []
    if differing > 0 { compared.append("differ on \(differing)") }
    if same > 0 { compared.append("agree on \(same)") }
    var rest: [String] = []
    if partly > 0 {
      rest.append("\(partly) \(partly == 1 ? "is" : "are") answered by only \(documents == 2 ? "one" : "some")")
    }
    if silent > 0 { rest.append("\(silent) by \(documents == 2 ? "neither" : "none")") }
    let clauses = [compared.isEmpty ? "" : "they \(Self.list(compared))", Self.list(rest)].filter { !$0.isEmpty }
    return "\(documents == 2 ? "Two" : "\(documents)") policies, \(questions(all)): \(clauses.joined(separator: "; "))."
  }

  /// The differences to read first, where there are so many that a reader wants to be told.
  package static func weightiest(of report: Report) -> String? {
    let shown = 5
    guard report.weightiest.count > shown else { return nil }
    return "Read first: \(report.weightiest.prefix(shown).joined(separator: "; "))."
  }

  /// The heading over the topics of one agreement.
  package static func heading(_ agreement: Agreement, documents: Int) -> String {
    switch agreement {
    case .differs: "Where they differ"
    case .partlySilent: documents == 2 ? "What only one of them speaks to" : "What only some of them speak to"
    case .same: documents == 1 ? "Where this policy stands" : documents == 2 ? "The same in both" : "The same in all"
    case .silent: documents == 1 ? "What it says nothing about" : "What none of them speaks to"
    }
  }

  private static func others(_ count: Int) -> String {
    count == 1 ? "other one" : "other \(count)"
  }

  private static func questions(_ count: Int) -> String {
    count == 1 ? "1 question" : "\(count) questions"
  }
}
