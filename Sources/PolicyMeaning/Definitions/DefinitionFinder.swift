internal import PolicyOutline
internal import PolicyText

/// Finds where a policy says what its terms mean.
struct DefinitionFinder: ~Copyable {
  private let compiler: PolicyCompiler
  private let tree: ClauseTree
  private var tokenizer: Tokenizer
  private var view: TextView
  private var sentence = Sentence(tokens: 0..<0)
  private var definitions = Definitions()

  /// Linear in the text; only clauses that hold a sign of a definition are read.
  static func definitions(in tree: ClauseTree, people: People, _ compiler: PolicyCompiler) -> Definitions {
    var finder = DefinitionFinder(tree, people, compiler)
    finder.readAll()
    return finder.definitions
  }

  private init(_ tree: ClauseTree, _ people: People, _ compiler: PolicyCompiler) {
    self.compiler = compiler
    self.tree = tree
    tokenizer = Tokenizer(compiler.lexicon.book)
    view = TextView(tokens: [], content: tree.document.content)
    view.people = people
  }

  private mutating func readAll() {
    let hasSigns = tree.document.content.withUnsafeBufferPointer { DefinitionSigns.stand(in: $0, 0..<$0.count) }
    // How deep the section of definitions stands that a clause is in.
    var section: Int?
    for clause in tree.clauses.indices {
      let depth = tree.clauses[clause].depth
      if let open = section, depth <= open { section = nil }
      let isEntry = section != nil
      let heading = tree.clauses[clause].heading
      if !heading.isEmpty, !isEntry, opensSection(clause) { section = depth }
      if section != nil || hasSigns && holdsSign(tree.clauses[clause].body) { read(clause, isEntry: section != nil) }
      if !heading.isEmpty, isEntry || isQuoted(heading) { readHeading(of: clause) }
    }
  }

  private func holdsSign(_ fragments: Range<Int>) -> Bool {
    tree.document.content.withUnsafeBufferPointer { bytes in
      fragments.contains { DefinitionSigns.stand(in: bytes, tree.fragments[$0].range) }
    }
  }

  private func isQuoted(_ heading: Range<Int>) -> Bool {
    guard let first = heading.first.map({ tree.fragments[$0].range }) else { return false }
    let opening = tree.document.content[first].prefix(3)
    return opening.first == 0x22 || opening.first == 0x27 || opening.elementsEqual("“".utf8)
      || opening.elementsEqual("‘".utf8)
  }

  private mutating func opensSection(_ clause: Int) -> Bool {
    guard tree.clauses[clause].role != .title else { return false }
    let mayOpen = tree.document.content.withUnsafeBufferPointer { bytes in
      tree.clauses[clause].heading.contains { DefinitionSigns.mayHead(in: bytes, tree.fragments[$0].range) }
    }
    guard mayOpen else { return false }
    tokenizer.tokenize(tree.clauses[clause].heading, of: tree, into: &view.tokens)
    return compiler.headingKinds.read(view.tokens).kind == .definitions
  }

  private mutating func read(_ clause: Int, isEntry: Bool) {
    tokenizer.tokenize(tree.clauses[clause].body, of: tree, into: &view.tokens)
    let sentences = SentenceSplitter.sentences(in: view.tokens, view.tokens.indices)
    for (place, tokens) in sentences.enumerated() {
      if let form = DefinitionForm.read(tokens, in: view, isEntry: isEntry && place == 0) {
        define(form, in: clause, goesOn: place == sentences.count - 1)
      } else {
        for form in DefinitionForm.bracketed(in: tokens, of: view) { define(form, in: clause, goesOn: false) }
      }
    }
  }

