internal import PolicyOutline
internal import PolicyText

/// Reads the sentences of one clause for what they say on the profile's topics.
struct TopicReader: ~Copyable {
  let tree: ClauseTree
  let clause: Int
  let isDraft: Bool
  let view: TextView
  let surroundings: Surroundings
  let compiler: PolicyCompiler
  /// Records decisions for explanation; nil where none is asked for.
  let trace: TopicTrace?
  /// How much the clause is like the examples of each topic; nil where the profile has none.
  let likeness: Likeness?
  var provisions: [Provision] = []
  /// The last rule before this clause, which "the same goes for …" extends.
  var lastRule: (force: Force, concepts: ConceptSet)?
  /// The force of the clause as a whole: its first main force.
  private(set) var mainForce: Force?
  /// Whom the clause binds.
  private(set) var parties: [String] = []

  init(
    tree: ClauseTree, clause: Int, isDraft: Bool, view: TextView, surroundings: Surroundings, likeness: Likeness?,
    compiler: PolicyCompiler, trace: TopicTrace? = nil
  ) {
    self.tree = tree
    self.clause = clause
    self.isDraft = isDraft
    self.view = view
    self.surroundings = surroundings
    self.likeness = likeness
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
        add(
          Finding(topic: match.cue.topic, rule: match.cue.rule, confidence: confidence(in: match.cue)), topic, sentence,
          answer)
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
  func settled(
    _ answer: (stance: Stance, strength: Strength?)?, _ topic: CompiledTopic
  ) -> (stance: Stance, strength: Strength?)? {
    guard let answer else { return nil }
    guard let replaced = topic.replacements[answer.stance] else { return answer }
    return replaced.map { ($0, answer.strength) }
  }
}
