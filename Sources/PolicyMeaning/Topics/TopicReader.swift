internal import PolicyOutline
internal import PolicyText

/// Reads the sentences of one clause for what they say on the profile's topics.
struct TopicReader: ~Copyable {
  private let tree: ClauseTree
  private let clause: Int
  private let isDraft: Bool
  private let view: TextView
  private let surroundings: Surroundings
  private let compiler: PolicyCompiler
  private(set) var provisions: [Provision] = []
  /// The force of the clause as a whole: its first main force.
  private(set) var mainForce: Force?
  /// Whom the clause binds.
  private(set) var parties: [String] = []

  init(
    tree: ClauseTree, clause: Int, isDraft: Bool, view: TextView, surroundings: Surroundings, compiler: PolicyCompiler
  ) {
    self.tree = tree
    self.clause = clause
    self.isDraft = isDraft
    self.view = view
    self.surroundings = surroundings
    self.compiler = compiler
  }

  mutating func read(_ sentences: [Sentence]) {
    switch tree.clauses[clause].role {
    case .title, .contents, .signature: return
    default: break
    }
    var previous = ConceptSet()
    var question: Sentence?
    for (index, sentence) in sentences.enumerated() {
      if let force = mainForce(of: sentence, isFirst: index == 0), mainForce == nil || mainForce?.modality == .statement {
        mainForce = force
        parties = subject(of: sentence) ?? surroundings.parties
      }
      if sentence.isQuestion {
        question = sentence
        previous = previous.union(sentence.concepts)
        continue
      }
      readTopics(of: sentence, isFirst: index == 0, previous: previous, question: question)
      previous = sentence.concepts
    }
  }

  // MARK: Force

  /// The force that governs a sentence as a whole: its own, or what it completes.
  private func mainForce(of sentence: Sentence, isFirst: Bool) -> Force? {
    if let own = sentence.forces.first(where: { !$0.isSubordinate }) { return inherited(own, in: sentence) }
    return isFirst ? outerForce(over: sentence) : nil
  }

  /// The force that lead-in or heading gives to a sentence without one.
  private func outerForce(over sentence: Sentence) -> Force? {
    (surroundings.leadForce ?? surroundings.headingForce)?.governing(sentence.tokens)
  }

