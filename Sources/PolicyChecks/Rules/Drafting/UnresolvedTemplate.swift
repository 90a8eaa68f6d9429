internal import PolicyMeaning
internal import PolicyOutline
internal import PolicyText

extension Rule {
  static let unresolvedTemplate = Rule(
    "unresolved-template", level: .error,
    summary: "A placeholder, a choice between wordings or an instruction of a model policy was left in.",
    reason: "The clause does not say what holds here, and readers see that nobody finished the policy.",
    bad: [
      """
      CONDUCT POLICY

      1. REPORTING

      1.1 Concerns go to [insert name of manager].
      """,
      """
      CONDUCT POLICY

      1. USE

      1.1 [Personal use is never allowed. OR Personal use is allowed at lunch.] (Delete as appropriate.)
      """,
    ],
    good: [
      """
      CONDUCT POLICY

      1. REPORTING

      1.1 Concerns go to the manager or the director [see section 2].
      """
    ],
    check: .policy(UnresolvedTemplate.look))
}

private enum UnresolvedTemplate {
  static func look(_ policy: CheckedPolicy, _ observations: inout Observations) {
    let drafts = DraftFinder.drafts(in: policy.tree)
    let phrases = PhraseSet(policy.vocabulary.draftingNotes)
    var openDraft = -2
    for clause in policy.clauses.indices {
      if drafts[clause] {
        // Alternatives that follow one another, the "OR" between them included, are one choice.
        if clause - openDraft > 2 {
          observations.report(
            at: policy.tree.firstLine(of: clause), "A choice between wordings was left open.",
            suggestion: "Decide which of them holds, and delete the others with their brackets.")
        }
        openDraft = clause
        continue
      }
      if let remnant = remnant(in: clause, policy, phrases) {
        observations.report(at: remnant.range, remnant.kind.message, suggestion: remnant.kind.suggestion)
      }
    }
    if let title = modelTitle(policy) {
      observations.report(
        at: title, "The title still says that this is a model.",
        suggestion: "Give the policy its own title once it is adopted.")
    }
  }

  /// What was left in a clause, and what to do about it.
  private struct Remnant {
    enum Kind {
      case placeholder, note, choice, addressee, recommendation

      var message: String {
        switch self {
        case .placeholder: "A placeholder was not filled in."
        case .note: "An instruction to whoever adapts the policy was left in."
        case .choice: "A choice between wordings was left open."
        case .addressee: "The words of a model policy were not made this organisation's own."
        case .recommendation: "The policy is recommended for adoption, but nothing records that it was adopted."
        }
      }

      var suggestion: String {
        switch self {
        case .placeholder: "Write what is meant in its place."
        case .note: "Do what it says, then delete it."
        case .choice: "Decide which of them holds, and delete the others with their brackets."
        case .addressee: "Name the organisation, and the document that it has."
        case .recommendation: "Record who adopted the policy and when, and delete the recommendation."
        }
      }
    }

    let range: ByteRange
    let kind: Kind
  }

  /// The first remnant in a clause's heading or body.
  private static func remnant(in clause: Int, _ policy: CheckedPolicy, _ phrases: PhraseSet) -> Remnant? {
    for words in [policy.words.headings[clause], policy.words.bodies[clause]] {
      if let bracket = Placeholders.first(in: words, policy) {
        return Remnant(range: bracket.range, kind: bracket.isChoice ? .choice : .placeholder)
      }
      if !policy.clauses[clause].isQuoted, !Forms.isForm(clause, policy),
        let range = Placeholders.bare(in: words, policy)
      {
        return Remnant(range: range, kind: .placeholder)
      }
      for index in words where policy.words.all[index].kinds.contains(.drafting) {
        if let (_, count) = phrases.match(at: index, before: words.upperBound, in: policy.words.all) {
          return Remnant(range: policy.words.range(of: index..<index + count), kind: .note)
        }
      }
      if policy.clauses[clause].isQuoted { continue }
      if let range = modelAddressee(in: words, policy) { return Remnant(range: range, kind: .addressee) }
      if let range = recommendation(in: words, policy) { return Remnant(range: range, kind: .recommendation) }
    }
    return nil
  }

  /// "your school/service": the one who adopts a model is addressed, in words for all who might.
  private static func modelAddressee(in words: Range<Int>, _ policy: CheckedPolicy) -> ByteRange? {
    let all = policy.words.all
    for index in words.dropFirst().dropLast() where all[index].kinds.contains(.organisation) {
      guard all[index - 1].kinds.contains(.your), all[index].before.isPlain, all[index].after == .slash,
        all[index + 1].after.isDisjoint(with: [.slash])
      else { continue }
      return policy.words.range(of: index - 1..<index + 2)
    }
    return nil
  }

  /// "X recommends it for adoption", "a model for adoption by …", where nothing says that it was adopted.
  private static func recommendation(in words: Range<Int>, _ policy: CheckedPolicy) -> ByteRange? {
    let all = policy.words.all
    for index in words where !all[index].kinds.isDisjoint(with: [.recommending, .model]) {
      let reach = index + 1..<min(index + (all[index].kinds.contains(.model) ? 16 : 6), words.upperBound)
      guard let adoption = reach.first(where: { all[$0].kinds.contains(.adopting) }),
        !all.contains(where: { $0.kinds.contains(.adopted) })
      else { continue }
      return policy.words.range(of: index..<adoption + 1)
    }
    return nil
  }

  /// "MODEL POLICY ON …", "Draft policy", "Policy template".
  private static func modelTitle(_ policy: CheckedPolicy) -> ByteRange? {
    guard let title = policy.clauses.firstIndex(where: { $0.role == .title }) else { return nil }
    let words = policy.words.headings[title].isEmpty ? policy.words.bodies[title] : policy.words.headings[title]
    let all = policy.words.all
    for index in words where all[index].kinds.contains(.model) {
      let neighbours = [index - 1, index + 1].filter(words.contains)
      if neighbours.contains(where: { all[$0].kinds.contains(.selfName) }) {
        return policy.words.range(of: words)
      }
    }
    return nil
  }
}
