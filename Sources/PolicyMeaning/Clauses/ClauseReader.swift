internal import PolicyOutline
internal import PolicyText

/// Reads a stretch of a tree's clauses in order, each in the light of those above it.
struct ClauseReader: ~Copyable {
  let compiler: PolicyCompiler
  let survey: TreeSurvey
  private var tokenizer: Tokenizer
  var topics: TopicReader
  private var examples: ExampleReader?
  var open: OpenClauses
  var result: StretchReading
  // Each is used again for every clause, as allocating them would cost more than filling them.
  private(set) var heading: TextView
  private(set) var sentence = Sentence(tokens: 0..<0)
  private var sentenceByExample = Sentence(tokens: 0..<0)
  private var sentences: [Range<Int>] = []

  private var tree: ClauseTree { survey.tree }

  /// - Parameters:
  ///   - lastRule: the last rule before the stretch, where it is known.
  ///   - trace: records decisions for explanation; nil where none is asked for.
  init(
    _ survey: TreeSurvey, _ stretch: Range<Int>, compiler: PolicyCompiler, lastRule: EarlierRule? = nil,
    trace: TopicTrace? = nil
  ) {
    self.survey = survey
    self.compiler = compiler
    tokenizer = Tokenizer(compiler.lexicon.book)
    topics = TopicReader(survey.tree, compiler: compiler, trace: trace)
    topics.lastRule = lastRule
    examples = compiler.examples.map { ExampleReader($0) }
    open = OpenClauses(survey.lastChildren)
    heading = TextView(tokens: [], content: survey.tree.document.content)
    heading.people = survey.people
    topics.view.people = survey.people
    heading.definitions = survey.definitions
    topics.view.definitions = survey.definitions
    result = StretchReading(clauses: stretch)
    result.readings.reserveCapacity(stretch.count)
  }

  /// Reads every clause. Linear in the text, times the cues that its words call up.
  consuming func readAll() -> StretchReading {
    for index in result.clauses {
      _ = readAncestors(of: index)
      result.readings.append(read(index, isContext: false))
    }
    return finished()
  }

  /// The same with the help of what is remembered, and remembering what is read.
  consuming func readAll(with memory: inout ReadingMemory) -> StretchReading {
    for index in result.clauses {
      for ancestor in readAncestors(of: index) { open.renumber(ancestor, &memory.inheritances) }
      result.readings.append(readOrRecall(index, &memory))
    }
    return finished()
  }

  private consuming func finished() -> StretchReading {
    result.provisions = topics.provisions
    result.lastRule = topics.lastRule
    result.lacksEarlierRule = topics.lacksEarlierRule
    return result
  }

  /// Reads those clauses before the stretch that a clause stands in, for what they hand down, and returns them.
  private mutating func readAncestors(of index: Int) -> [Int] {
    var unread: [Int] = []
    var next = tree.clauses[index].parent
    while let ancestor = next, ancestor < result.clauses.lowerBound, !open.holds(ancestor) {
      unread.append(ancestor)
      next = tree.clauses[ancestor].parent
    }
    for ancestor in unread.reversed() { _ = read(ancestor, isContext: true) }
    return unread
  }

