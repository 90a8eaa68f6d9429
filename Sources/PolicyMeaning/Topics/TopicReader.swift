internal import PolicyOutline
internal import PolicyText

/// Reads the sentences of clauses, one clause after the other, for what they say on the profile's topics.
///
/// One for many clauses, as it uses its memory again for each.
struct TopicReader: ~Copyable {
  let tree: ClauseTree
  let compiler: PolicyCompiler
  /// Records decisions for explanation; nil where none is asked for.
  let trace: TopicTrace?
  /// The clause that is being read, with its words and what it inherits.
  private(set) var clause = 0
  private(set) var isDraft = false
  /// Whether the clause tells an example from some sentence on.
  private(set) var isInExample = false
  /// Where in content a draft leaves open which of two forces a sentence has; see `ModalChoice`.
  var choices: [Int] = []
  var view: TextView
  private(set) var surroundings = Surroundings()
  /// How much the clause is like the examples of each topic; nil where the profile has none.
  var likeness: ClauseLikeness?
  var provisions: [Provision] = []
  /// Where the clause's provisions begin.
  private(set) var firstProvision = 0
  /// The last rule before the sentence that is being read.
  var lastRule: EarlierRule?
  /// Whether a sentence extends a rule that stands before all clauses read.
  private(set) var lacksEarlierRule = false
  /// Whether a sentence of the clause extends the last rule before it.
  private(set) var asksForEarlierRule = false
  /// Whether a sentence of the clause is a rule that later ones may extend.
  private(set) var hasRule = false
  /// Whether the clause rests on what the policy says that a term means.
  private(set) var usesDefinitions = false
  /// What defined terms of the sentence that is being read stand for, beside what their own words tell.
  private(set) var standingFor = ConceptSet()
  /// The force of the clause as a whole: its first main force.
  private(set) var mainForce: Force?
  /// Whom the clause binds.
  private(set) var parties: [String] = []
  /// The concepts of the clause's earlier sentences, and of the last of them.
  private var previous = ConceptSet()
  private var last = ConceptSet()
  /// The question that the next sentence answers.
  private var question: Question?
  /// Whether the next sentence answers a question.
  var isAnswering: Bool { question != nil }
  /// What limits the rule that the sentence extends: "The same applies to …".
  private(set) var earlierLimits: [Limit] = []
  /// What provisions of the sentence rest on, once there is one.
  var evidence: Evidence?
  private var places = PlaceSearch()
  /// The values that the clause's sentences name, for the rules in other sentences.
  private(set) var named: [NamedValues] = []

  init(_ tree: ClauseTree, compiler: PolicyCompiler, trace: TopicTrace? = nil) {
    self.tree = tree
    self.compiler = compiler
    self.trace = trace
    view = TextView(tokens: [], content: tree.document.content)
    likeness = compiler.examples.map { ClauseLikeness($0.weights) }
  }

  /// Turns to another clause, whose words are in `view`.
  mutating func enter(_ clause: Int, isDraft: Bool, in surroundings: Surroundings) {
    self.clause = clause
    self.isDraft = isDraft
    self.surroundings = surroundings
    firstProvision = provisions.count
    named.removeAll(keepingCapacity: true)
    choices = []
    isInExample = false
    asksForEarlierRule = false
    hasRule = false
    usesDefinitions = !surroundings.terms.isEmpty
    mainForce = nil
    parties = []
    previous = ConceptSet()
    last = ConceptSet()
    question = surroundings.question
  }

  /// Whether a sentence is one of several drafting alternatives.
  func isOpen(_ tokens: Range<Int>) -> Bool { isDraft || leavesChoice(tokens) }

  /// Whether a draft leaves open which force a sentence has.
  func leavesChoice(_ tokens: Range<Int>) -> Bool {
    !choices.isEmpty && choices.contains { view.range(tokens).contains($0) }
  }

  /// Reads one sentence of the clause.
  mutating func read(_ sentence: Sentence, isFirst: Bool) {
    switch tree.clauses[clause].role {
    case .title, .contents: return
    default: break
    }
    if !sentence.terms.isEmpty { usesDefinitions = true }
    standingFor = ConceptSet(sentence.terms.flatMap { view.definitions.terms[$0].concepts })
    if isDraftingNote(sentence) { return }
    // What is told behind it belongs to the example.
    if opensExample(sentence) { isInExample = true }
    if isInExample, tellsOnly(sentence) { return }
    if surroundings.leadCondition == nil, mainForce == nil || mainForce?.modality == .statement,
      let force = mainForce(of: sentence, isFirst: isFirst)
    {
      mainForce = force
      parties = subject(of: sentence) ?? surroundings.parties
    }
    if sentence.isQuestion {
      question = Question(sentence, in: view)
      trace?.enterQuestion(sentence, of: clause, in: CueContext(surroundings, before: previous))
    } else {
      if !sentence.values.isEmpty {
        named.append(NamedValues(range: view.range(sentence.tokens), values: sentence.values))
      }
      readTopics(of: sentence, isFirst: isFirst)
      question = nil
      if let force = sentence.forces.first(where: { !$0.isSubordinate && $0.modality != .statement }) {
        hasRule = true
        lastRule = EarlierRule(
          force: inherited(force, in: sentence), concepts: sentence.concepts,
          limits: sentence.limits.filter { force.segment.contains($0.range.lowerBound) })
      }
    }
    previous.formUnion(sentence.concepts)
    last = sentence.concepts
  }

