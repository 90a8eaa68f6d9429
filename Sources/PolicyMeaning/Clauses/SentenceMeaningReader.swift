package import PolicyOutline
internal import PolicyText

/// Reads single clauses sentence by sentence, whatever topics they speak to.
///
/// Not for several threads at once, as it remembers the words that it has met.
package struct SentenceMeaningReader: ~Copyable {
  private let compiler: PolicyCompiler
  private var tokenizer: Tokenizer

  package init(_ compiler: PolicyCompiler) {
    self.compiler = compiler
    tokenizer = Tokenizer(compiler.lexicon.book)
  }

  /// The sentences of a clause's own words, in order. Linear in them.
  ///
  /// - Parameter people: whom the policy introduces by name.
  package mutating func sentences(of clause: Int, in tree: ClauseTree, people: People) -> [SentenceMeaning] {
    var tokens: [Token] = []
    tokenizer.tokenize(tree.clauses[clause].body, of: tree, into: &tokens)
    let view = TextView(tokens: tokens, content: tree.document.content, people: people)
    return SentenceSplitter.sentences(in: tokens, tokens.indices).map { range in
      meaning(of: compiler.sentenceReader.read(range, in: view), in: view)
    }
  }

  private func meaning(of sentence: Sentence, in view: TextView) -> SentenceMeaning {
    func place(_ tokens: Range<Int>) -> Range<Int> {
      guard tokens.isEmpty else { return view.range(tokens) }
      let start = view.tokens.indices.contains(tokens.lowerBound) ? Int(view.tokens[tokens.lowerBound].start) : 0
      return start..<start
    }
    return SentenceMeaning(
      range: place(sentence.tokens),
      rules: sentence.forces.filter { !$0.isSubordinate }.map {
        SentenceMeaning.Rule(modality: $0.modality, strength: $0.strength, range: place($0.nucleus))
      },
      limits: sentence.limits.map { SentenceMeaning.Limit(kind: $0.kind.told, range: place($0.range)) },
      values: sentence.values)
  }
}

extension Limit.Kind {
  fileprivate var told: SentenceMeaning.LimitKind {
    switch self {
    case .exception: .exception
    case .prerequisite: .prerequisite
    case .proviso: .proviso
    case .only: .only
    }
  }
}