  /// "Recent leaver" as a heading in a section of definitions, with its meaning below.
  private mutating func readHeading(of clause: Int) {
    let heading = tree.clauses[clause].heading
    // The paragraph below stands in a clause of its own.
    let isApart = tree.clauses[clause].body.isEmpty
    let place = isApart ? clause + 1 : clause
    guard !heading.isEmpty, tree.clauses.indices.contains(place), !isApart || tree.clauses[place].parent == clause,
      !isApart || tree.clauses[place].heading.isEmpty
    else { return }
    let body = tree.clauses[place].body
    tokenizer.tokenize(heading, of: tree, into: &view.tokens)
    let words = view.tokens.indices.filter { view.tokens[$0].isWord }
    guard let first = words.first, let last = words.last else { return }
    let term = view.tokens[first...last]
    tokenizer.tokenize(body, of: tree, into: &view.tokens)
    view.tokens.insert(contentsOf: term, at: 0)
    let end = SentenceSplitter.sentences(in: view.tokens, term.count..<view.tokens.count).first?.upperBound ?? 0
    define(
      DefinitionForm(term: 0..<term.count, meaning: term.count..<end, sentence: term.count..<end), in: place,
      goesOn: end == view.tokens.count)
  }

  /// - Parameter goesOn: whether the clause ends with it, so that what stands below belongs to it.
  private mutating func define(_ form: DefinitionForm, in clause: Int, goesOn: Bool) {
    guard let name = TermName(form.term, in: view), !form.meaning.isEmpty else { return }
    let range = view.range(form.sentence)
    compiler.sentenceReader.read(form.term, in: view, into: &sentence)
    // Of "protected contact" the profile may know a word, and yet not for whom the whole stands.
    let isWhole =
      sentence.hits.contains { $0.tokens == form.term }
      || sentence.mentions.contains { $0.tokens.upperBound == form.term.upperBound }
    let isPart = !sentence.hits.isEmpty || !sentence.mentions.isEmpty
    var meaning = Meaning(subject: sentence.concepts)
    compiler.sentenceReader.read(form.meaning, in: view, into: &sentence)
    if form.isBracketed {
      // "The business manager (“the Responsible Person”)": of what stands before only the last is meant.
      sentence.hits = []
      sentence.mentions.removeAll { $0.tokens.upperBound < form.meaning.upperBound }
    }
    let isKnown = isWhole || isPart && !sentence.mentions.contains { Meaning.isOfPeople($0.meaning) }
    meaning.add(sentence, isKnown: isKnown, but: compiler.sentenceReader.ofValues)
    if goesOn, let last = form.meaning.last, view.tokens[last].kind == .colon {
      // "… means a person who: (a) … (b) …"
      var child = clause + 1
      while child < tree.clauses.count, tree.clauses[child].depth > tree.clauses[clause].depth {
        tokenizer.tokenize(tree.clauses[child].body, of: tree, into: &view.tokens)
        compiler.sentenceReader.read(view.tokens.indices, in: view, into: &sentence)
        meaning.add(sentence, isKnown: isKnown, but: compiler.sentenceReader.ofValues)
        child += 1
      }
    }
    definitions.define(
      DefinedTerm(
        name: name, isKnown: isKnown, subject: meaning.subject, concepts: meaning.concepts,
        mentions: meaning.mentions, values: meaning.values, clause: clause, range: range))
  }

  /// What defining words say, while it is gathered.
  private struct Meaning {
    var subject: ConceptSet
    var concepts: [Int] = []
    var mentions: [PhraseTrie.Meaning] = []
    var values: [LocatedValue] = []

    mutating func add(_ sentence: Sentence, isKnown: Bool, but ofValues: ConceptSet) {
      subject.formUnion(sentence.concepts)
      values += sentence.values.filter {
        switch $0.value {
        case .age, .interval, .period: true
        default: false
        }
      }
      guard !isKnown else { return }
      let people = sentence.mentions.filter { Self.isOfPeople($0.meaning) }.map(\.tokens)
      for hit in sentence.hits where !ofValues.contains(hit.concept) && !concepts.contains(hit.concept) {
        // Where people are meant, what they have or do is told beside: "a pupil to whom a tablet was lent".
        if people.isEmpty || people.contains(where: hit.tokens.overlaps) { concepts.append(hit.concept) }
      }
      for mention in sentence.mentions where Self.isOfPeople(mention.meaning) && !mentions.contains(mention.meaning) {
        mentions.append(mention.meaning)
      }
    }

    static func isOfPeople(_ meaning: PhraseTrie.Meaning) -> Bool {
      switch meaning {
      case .role, .party: true
      default: false
      }
    }
  }
}
