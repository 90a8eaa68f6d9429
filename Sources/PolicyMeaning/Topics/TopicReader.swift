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
  /// Records decisions for explanation; nil where none is asked for.
  private let trace: TopicTrace?
  private(set) var provisions: [Provision] = []
  /// The last rule before this clause, which "the same goes for …" extends.
  var lastRule: (force: Force, concepts: ConceptSet)?
  /// The force of the clause as a whole: its first main force.
  private(set) var mainForce: Force?
  /// Whom the clause binds.
  private(set) var parties: [String] = []

  init(
    tree: ClauseTree, clause: Int, isDraft: Bool, view: TextView, surroundings: Surroundings, compiler: PolicyCompiler,
    trace: TopicTrace? = nil
  ) {
    self.tree = tree
    self.clause = clause
    self.isDraft = isDraft
    self.view = view
    self.surroundings = surroundings
    self.compiler = compiler
    self.trace = trace
  }

  mutating func read(_ sentences: [Sentence]) {
    switch tree.clauses[clause].role {
    case .title, .contents: return
    default: break
    }
    var previous = ConceptSet()
    var question = surroundings.question
    for (index, sentence) in sentences.enumerated() {
      if let force = mainForce(of: sentence, isFirst: index == 0), mainForce == nil || mainForce?.modality == .statement
      {
        mainForce = force
        parties = subject(of: sentence) ?? surroundings.parties
      }
      if sentence.isQuestion {
        question = Question(sentence, in: view)
        trace?.enterQuestion(sentence, of: clause, in: surroundings, before: previous)
        previous = previous.union(sentence.concepts)
        continue
      }
      readTopics(of: sentence, isFirst: index == 0, previous: previous, question: question)
      question = nil
      previous.formUnion(sentence.concepts)
      if let force = sentence.forces.first(where: { !$0.isSubordinate && $0.modality != .statement }) {
        lastRule = (inherited(force, in: sentence), sentence.concepts)
      }
    }
  }

  // MARK: Force

  /// The force that governs a sentence as a whole: its own, or what it completes.
  private func mainForce(of sentence: Sentence, isFirst: Bool) -> Force? {
    let own = sentence.forces.filter { !$0.isSubordinate && !isWeak($0) }
    if let first = own.first(where: { $0.modality != .statement }) { return inherited(first, in: sentence) }
    if isFirst, own.isEmpty, let outer = outerForce(over: sentence) { return outer }
    return own.first ?? sentence.forces.first { isWeak($0) && !$0.isSubordinate }
  }

  /// The force that lead-in or heading gives to a sentence without one.
  private func outerForce(over sentence: Sentence) -> Force? {
    (surroundings.leadForce ?? surroundings.headingForce)?.governing(sentence.tokens)
  }

  /// A force at the start of a list item as its lead-in makes it: "not give out …" under "adults should:" forbids, and
  /// "ensure …" under "managers shall:" is no order of its own.
  func inherited(_ force: Force, in sentence: Sentence) -> Force {
    guard surroundings.hasLead else { return force.rule == "not" ? .statement(force.segment) : force }
    guard
      force.rule == "order" || force.rule == "not" || force.rule == "never" || force.rule == "do not"
        || force.rule == "avoid"
    else {
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

  /// "Is not shared": a rule only where nothing stronger governs the sentence.
  private func isWeak(_ force: Force) -> Bool { force.rule == "present tense" }

  /// Sections that tell rather than rule, where the present tense is no rule.
  private static let telling = ClauseKindSet([
    .purpose, .background, .definitions, .applicability, .review, .references,
  ])

  /// "Phones stay in lockers", "Staff keep …": what those whom a policy addresses do is a rule, though it only tells.
  private func presentTense(_ sentence: Sentence) -> Force? {
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
    case .none, .verb, .keep:
      return Force(
        modality: .obligation, strength: nil, nucleus: verb..<verb + 1, segment: sentence.tokens,
        rule: "present tense rule")
    default: return nil
    }
  }

  /// The force that governs a place in a sentence.
  private func force(at place: Range<Int>, of sentence: Sentence, isFirst: Bool) -> Force? {
    let own = sentence.forces
    guard
      let index = own.firstIndex(where: { $0.segment.contains(place.lowerBound) })
        ?? (own.isEmpty ? nil : own.count - 1)
    else {
      return outerForce(over: sentence) ?? presentTense(sentence)
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
    return outerForce(over: sentence) ?? own[index]
  }

  // MARK: Subjects

  /// The parties that a sentence names before its first force, or nil where it names none.
  func subject(of sentence: Sentence) -> [String]? {
    let end = sentence.forces.first { !$0.isSubordinate }?.nucleus.lowerBound
    return TopicReader.parties(sentence, in: view, before: end ?? sentence.tokens.upperBound, compiler.profile)
  }

  static func partiesOfHeading(_ sentence: Sentence, in view: TextView, _ profile: Profile) -> [String]? {
    // "Guidance for pupils" is for them; "The children" may be for those who look after them.
    let addressed = sentence.mentions.filter { mention in
      guard case .party = mention.meaning, mention.tokens.lowerBound > sentence.tokens.lowerBound else { return false }
      return view.tokens[mention.tokens.lowerBound - 1].grammar == .forWord
    }
    guard !addressed.isEmpty else { return nil }
    return addressed.compactMap { if case .party(let index) = $0.meaning { profile.parties[index].id } else { nil } }
  }

  /// The parties named before an index as the subject, not behind a preposition ("friendships with pupils").
  private static func parties(
    _ sentence: Sentence, in view: TextView, before end: Int, _ profile: Profile
  ) -> [String]? {
    var ids: [String] = []
    for mention in sentence.mentions where mention.tokens.lowerBound < end {
      guard case .party(let index) = mention.meaning, !ids.contains(profile.parties[index].id),
        !followsPreposition(mention.tokens.lowerBound, in: view, sentence)
      else { continue }
      ids.append(profile.parties[index].id)
    }
    return ids.isEmpty ? nil : ids
  }

  private static func followsPreposition(_ index: Int, in view: TextView, _ sentence: Sentence) -> Bool {
    for here in stride(from: index - 1, through: max(sentence.tokens.lowerBound, index - 6), by: -1) {
      guard view.tokens[here].isWord else { return false }
      switch view.tokens[here].grammar {
      case .with, .of, .to, .from, .forWord, .by, .inWord, .under: return true
      case .must, .should, .may, .be, .ifWord: return false
      default: if view.isWord(here, "about") || view.isWord(here, "between") { return true }
      }
    }
    return false
  }

  // MARK: Topics

  /// What a form says is for its signer to declare; only its dates and names tell of the policy.
  private var isForm: Bool { tree.clauses[clause].role == .signature }

  private mutating func readTopics(
    of sentence: Sentence, isFirst: Bool, previous: ConceptSet, question: Question?
  ) {
    guard !sentence.hits.isEmpty || question != nil else { return }
    var surroundings = surroundings
    var sentence = sentence
    // An answer is about what was asked: the question's words count as its own, at its beginning.
    let answered = question.flatMap { $0.force(of: sentence, in: view) }
    if let question {
      surroundings.lead.formUnion(question.sentence.concepts)
      if answered != nil || sentence.forces.contains(where: { !$0.isSubordinate && $0.modality != .statement }) {
        let start = sentence.tokens.lowerBound
        sentence.concepts.formUnion(question.sentence.concepts)
        sentence.hits += question.sentence.hits.map { Sentence.Hit(concept: $0.concept, tokens: start..<start + 1) }
      }
    }
    let extended = extendsLastRule(sentence) ? lastRule : nil
    if let extended { surroundings.lead.formUnion(extended.concepts) }
    trace?.enter(sentence, of: clause, in: surroundings, before: previous)
    for match in compiler.cueMatcher.matches(sentence, in: surroundings, before: previous) {
      let topic = match.cue.subject
      guard !surroundings.isNoRule, topic.isFact || !isForm && !tellsOfAnotherPolicy(sentence) else {
        trace?.reject(match.cue, surroundings.isNoRule ? .noRule : isForm ? .form : .anotherPolicy, nil)
        continue
      }
      guard let place = place(of: match, in: sentence) else { continue }
      let force =
        answered ?? extended?.force.governing(sentence.tokens) ?? force(at: place, of: sentence, isFirst: isFirst)
      guard binds(topic, sentence, force) else {
        trace?.reject(match.cue, .bindsOthers(subject(of: sentence) ?? surroundings.parties), force)
        continue
      }
      var heard: (stance: Stance, strength: Strength?)?
      var isAdded = false
      var tried: [Force?] = [force]
      var next = 0
      while next < tried.count {
        let force = tried[next]
        next += 1
        let meant = answer(topic, match.cue.cue, sentence, force, place)
        heard = heard ?? meant
        guard let answer = settled(meant, topic) else {
          // What the words at its place don't answer, those that share their subject may.
          if next == 1 { tried += coordinated(with: force, in: sentence) }
          continue
        }
        add(match, topic, sentence, answer, place)
        if isDraft, !topic.isFact, let open = settled(meaning(topic, match.cue.cue, sentence, force, place), topic) {
          provisions[provisions.count - 1].choice = Provision.Choice(stance: open.stance, strength: open.strength)
        }
        if let trace, let added = provisions.last { trace.accept(match.cue, added, force) }
        isAdded = true
        break
      }
      if let trace, !isAdded { trace.reject(match.cue, heard.map { .meansNothing($0.stance) } ?? .noForce, force) }
    }
  }

  /// "The Safeguarding Policy sets out …": what another document says is no rule of this one.
  private func tellsOfAnotherPolicy(_ sentence: Sentence) -> Bool {
    sentence.mentions.contains {
      guard case .policyNoun = $0.meaning, $0.tokens.upperBound < sentence.tokens.upperBound else { return false }
      return $0.tokens.lowerBound - sentence.tokens.lowerBound < 8
        && view.tokens[$0.tokens.upperBound].grammar == .tells
    }
  }

  /// "The same goes for …", "the same applies to …".
  private func extendsLastRule(_ sentence: Sentence) -> Bool {
    let opening = sentence.tokens.prefix(4)
    if opening.contains(where: { view.tokens[$0].grammar == .same }) { return true }
    if sentence.forces.isEmpty, sentence.tokens.contains(where: { view.tokens[$0].grammar == .extend }) { return true }
    // "This includes …" goes on with what was said.
    guard let first = opening.first, let second = opening.dropFirst().first else { return false }
    let pronoun = view.tokens[first].grammar
    return (pronoun == .this || pronoun == .it) && view.tokens[second].grammar == .include
  }

  /// Where in the sentence the match speaks: the first concept of the segment that holds most of them, the anchor's if
  /// it can be.
  private func place(of match: CueMatcher.Match, in sentence: Sentence) -> Range<Int>? {
    let cue = match.cue
    var held = Array(repeating: UInt64(0), count: sentence.forces.count + 1)
    for hit in sentence.hits where cue.concepts.contains(hit.concept) {
      let segment = segment(at: hit.tokens.lowerBound, of: sentence.forces)
      for (index, group) in cue.groups.enumerated() where group.set.contains(hit.concept) {
        held[segment] |= 1 << index
      }
    }
    var best: (tokens: Range<Int>, score: Int)?
    for hit in sentence.hits where cue.concepts.contains(hit.concept) {
      guard let group = cue.groups.firstIndex(where: { $0.set.contains(hit.concept) }) else { continue }
      let score = held[segment(at: hit.tokens.lowerBound, of: sentence.forces)].nonzeroBitCount * 10 - group
      if score > best?.score ?? Int.min { best = (hit.tokens, score) }
    }
    return best?.tokens
  }

  /// The place of the force whose segment holds a token; the number of forces where none does. O(log n).
  private func segment(at token: Int, of forces: [Force]) -> Int {
    var (low, high) = (0, forces.count)
    while low < high {
      let middle = (low + high) / 2
      if forces[middle].segment.upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The forces that share a force's subject: "shall be made … and shall not be published".
  private func coordinated(with force: Force?, in sentence: Sentence) -> [Force?] {
    guard let force else { return [] }
    return sentence.forces.filter {
      !$0.isSubordinate && $0.nucleus.lowerBound > force.nucleus.lowerBound
        && $0.nucleus.lowerBound - $0.segment.lowerBound <= 1
    }.map { inherited($0, in: sentence) }
  }

  /// What an answer means on a topic, or nil where it means nothing there.
  private func settled(
    _ answer: (stance: Stance, strength: Strength?)?, _ topic: CompiledTopic
  ) -> (stance: Stance, strength: Strength?)? {
    guard let answer else { return nil }
    guard let replaced = topic.replacements[answer.stance] else { return answer }
    return replaced.map { ($0, answer.strength) }
  }

  /// Whether a rule binds those whose conduct the topic asks about.
  private func binds(_ topic: CompiledTopic, _ sentence: Sentence, _ force: Force?) -> Bool {
    guard !topic.binds.isEmpty else { return true }
    guard let force, force.modality != .statement else { return true }
    var named: [String] = []
    for mention in sentence.mentions
    where mention.tokens.upperBound <= force.nucleus.lowerBound && force.segment.contains(mention.tokens.lowerBound) {
      if case .party(let index) = mention.meaning,
        !TopicReader.followsPreposition(mention.tokens.lowerBound, in: view, sentence)
      {
        named.append(compiler.profile.parties[index].id)
      }
    }
    let subject = force.segment.lowerBound..<max(force.segment.lowerBound, force.nucleus.lowerBound)
    if named.isEmpty, view.tokens[subject].contains(where: { $0.grammar == .you || $0.grammar == .we }) { return true }
    if named.isEmpty { named = surroundings.parties }
    guard !named.isEmpty else { return true }
    return named.contains { topic.binds.contains($0) || topic.binds.contains(compiler.broaderParties[$0] ?? $0) }
  }

  private func answer(
    _ topic: CompiledTopic, _ cue: Cue, _ sentence: Sentence, _ force: Force?, _ place: Range<Int>
  ) -> (stance: Stance, strength: Strength?)? {
    if isDraft, !topic.isFact { return (.unresolved, nil) }
    return meaning(topic, cue, sentence, force, place)
  }

  /// What a sentence answers when it is taken as it stands.
  private func meaning(
    _ topic: CompiledTopic, _ cue: Cue, _ sentence: Sentence, _ force: Force?, _ place: Range<Int>
  ) -> (stance: Stance, strength: Strength?)? {
    if topic.isFact {
      let isBlank = sentence.concepts.contains(compiler.sentenceReader.slot) && topic.asksForValues
      return (isBlank && !sentence.values.contains { isValue($0.value, of: topic) } ? .unresolved : .stated, nil)
    }
    let force = force ?? .statement(sentence.tokens)
    if let stance = cue.stance {
      guard force.modality != .statement || cue.isTold else { return topic.statement.map { ($0, nil) } }
      return (stance, force.strength)
    }
    let own = sentence.limits.filter { force.segment.contains($0.range.lowerBound) }
    let limits = own.isEmpty && sentence.forces.isEmpty ? surroundings.leadLimits : own
    let after = force.nucleus.upperBound..<min(force.nucleus.upperBound + 7, sentence.tokens.upperBound)
    let asksPermission =
      after.lowerBound <= after.upperBound && after.contains { view.tokens[$0].grammar == .permission }
    if force.modality == .statement, let only = limits.first(where: { $0.kind == .only }),
      only.range.contains(place.lowerBound) || only.range.lowerBound <= place.lowerBound
    {
      return (.restricted, nil)
    }
    // What an exception to a ban names is allowed.
    if force.modality == .prohibition || force.modality == .discouragement,
      let limit = sentence.limits.first(where: { $0.kind == .exception && $0.range.contains(place.lowerBound) })
    {
      return (limit.asksPermission ? .restricted : .permitted, nil)
    }
    if let stance = StanceRules.stance(
      of: force, limits: limits, polarity: cue.polarity, asksPermission: asksPermission)
    {
      return stance
    }
    return topic.statement.map { ($0, nil) }
  }

  private func isValue(_ value: Value, of topic: CompiledTopic) -> Bool {
    guard topic.asks(for: value) else { return false }
    guard case .role(let id) = value else { return true }
    return topic.commonRoles.contains(id) || !compiler.commonRoles.contains(id)
  }

  private mutating func add(
    _ match: CueMatcher.Match, _ topic: CompiledTopic, _ sentence: Sentence,
    _ answer: (stance: Stance, strength: Strength?),
    _ place: Range<Int>
  ) {
    var values = sentence.values.filter { isValue($0.value, of: topic) }
    if values.isEmpty { values = surroundings.leadValues.filter { isValue($0.value, of: topic) } }
    let exceptions = sentence.limits.filter { $0.kind != .only }.map { view.range($0.range) }
    provisions.append(
      Provision(
        topic: match.cue.topic, clause: clause, stance: answer.stance, strength: answer.strength,
        parties: subject(of: sentence) ?? surroundings.parties, values: values, exceptions: exceptions,
        range: view.range(sentence.tokens), isQuoted: tree.clauses[clause].isQuoted,
        rule: match.cue.rule,
        confidence: match.cue.cue.confidence,
        blanks: sentence.hits.filter { $0.concept == compiler.sentenceReader.slot }.map { view.range($0.tokens) }))
  }
}