  /// - Parameter isContext: whether only what the clause hands down is asked for, not what it means.
  mutating func read(_ index: Int, isContext: Bool) -> ClauseReading {
    let clause = tree.clauses[index]
    let parent = clause.parent.map { open.handDown(from: $0, to: index) }
    var here = parent?.surroundings ?? Surroundings()
    var told: HeadingKinds.Reading?
    heading.tokens.removeAll(keepingCapacity: true)
    if !clause.heading.isEmpty {
      tokenizer.tokenize(clause.heading, of: tree, into: &heading.tokens)
      told = compiler.headingKinds.read(heading.tokens)
    }
    let kind = SectionKinds.kind(of: clause, told, in: parent?.kind)
    if let told {
      if told.kind == nil, !told.isNoRule, clause.role == .section, !isContext { result.untold.append(index) }
      if told.isNoRule { here.isNoRule = true }
      compiler.sentenceReader.read(heading.tokens.indices, in: heading, into: &sentence)
      enterHeading(of: clause, kind, &here)
    }
    here.kinds.formUnion(ClauseKindSet(kind))
    if clause.role == .title || clause.role == .contents { here = Surroundings() }
    let words = parent?.words ?? ExampleReader.Inheritance()
    readBody(of: index, in: here, under: words, isContext: isContext)
    if open.hasChildren(index) {
      if !sentences.isEmpty, clause.role != .title { addLead(to: &here) }
      // What the whole policy is called tells nothing of a clause.
      let handed =
        clause.role == .title
        ? words : examples?.handDown(heading: heading.tokens, body: topics.view.tokens, under: words) ?? words
      open.hold(OpenClauses.Entry(clause: index, kind: kind, surroundings: here, words: handed))
    }
    return ClauseReading(
      kind: kind, modality: topics.mainForce?.modality ?? .statement, strength: topics.mainForce?.strength,
      parties: topics.parties)
  }

  /// Reads the clause's own words, leaving its last sentence in `sentence`.
  private mutating func readBody(
    of index: Int, in surroundings: Surroundings, under words: ExampleReader.Inheritance, isContext: Bool
  ) {
    tokenizer.tokenize(tree.clauses[index].body, of: tree, into: &topics.view.tokens)
    topics.enter(index, isDraft: survey.drafts[index], in: surroundings)
    if !isContext { examples?.enter(heading: heading.tokens, under: words) }
    let choices = holdsSlash(index) ? ModalChoice.find(in: topics.view) : []
    if choices.isEmpty {
      readSentences(isContext: isContext)
    } else {
      let all = topics.view.tokens
      topics.choices = choices.map { all[$0.second.lowerBound].range.lowerBound }
      for isFirst in [true, false] {
        topics.view.tokens = ModalChoice.settled(choices, forFirst: isFirst, in: all)
        readSentences(isSecond: !isFirst, isContext: isContext)
      }
    }
    if !isContext { topics.shareValues() }
  }

  /// Reads the sentences of the tokens in `topics`.
  ///
  /// - Parameter isSecond: whether only those sentences are to be read that a draft leaves a choice in.
  private mutating func readSentences(isSecond: Bool = false, isContext: Bool) {
    sentences.removeAll(keepingCapacity: true)
    SentenceSplitter.find(in: topics.view.tokens, topics.view.tokens.indices, into: &sentences)
    for place in sentences.indices where !isSecond || topics.leavesChoice(sentences[place]) {
      compiler.sentenceReader.read(sentences[place], in: topics.view, into: &sentence)
      guard !isContext else { continue }
      compareWithExamples(place)
      topics.read(sentence, isFirst: place == 0)
    }
    if !isContext { topics.readByExample(sentences, into: &sentenceByExample) }
  }

  private func holdsSlash(_ index: Int) -> Bool {
    tree.document.content.withUnsafeBufferPointer { bytes in
      tree.clauses[index].body.contains {
        ByteSearch.first(0x2F, in: bytes, tree.fragments[$0].range) != nil
      }
    }
  }

  /// Tells `topics` how much a sentence of the clause is like the examples of each topic.
  private mutating func compareWithExamples(_ place: Int) {
    // Taken out while it is written, so that its memory is not copied.
    guard var likeness = topics.likeness.take() else { return }
    let tokens = passage(of: place)
    examples?.read(topics.view.tokens, tokens, into: &likeness.sentence)
    likeness.note(place)
    topics.likeness = likeness
  }

  /// A sentence with the one before it where it cannot be understood without: an answer, or "They must not …".
  private func passage(of place: Int) -> Range<Int> {
    let tokens = sentences[place]
    guard place > 0, topics.isAnswering || topics.leansOnEarlier(sentence) else { return tokens }
    return sentences[place - 1].lowerBound..<tokens.upperBound
  }
}
