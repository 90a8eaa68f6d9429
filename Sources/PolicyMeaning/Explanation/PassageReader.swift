internal import PolicyOutline
internal import PolicyText

/// Reads single clauses again, for explanation and to find conflicts, and keeps what it read.
struct PassageReader: ~Copyable {
  /// A clause's heading or body, cut into sentences. A heading is one.
  struct Text {
    var view: TextView
    var sentences: [Sentence]

    /// The sentence that holds a token. O(log n).
    func index(at token: Int) -> Int {
      var low = 0
      var high = sentences.count
      while high - low > 1 {
        let middle = (low + high) / 2
        if sentences[middle].tokens.lowerBound <= token { low = middle } else { high = middle }
      }
      return low
    }
  }

  /// A sentence in its place, for words to be looked for in.
  struct Surrounding {
    var place: Passage.Place
    var clause: Int
    var view: TextView
    var sentence: Sentence
  }

  /// How many ancestors and earlier clauses are looked at.
  private static let reach = 16
  private static let earlierReach = 4

  private let tree: ClauseTree
  private let compiler: PolicyCompiler
  private var tokenizer: Tokenizer
  private var bodies: [Int: Text] = [:]
  private var headings: [Int: Text] = [:]

  init(_ tree: ClauseTree, compiler: PolicyCompiler) {
    self.tree = tree
    self.compiler = compiler
    tokenizer = Tokenizer(compiler.lexicon.book)
  }

  mutating func body(of clause: Int) -> Text {
    if let known = bodies[clause] { return known }
    let view = view(of: tree.clauses[clause].body)
    let text = Text(
      view: view,
      sentences: SentenceSplitter.sentences(in: view.tokens, view.tokens.indices)
        .map { compiler.sentenceReader.read($0, in: view) })
    bodies[clause] = text
    return text
  }

  /// What a sentence may have inherited from, the nearest first: the sentence before it, headings, lead-ins, earlier rules.
  mutating func surroundings(of tokens: Range<Int>, in clause: Int) -> [Surrounding] {
    var found: [Surrounding] = []
    let own = body(of: clause)
    // A question hands on what stood before it.
    let index = own.index(at: tokens.lowerBound)
    var before = index - 1
    while before >= 0, index - before <= Self.earlierReach {
      found.append(
        Surrounding(place: .before, clause: clause, view: own.view, sentence: own.sentences[before]))
      guard own.sentences[before].isQuestion else { break }
      before -= 1
    }
    append(headingOf: clause, to: &found)
    var next = tree.clauses[clause].parent
    var steps = 0
    while let ancestor = next, steps < Self.reach {
      let text = body(of: ancestor)
      if let last = text.sentences.last {
        found.append(Surrounding(place: .leadIn, clause: ancestor, view: text.view, sentence: last))
      }
      append(headingOf: ancestor, to: &found)
      next = tree.clauses[ancestor].parent
      steps += 1
    }
    for earlier in stride(from: clause - 1, through: max(0, clause - Self.earlierReach), by: -1) {
      let text = body(of: earlier)
      for sentence in text.sentences.suffix(1) {
        found.append(Surrounding(place: .earlier, clause: earlier, view: text.view, sentence: sentence))
      }
    }
    return found
  }

  private mutating func append(headingOf clause: Int, to found: inout [Surrounding]) {
    guard !tree.clauses[clause].heading.isEmpty else { return }
    let text: Text
    if let known = headings[clause] {
      text = known
    } else {
      let view = view(of: tree.clauses[clause].heading)
      guard !view.tokens.isEmpty else { return }
      text = Text(view: view, sentences: [compiler.sentenceReader.read(view.tokens.indices, in: view)])
      headings[clause] = text
    }
    found += text.sentences.map { Surrounding(place: .heading, clause: clause, view: text.view, sentence: $0) }
  }

  private mutating func view(of fragments: Range<Int>) -> TextView {
    var tokens: [Token] = []
    tokenizer.tokenize(fragments, of: tree, into: &tokens)
    return TextView(tokens: tokens, content: tree.document.content)
  }
}
