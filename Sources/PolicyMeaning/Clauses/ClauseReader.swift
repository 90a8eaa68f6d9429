internal import PolicyOutline
internal import PolicyText

/// Reads the clauses of one tree in order, each in the light of those above it.
struct ClauseReader: ~Copyable {
  private let tree: ClauseTree
  private let compiler: PolicyCompiler
  /// Records decisions for explanation; nil where none is asked for.
  private let trace: TopicTrace?
  private var tokenizer: Tokenizer
  /// What each clause hands to its children.
  private var surroundings: [Surroundings] = []
  private var examples: ExampleReader?
  private let drafts: [Bool]
  private var lastRule: (force: Force, concepts: ConceptSet)?
  /// Sections whose headings told no kind.
  private var untold: Set<Int> = []
  private(set) var readings: [ClauseReading] = []
  private(set) var provisions: [Provision] = []

  init(_ tree: ClauseTree, compiler: PolicyCompiler, trace: TopicTrace? = nil) {
    self.tree = tree
    self.compiler = compiler
    self.trace = trace
    tokenizer = Tokenizer(compiler.lexicon.vocabulary, compiler.lexicon.trie, compiler.profile.weights)
    examples = compiler.profile.weights.map { ExampleReader($0) }
    drafts = DraftFinder.drafts(in: tree)
    surroundings.reserveCapacity(tree.clauses.count)
    readings.reserveCapacity(tree.clauses.count)
  }

  /// Reads every clause. Linear in the text, times the cues that its words call up.
  mutating func readAll() {
    for index in tree.clauses.indices { read(index) }
    settleKinds()
  }

  private mutating func read(_ index: Int) {
    let clause = tree.clauses[index]
    var here = clause.parent.map { surroundings[$0] } ?? Surroundings()
    let heading = clause.heading.isEmpty ? nil : view(of: clause.heading)
    let told = heading.map { compiler.headingKinds.read($0.tokens) }
    var reading = ClauseReading(kind: kind(of: clause, told))
    if let told, told.kind == nil, !told.isNoRule, clause.role == .section { untold.insert(index) }
    if told?.isNoRule == true { here.isNoRule = true }
    if let heading { enter(heading, of: clause, reading.kind, &here) }
    here.kinds.formUnion(ClauseKindSet(reading.kind))
    if clause.role == .title || clause.role == .contents { here = Surroundings() }
    let view = view(of: clause.body)
    var sentences: [Sentence] = []
    for range in SentenceSplitter.sentences(in: view.tokens, view.tokens.indices) {
      sentences.append(compiler.sentenceReader.read(range, in: view))
    }
    var topics = TopicReader(
      tree: tree, clause: index, isDraft: drafts[index], view: view, surroundings: here,
      likeness: examples?.read(depth: clause.depth, heading: heading?.tokens ?? [], body: view.tokens),
      compiler: compiler, trace: trace)
    topics.lastRule = lastRule
    topics.read(sentences)
    topics.readByExample(sentences)
    lastRule = topics.lastRule
    provisions.append(contentsOf: topics.provisions)
    if let force = topics.mainForce {
      reading.modality = force.modality
      reading.strength = force.strength
    }
    reading.parties = topics.parties
    readings.append(reading)
    surroundings.append(handedDown(from: here, sentences, topics, view, clause))
  }

  /// The clause's text as tokens.
  private mutating func view(of fragments: Range<Int>) -> TextView {
    var tokens: [Token] = []
    // English words are five letters long, and few are followed by more than a space.
    if let first = fragments.first { tokens.reserveCapacity(tree.fragments[first].range.count * fragments.count / 5) }
    let content = tree.document.content
    content.withUnsafeBufferPointer { bytes in
      for index in fragments { tokenizer.tokenize(bytes, tree.fragments[index].range, into: &tokens) }
    }
    return TextView(tokens: tokens, content: content)
  }

  // MARK: Headings

  private func kind(of clause: Clause, _ told: HeadingKinds.Reading?) -> ClauseKind {
    switch clause.role {
    case .title: return .title
    case .contents: return .contents
    case .quotation: return .quotation
    case .signature: return .signature
    case .field: return .review
    default: break
    }
    if let told, clause.role != .question { return told.kind ?? .other }
    guard let parent = clause.parent, readings[parent].kind != .title else { return .other }
    return readings[parent].kind
  }

  private func enter(_ view: TextView, of clause: Clause, _ kind: ClauseKind, _ here: inout Surroundings) {
    let sentence = compiler.sentenceReader.read(view.tokens.indices, in: view)
    here.headings.formUnion(sentence.concepts)
    if let force = sentence.forces.first(where: { $0.rule != "order" && !$0.isSubordinate }), !sentence.isQuestion {
      here.headingForce = force
    } else {
      here.headingForce =
        kind == .recommendations
        ? Force(modality: .recommendation, strength: .advice, nucleus: 0..<0, segment: 0..<0, rule: Force.headingRule)
        : nil
    }
    if let parties = TopicReader.partiesOfHeading(sentence, in: view, compiler.profile) { here.parties = parties }
    if clause.role == .question || sentence.isQuestion { here.question = Question(sentence, in: view) }
  }

  // MARK: Lead-ins

  private func handedDown(
    from here: Surroundings, _ sentences: [Sentence], _ topics: borrowing TopicReader, _ view: TextView,
    _ clause: Clause
  ) -> Surroundings {
    var down = here
    guard let last = sentences.last, clause.role != .title else { return down }
    down.hasLead = true
    down.lead.formUnion(last.concepts)
    if let force = last.forces.last(where: { !$0.isSubordinate }) {
      down.leadForce = topics.inherited(force, in: last)
      down.isAim = false
    } else if view.tokens[last.tokens].contains(where: { $0.grammar == .aim }) {
      down.leadForce = nil
      down.isAim = true
    }
    down.leadLimits = last.limits.isEmpty ? here.leadLimits : last.limits
    if let parties = topics.subject(of: last) { down.parties = parties }
    down.leadValues = last.values
    return down
  }

  // MARK: Kinds

  /// A section whose heading tells nothing is what most of its rules are; what stands before the title is none.
  private mutating func settleKinds() {
    var prohibitions = Array(repeating: 0, count: readings.count)
    var permissions = prohibitions
    var others = prohibitions
    let title = tree.clauses.firstIndex { $0.role == .title } ?? -1
    for index in tree.clauses.indices.reversed() {
      switch readings[index].modality {
      case .prohibition, .discouragement: prohibitions[index] += 1
      case .permission: permissions[index] += 1
      case .obligation, .recommendation: others[index] += 1
      case .statement: break
      }
      if readings[index].kind == .other, untold.contains(index), index > title {
        let rules = prohibitions[index] + permissions[index] + others[index]
        if rules > 0 {
          readings[index].kind =
            prohibitions[index] * 3 >= rules ? .prohibitions : permissions[index] * 2 > rules ? .permissions : .guidance
        }
      }
      if let parent = tree.clauses[index].parent {
        prohibitions[parent] += prohibitions[index]
        permissions[parent] += permissions[index]
        others[parent] += others[index]
      }
    }
  }
}
