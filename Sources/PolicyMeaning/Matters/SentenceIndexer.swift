internal import PolicyOutline
internal import PolicyText

/// Reads policies sentence by sentence into an index, with one numbering of stems for all.
struct SentenceIndexer: ~Copyable {
  private(set) var sentences: [SentenceIndex.Sentence] = []
  private(set) var terms: [Int32] = []
  private(set) var matters: [Int32] = []
  private(set) var termCount = 0
  private var lexicon: MatterLexicon
  private var tokenizer: Tokenizer
  private let stemmer = Stemmer()
  /// The number of each word's stem, or -1 for one that only holds a sentence together.
  private var words = ByteTable<Int32>(capacity: 2048)
  private var stems = ByteTable<Int32>(capacity: 2048)
  private var word: [UInt8] = []
  private var tokens: [Token] = []
  private var phrases: [Int32] = []
  /// For each lead-in clause, the phrases of its last sentence.
  private var leadIns: [Int: [Int32]] = [:]

  init(_ matters: Matters) {
    lexicon = MatterLexicon(matters)
    tokenizer = Tokenizer(lexicon.book)
  }

  /// Reads one policy. Linear in its text.
  mutating func read(_ policy: Policy, at index: Int) {
    leadIns.removeAll(keepingCapacity: true)
    let tree = policy.tree
    tree.document.content.withUnsafeBufferPointer { bytes in
      for clause in tree.clauses.indices where tree.clauses[clause].role != .title {
        if tree.clauses[clause].role == .contents { continue }
        read(clause, of: tree, bytes, policy: index)
      }
    }
  }

  private mutating func read(_ clause: Int, of tree: ClauseTree, _ bytes: UnsafeBufferPointer<UInt8>, policy: Int) {
    tokens.removeAll(keepingCapacity: true)
    for fragment in tree.clauses[clause].body {
      tokenizer.tokenize(bytes, tree.fragments[fragment].range, into: &tokens)
    }
    phrases.removeAll(keepingCapacity: true)
    let leadIn = tree.clauses[clause].parent.flatMap { leadIns[$0] } ?? []
    for range in SentenceSplitter.sentences(in: tokens, tokens.indices) {
      guard let first = range.first, let last = range.last else { continue }
      let firstTerm = terms.count
      let wording = readWords(range, bytes)
      // What is left of a list's "and", or of a row of dots, says nothing.
      guard terms.count > firstTerm else { continue }
      phrases.removeAll(keepingCapacity: true)
      lexicon.phrases(in: tokens, range, into: &phrases)
      let firstMatter = matters.count
      lexicon.matters(of: phrases, leadIn: leadIn, into: &matters)
      sentences.append(
        SentenceIndex.Sentence(
          policy: policy, clause: clause, range: Int(tokens[first].start)..<Int(tokens[last].end),
          terms: firstTerm..<terms.count, matters: firstMatter..<matters.count, wording: wording))
    }
    if tree.clauses[clause].isLeadIn { leadIns[clause] = phrases }
  }

  /// Appends the terms of a sentence, and returns its checksum.
  private mutating func readWords(_ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let start = terms.count
    var wording: UInt64 = 0xcbf2_9ce4_8422_2325
    for index in range where tokens[index].isWord {
      word.removeAll(keepingCapacity: true)
      for byte in bytes[tokens[index].range] { word.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte) }
      for byte in word { wording = (wording ^ UInt64(byte)) &* 0x100_0000_01b3 }
      wording = (wording ^ 0x20) &* 0x100_0000_01b3
      let term = number(of: tokens[index])
      if term >= 0 { terms.append(term) }
    }
    terms.sortAndUnique(from: start)
    return wording
  }

  private mutating func number(of token: Token) -> Int32 {
    word.withUnsafeBufferPointer { word in
      if let known = words.value(word) { return known }
      var number: Int32 = -1
      if !token.grammar.holdsTogether, word.count > 1 {
        number = stemmer.withStem(word) { stem in
          if let known = stems.value(stem) { return known }
          let next = Int32(termCount)
          termCount += 1
          stems.insert(stem, next)
          return next
        }
      }
      words.insert(word, number)
      return number
    }
  }
}

extension GrammarWord {
  /// Whether the word only holds a sentence together, so that two sentences are no closer for sharing it.
  fileprivate var holdsTogether: Bool {
    switch self {
    case .must, .shall, .will, .should, .ought, .may, .can, .could, .would, .might, .cannot, .mustNot, .shouldNot,
      .willNot, .wouldNot, .be, .beNot, .have, .doVerb, .doNot, .need, .needNot, .not, .never, .no, .nobody, .neither,
      .nor, .only, .unless, .except, .other, .otherwise, .than, .without, .until, .ifWord, .when, .whereWord, .to, .by,
      .of, .with, .and, .or, .but, .that, .which, .who, .so, .whether, .because, .also, .asWord, .forWord, .inWord,
      .under, .from, .it, .they, .we, .you, .they3, .this, .there, .any, .all, .same:
      true
    default: false
    }
  }
}