  // MARK: Topics

  /// What a form says is for its signer to declare; only its dates and names tell of the policy.
  private var isForm: Bool { tree.clauses[clause].role == .signature }

  private mutating func readTopics(of sentence: Sentence, isFirst: Bool) {
    guard let question else {
      guard !sentence.hits.isEmpty else { return }
      var context = CueContext(surroundings, before: previous)
      if leansOnEarlier(sentence) { context.lead.formUnion(isFirst ? surroundings.headings : last) }
      return readTopics(of: sentence, isFirst: isFirst, context, answered: nil)
    }
    var context = CueContext(surroundings, before: previous)
    context.lead.formUnion(question.sentence.concepts)
    // An answer is about what was asked: the question's words count as its own, at its beginning.
    let answer = question.force(of: sentence, in: view)
    guard
      answer != nil || sentence.forces.contains(where: { !$0.isSubordinate && $0.modality != .statement })
    else { return readTopics(of: sentence, isFirst: isFirst, context, answered: nil) }
    var answering = sentence
    let start = sentence.tokens.lowerBound
    answering.concepts.formUnion(question.sentence.concepts)
    answering.hits += question.sentence.hits.map { Sentence.Hit(concept: $0.concept, tokens: start..<start + 1) }
    readTopics(of: answering, isFirst: isFirst, context, answered: answer)
  }

  /// What is more likely wrong than right is no answer: "says nothing" is then the better one.
  private static let leastConfidence = 0.5

  /// - Parameter answered: the force that the sentence has as an answer to a question, if any.
  private mutating func readTopics(of sentence: Sentence, isFirst: Bool, _ context: CueContext, answered: Force?) {
    var context = context
    var extended: EarlierRule?
    earlierLimits = []
    defer { earlierLimits = [] }
    if extendsLastRule(sentence) {
      asksForEarlierRule = true
      extended = lastRule
      if let lastRule { context.lead.formUnion(lastRule.concepts) } else { lacksEarlierRule = true }
      earlierLimits = lastRule?.limits ?? []
    }
    trace?.enter(sentence, of: clause, in: context)
    evidence = nil
    places.restart()
    for match in compiler.cueMatcher.matches(sentence, in: context) {
      let topic = match.cue.subject
      guard !surroundings.isNoRule,
        topic.isFact || !isForm && !tellsOfAnotherPolicy(sentence) && !onlyDefines(sentence),
        !leavesToAnotherPolicy(sentence, topic), !onlyLists(sentence, topic)
      else {
        trace?.reject(match.cue, surroundings.isNoRule ? .noRule : isForm ? .form : .anotherPolicy, nil)
        continue
      }
      guard surroundings.leadCondition == nil || topic.isFact || restsOnLead(match.cue, sentence) else {
        trace?.reject(match.cue, .condition, nil)
        continue
      }
      let confidence = confidence(in: match.cue)
      guard confidence >= Self.leastConfidence else {
        trace?.reject(match.cue, .unlikely, nil)
        continue
      }
      guard let place = places.place(of: match.cue, in: sentence) else { continue }
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
        let meant = answer(topic, match.cue, sentence, force, place)
        heard = heard ?? meant
        guard let answer = settled(meant, topic) else {
          // What the words at its place don't answer, those that share their subject may.
          if next == 1 { tried += coordinated(with: force, in: sentence) }
          continue
        }
        add(
          match.cue, at: place, confidence: confidence, sentence, answer,
          choice: choice(answer, match.cue, sentence, force, place))
        if let trace, let added = provisions.last { trace.accept(match.cue, added, force) }
        isAdded = true
        break
      }
      if let trace, !isAdded { trace.reject(match.cue, heard.map { .meansNothing($0.stance) } ?? .noForce, force) }
    }
  }

  /// "Do not be friends with them": whether a pronoun stands for those whom a sentence or the heading before it names.
  func leansOnEarlier(_ sentence: Sentence) -> Bool {
    guard let pronoun = sentence.tokens.first(where: { view.tokens[$0].grammar == .they }) else { return false }
    return !sentence.mentions.contains {
      if case .party = $0.meaning { $0.tokens.lowerBound < pronoun } else { false }
    }
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
  func settled(
    _ answer: (stance: Stance, strength: Strength?)?, _ topic: CompiledTopic
  ) -> (stance: Stance, strength: Strength?)? {
    guard let answer else { return nil }
    guard let replaced = topic.replacements[answer.stance] else { return answer }
    return replaced.map { ($0, answer.strength) }
  }
}
