internal import PolicyOutline
internal import PolicyText

/// Which force governs the words of a sentence: its own, its lead-in's or its heading's.
extension TopicReader {
  /// The force that governs a sentence as a whole: its own, or what it completes.
  func mainForce(of sentence: Sentence, isFirst: Bool) -> Force? {
    var first: Force?
    for force in sentence.forces where !force.isSubordinate && !isWeak(force) {
      if force.modality != .statement { return inherited(force, in: sentence) }
      first = first ?? force
    }
    if isFirst, first == nil, let outer = outerForce(over: sentence) { return outer }
    return first ?? sentence.forces.first { isWeak($0) && !$0.isSubordinate }
  }

  /// The force that lead-in or heading gives to a sentence without one.
  func outerForce(over sentence: Sentence) -> Force? {
    (surroundings.leadForce ?? surroundings.headingForce)?.governing(sentence.tokens)
  }

  /// Whether a force only says of whom or what the sentence speaks: "employees who cannot …".
  private func qualifies(_ force: Force, _ sentence: Sentence) -> Bool {
    let before = force.nucleus.lowerBound - 1
    return sentence.tokens.contains(before) && view.tokens[before].grammar == .who
  }

  /// Whether the clause is an item that completes its heading: "Don't", and below it "post …".
  private var completesHeading: Bool {
    !surroundings.hasLead && surroundings.isHeadingOpen && tree.clauses[clause].role == .item
  }

  /// A force at the start of a list item as its lead-in makes it: "not give out …" under "adults should:" forbids, and
  /// "ensure …" under "managers shall:" is no order of its own.
  func inherited(_ force: Force, in sentence: Sentence) -> Force {
    guard surroundings.hasLead || completesHeading else {
      return force.rule == "not" ? .statement(force.segment) : force
    }
    guard
      force.rule == "order" || force.rule == "not" || force.rule == "never" || force.rule == "do not"
        || force.rule == "avoid"
    else {
      return force
    }
    guard let lead = completesHeading ? surroundings.headingForce : surroundings.leadForce else {
      return surroundings.isAim ? .statement(force.segment) : force
    }
    var result: Force
    switch force.rule {
    case "order": result = lead
    case "not", "avoid": result = lead.reversed
    default:
      result = force
      result.strength = lead.modality == .recommendation ? .advice : lead.strength ?? force.strength
    }
    result.segment = force.segment
    result.nucleus = force.nucleus
    result.isSubordinate = false
    return result
  }

  /// "Is not shared": a rule only where nothing stronger governs the sentence.
  func isWeak(_ force: Force) -> Bool { force.rule == "present tense" }

  /// Sections that tell rather than rule, where the present tense is no rule.
  static let telling = ClauseKindSet([
    .purpose, .background, .definitions, .applicability, .review, .references,
  ])

  /// The rule of what is done as a rule, without a word that obliges.
  static let presentTenseRule: Force.Rule = "present tense rule"

  /// "Phones stay in lockers", "Staff keep …": what those whom a policy addresses do is a rule, though it only tells.
  func presentTense(_ sentence: Sentence) -> Force? {
    guard surroundings.kinds.isDisjoint(with: TopicReader.telling), !sentence.isQuestion else { return nil }
    let start = sentence.tokens.lowerBound
    let subject = sentence.mentions.first {
      if case .party = $0.meaning { $0.tokens.lowerBound <= start + 2 } else { false }
    }
    let verb: Int
    if let subject {
      verb = subject.tokens.upperBound
    } else if view.tokens[start].grammar == .we {
      verb = start + 1
    } else {
      return nil
    }
    guard verb < sentence.tokens.upperBound, view.tokens[verb].isWord else { return nil }
    switch view.tokens[verb].grammar {
    case .none, .verb, .keep, .ask, .consider:
      return Force(
        modality: .obligation, strength: nil, nucleus: verb..<verb + 1, segment: sentence.tokens,
        rule: TopicReader.presentTenseRule)
    default: return nil
    }
  }

  /// The force that governs a place in a sentence.
  func force(at place: Range<Int>, of sentence: Sentence, isFirst: Bool) -> Force? {
    let own = sentence.forces
    guard
      let index = own.firstIndex(where: { $0.segment.contains(place.lowerBound) })
        ?? (own.isEmpty ? nil : own.count - 1)
    else {
      // What is done with something is no advice, though it stands under a heading that advises.
      let outer = outerForce(over: sentence)
      return outer?.rule == Force.headingRule && tellsWhatIsDone(sentence) ? nil : outer ?? presentTense(sentence)
    }
    if isWeak(own[index]) {
      let stronger = own.last { !$0.isSubordinate && !isWeak($0) } ?? outerForce(over: sentence)
      return stronger ?? (surroundings.kinds.isDisjoint(with: TopicReader.telling) ? own[index] : nil)
    }
    if own[index].rule == "possibility",
      let rule = own[..<index].last(where: { !$0.isSubordinate && $0.modality != .statement })
    {
      // "Must not post what is false or could do harm": the ban governs what could happen too.
      return inherited(rule, in: sentence)
    }
    if own[index].modality == .statement, surroundings.hasLead, let outer = outerForce(over: sentence) { return outer }
    if !own[index].isSubordinate { return inherited(own[index], in: sentence) }
    if let main = own[..<index].last(where: { !$0.isSubordinate }) ?? own[index...].first(where: { !$0.isSubordinate })
    {
      return inherited(main, in: sentence)
    }
    // What only qualifies somebody, "employees who cannot sign in …", rules nothing.
    return outerForce(over: sentence) ?? presentTense(sentence) ?? (qualifies(own[index], sentence) ? nil : own[index])
  }
}
