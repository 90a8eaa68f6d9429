internal import PolicyOutline
internal import PolicyText

/// Finds where a policy says who somebody is: "Mrs Kaur, our headteacher", "the headteacher (Mrs Kaur)".
struct PeopleFinder: ~Copyable {
  /// How many words may stand between a name and the role: "who is our", "is the school's".
  private static let reach = 4

  private let compiler: PolicyCompiler
  private var tokenizer: Tokenizer
  private var view: TextView
  private var sentence = Sentence(tokens: 0..<0)
  private var people = People()
  /// Where forms of address stand in content, ascending.
  private let addresses: [Int]

  /// Linear in the text; only clauses with a form of address are read.
  static func people(in tree: ClauseTree, _ compiler: PolicyCompiler) -> People {
    let addresses = tree.document.content.withUnsafeBufferPointer { People.addresses(in: $0) }
    guard !addresses.isEmpty else { return People() }
    var finder = PeopleFinder(tree, addresses, compiler)
    for clause in tree.clauses.indices {
      finder.read(tree.clauses[clause].heading, of: tree)
      finder.read(tree.clauses[clause].body, of: tree)
    }
    return finder.people
  }

  private init(_ tree: ClauseTree, _ addresses: [Int], _ compiler: PolicyCompiler) {
    self.compiler = compiler
    self.addresses = addresses
    tokenizer = Tokenizer(compiler.lexicon.book)
    view = TextView(tokens: [], content: tree.document.content)
  }

  private mutating func read(_ fragments: Range<Int>, of tree: ClauseTree) {
    guard fragments.contains(where: { isAddressed(in: tree.fragments[$0].range) }) else { return }
    tokenizer.tokenize(fragments, of: tree, into: &view.tokens)
    var names: [Range<Int>] = []
    for index in view.tokens.indices where names.last?.contains(index) != true {
      if let name = People.name(at: index, before: view.tokens.count, in: view) { names.append(name) }
    }
    guard !names.isEmpty else { return }
    compiler.sentenceReader.read(view.tokens.indices, in: view, into: &sentence)
    let roles = sentence.mentions.compactMap { mention -> People.Mention? in
      if case .role(let role) = mention.meaning { People.Mention(tokens: mention.tokens, role: role) } else { nil }
    }
    for name in names {
      if let role = roles.first(where: { stands($0.tokens, before: name) })
        ?? roles.first(where: { stands($0.tokens, behind: name) })
      {
        people.introduce(name, as: role.role, in: view)
      }
    }
  }

  /// Whether a form of address stands in a range. O(log n) where none does.
  private func isAddressed(in range: ByteRange) -> Bool {
    var (low, high) = (0, addresses.count)
    while low < high {
      let middle = (low + high) / 2
      if addresses[middle] < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return view.content.withUnsafeBufferPointer { bytes in
      addresses[low...].prefix { $0 < range.upperBound }.contains {
        People.isAddress(at: $0, in: bytes, before: range.upperBound)
      }
    }
  }

  /// "The headteacher, Mrs Kaur", "Headteacher: Mrs Kaur", "our headteacher Mrs Kaur".
  private func stands(_ role: Range<Int>, before name: Range<Int>) -> Bool {
    if role.upperBound == name.lowerBound { return true }
    guard role.upperBound + 1 == name.lowerBound else { return false }
    switch view.tokens[role.upperBound].kind {
    case .comma, .colon, .open, .dash: return true
    default: return false
    }
  }

  /// "Mrs Kaur, our headteacher", "Mrs Kaur (Headteacher)", "Mrs Kaur is the headteacher".
  private func stands(_ role: Range<Int>, behind name: Range<Int>) -> Bool {
    guard role.lowerBound > name.upperBound, role.lowerBound - name.upperBound <= Self.reach else { return false }
    let between = name.upperBound..<role.lowerBound
    let first = view.tokens[between.lowerBound]
    guard first.kind == .comma || first.kind == .open || first.kind == .dash || first.grammar == .be else {
      return false
    }
    return between.dropFirst().allSatisfy {
      switch view.tokens[$0].grammar {
      case .none, .who, .be: view.tokens[$0].isWord && !view.tokens[$0].isCapitalised
      default: false
      }
    }
  }
}
