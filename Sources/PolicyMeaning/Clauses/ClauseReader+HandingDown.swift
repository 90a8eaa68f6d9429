internal import PolicyOutline
internal import PolicyText

/// What headings and lead-ins hand down to what stands below them.
extension ClauseReader {
  /// Adds what the heading in `sentence` tells.
  func enterHeading(of clause: Clause, _ kind: ClauseKind, _ here: inout Surroundings) {
    here.headings.formUnion(sentence.concepts)
    here.terms = sentence.terms
    here.leadCondition = nil
    if let force = sentence.forces.first(where: { $0.rule != "order" && !$0.isSubordinate }), !sentence.isQuestion {
      here.headingForce = force
      here.isHeadingOpen = breaksOff(force)
    } else {
      here.isHeadingOpen = false
      here.headingForce =
        kind == .recommendations
        ? Force(modality: .recommendation, strength: .advice, nucleus: 0..<0, segment: 0..<0, rule: Force.headingRule)
        : nil
    }
    if let parties = TopicReader.partiesOfHeading(sentence, in: heading, compiler.profile) { here.parties = parties }
    if clause.role == .question || sentence.isQuestion { here.question = Question(sentence, in: heading) }
  }

  /// Whether a heading still lacks the verb that its force governs, but for "do"; "Filming is not permitted" lacks none,
  /// while "What is not permitted" waits for a list.
  private func breaksOff(_ force: Force) -> Bool {
    let words = heading.tokens.indices.filter { heading.tokens[$0].isWord }
    guard let last = words.last else { return false }
    switch heading.tokens[last].grammar {
    case .doVerb where last >= force.nucleus.upperBound:
      return words.dropLast().allSatisfy { $0 < force.nucleus.upperBound }
    case .must, .mustNot, .shall, .will, .willNot, .should, .shouldNot, .ought, .may, .can, .cannot, .not, .never,
      .doNot, .doVerb, .to:
      return last < force.nucleus.upperBound
    default:
      return last < force.nucleus.upperBound && heading.tokens.contains { $0.grammar == .what }
    }
  }

  /// The limit that the clause's last sentence, in `sentence`, breaks off at.
  private var openCondition: LeadCondition? {
    let tokens = topics.view.tokens
    guard let last = sentence.tokens.last, tokens[last].kind == .colon || tokens[last].kind == .dash,
      let limit = sentence.limits.last, limit.range.upperBound >= last, last - limit.range.lowerBound <= 3
    else { return nil }
    switch tokens[limit.range.lowerBound].grammar {
    case .except, .other, .otherwise, .apart, .save: return .exception
    default: return .proviso
    }
  }

  /// Adds what the clause's last sentence, in `sentence`, leaves to be completed.
  func addLead(to here: inout Surroundings) {
    here.hasLead = true
    here.lead.formUnion(sentence.concepts)
    if let force = sentence.forces.last(where: { !$0.isSubordinate }) {
      here.leadForce = topics.inherited(force, in: sentence)
      here.isAim = false
    } else if topics.view.tokens[sentence.tokens].contains(where: { $0.grammar == .aim }) {
      here.leadForce = nil
      here.isAim = true
    }
    if !sentence.limits.isEmpty { here.leadLimits = sentence.limits }
    if let parties = topics.subject(of: sentence) { here.parties = parties }
    here.leadValues = sentence.values
    here.leadCondition = openCondition ?? (here.leadForce == nil ? here.leadCondition : nil)
    if !sentence.terms.isEmpty { here.terms = sentence.terms }
  }
}