  /// A force at the start of a list item as its lead-in makes it: "not give out …" under "adults should:" forbids, and
  /// "ensure …" under "managers shall:" is no order of its own.
  func inherited(_ force: Force, in sentence: Sentence) -> Force {
    guard surroundings.hasLead else { return force }
    guard force.rule == "order" || force.rule == "not" || force.rule == "never" || force.rule == "do not" || force.rule == "avoid" else {
      return force
    }
    guard let lead = surroundings.leadForce else {
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

  /// The force that governs a place in a sentence.
  private func force(at place: Range<Int>, of sentence: Sentence, isFirst: Bool) -> Force? {
    let own = sentence.forces
    guard let index = own.firstIndex(where: { $0.segment.contains(place.lowerBound) }) ?? (own.isEmpty ? nil : own.count - 1)
    else {
      return outerForce(over: sentence)
    }
    if !own[index].isSubordinate { return inherited(own[index], in: sentence) }
    if let main = own[index...].first(where: { !$0.isSubordinate }) ?? own[..<index].last(where: { !$0.isSubordinate }) {
      return inherited(main, in: sentence)
    }
    return outerForce(over: sentence) ?? own[index]
  }

  // MARK: Subjects

  /// The parties that a sentence names before its first force, or nil where it names none.
  func subject(of sentence: Sentence) -> [String]? {
    let end = sentence.forces.first { !$0.isSubordinate }?.nucleus.lowerBound
    return TopicReader.parties(sentence, before: end ?? sentence.tokens.upperBound, compiler.profile)
  }

  static func partiesOfHeading(_ sentence: Sentence, _ profile: Profile) -> [String]? {
    parties(sentence, before: sentence.tokens.upperBound, profile)
  }

  private static func parties(_ sentence: Sentence, before end: Int, _ profile: Profile) -> [String]? {
    var ids: [String] = []
    for mention in sentence.mentions where mention.tokens.lowerBound < end {
      if case .party(let index) = mention.meaning, !ids.contains(profile.parties[index].id) {
        ids.append(profile.parties[index].id)
      }
    }
    return ids.isEmpty ? nil : ids
  }

  // MARK: Topics

  private mutating func readTopics(
    of sentence: Sentence, isFirst: Bool, previous: ConceptSet, question: Sentence?
  ) {
    var surroundings = surroundings
    if let question { surroundings.lead.formUnion(question.concepts) }
    for match in compiler.cueMatcher.matches(sentence, in: surroundings, before: previous) {
      let topic = compiler.profile.topics[match.cue.topic]
      guard !surroundings.isNoRule else { continue }
      guard let place = place(of: match, in: sentence) else { continue }
      let force = force(at: place, of: sentence, isFirst: isFirst)
      guard binds(topic, sentence, force) else { continue }
      guard let answer = answer(topic, match.cue.cue, sentence, force, place) else { continue }
      add(match, topic, sentence, answer, place)
    }
  }

  /// Where in the sentence the match speaks: the segment that holds most of its concepts.
  private func place(of match: CueMatcher.Match, in sentence: Sentence) -> Range<Int>? {
    let places = compiler.cueMatcher.places(of: match.cue, in: sentence)
    var best: (tokens: Range<Int>, score: Int)?
    for place in places {
      let segment = sentence.forces.first { $0.segment.contains(place.tokens.lowerBound) }?.segment ?? sentence.tokens
      let groups = Set(places.filter { segment.contains($0.tokens.lowerBound) }.map(\.group)).count
      let score = groups * 10 - place.group
      if score > best?.score ?? Int.min { best = (place.tokens, score) }
    }
    return best?.tokens
  }

  /// Whether a rule binds those whose conduct the topic asks about.
  private func binds(_ topic: Profile.Topic, _ sentence: Sentence, _ force: Force?) -> Bool {
    guard !topic.binds.isEmpty else { return true }
    guard let force, force.modality != .statement else { return true }
    let before = sentence.mentions.filter { $0.tokens.upperBound <= force.nucleus.lowerBound && force.segment.contains($0.tokens.lowerBound) }
    var named: [String] = []
    for mention in before { if case .party(let index) = mention.meaning { named.append(compiler.profile.parties[index].id) } }
    if named.isEmpty { named = surroundings.parties }
    guard !named.isEmpty else { return true }
    let others: Set<String> = ["pupils", "parents"]
    return named.contains { topic.binds.contains($0) || (!others.contains($0) && !others.isSuperset(of: topic.binds)) }
  }

  private func answer(
    _ topic: Profile.Topic, _ cue: Cue, _ sentence: Sentence, _ force: Force?, _ place: Range<Int>
  ) -> (stance: Stance, strength: Strength?)? {
    if isDraft, !topic.isFact { return (.unresolved, nil) }
    if topic.isFact { return (.stated, nil) }
    let force = force ?? .statement(sentence.tokens)
    if let stance = cue.stance {
      guard force.modality != .statement else { return topic.statement.map { ($0, nil) } }
      return (stance, force.strength)
    }
    let limits = (sentence.limits.isEmpty ? surroundings.leadLimits : sentence.limits)
    let after = force.nucleus.upperBound..<min(force.nucleus.upperBound + 7, sentence.tokens.upperBound)
    let asksPermission = after.lowerBound <= after.upperBound && after.contains { view.tokens[$0].grammar == .permission }
    if force.modality == .statement, let only = limits.first(where: { $0.kind == .only }), only.range.contains(place.lowerBound) || only.range.lowerBound <= place.lowerBound {
      return (.restricted, nil)
    }
    if let stance = StanceRules.stance(of: force, limits: limits, polarity: cue.polarity, asksPermission: asksPermission) {
      return stance
    }
    return topic.statement.map { ($0, nil) }
  }

  private mutating func add(
    _ match: CueMatcher.Match, _ topic: Profile.Topic, _ sentence: Sentence, _ answer: (stance: Stance, strength: Strength?),
    _ place: Range<Int>
  ) {
    let values = sentence.values.filter { topic.valueTypes.contains($0.value.typeName) }
    let exceptions = sentence.limits.filter { $0.kind != .only }.map { view.range($0.range) }
    provisions.append(
      Provision(
        topic: match.cue.topic, clause: clause, stance: answer.stance, strength: answer.strength,
        parties: subject(of: sentence) ?? surroundings.parties, values: values, exceptions: exceptions,
        range: view.range(sentence.tokens), isQuoted: tree.clauses[clause].isQuoted, rule: "\(topic.id): \(match.cue.cue.pattern)",
        confidence: match.cue.cue.confidence))
  }
}

extension Value {
  /// The name of the value's type, as profiles and JSON have it.
  package var typeName: String {
    switch self {
    case .age: "age"
    case .date: "date"
    case .interval: "interval"
    case .role: "role"
    case .measure: "measure"
    case .party: "party"
    case .platform: "platform"
    case .instrument: "instrument"
    case .policy: "policy"
    }
  }
}
