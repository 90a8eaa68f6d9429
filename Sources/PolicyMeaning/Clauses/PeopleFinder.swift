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

  /// Linear in the text; only clauses with a form of address are read.
  static func people(in tree: ClauseTree, _ compiler: PolicyCompiler) -> People {
    var finder = PeopleFinder(tree, compiler)
    for clause in tree.clauses.indices {
      finder.read(tree.clauses[clause].heading, of: tree)
      finder.read(tree.clauses[clause].body, of: tree)
    }
    return finder.people
  }

  private init(_ tree: ClauseTree, _ compiler: PolicyCompiler) {
    self.compiler = compiler
    tokenizer = Tokenizer(compiler.lexicon.book)
    view = TextView(tokens: [], content: tree.document.content)
  }

  private mutating func read(_ fragments: Range<Int>, of tree: ClauseTree) {
    guard fragments.contains(where: { mayAddress(tree.fragments[$0].range) }) else { return }
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

  /// Whether a range may hold a form of address: a capital "M" and "r", "s" or "i" behind it, or one of the rarer forms.
  private func mayAddress(_ range: ByteRange) -> Bool {
    view.content.withUnsafeBufferPointer { bytes in
      var next = range.lowerBound
      while let index = ByteSearch.first(from: 0x43, through: 0x53, in: bytes, next..<range.upperBound) {
        next = index + 1
        guard next < range.upperBound else { return false }
        switch (bytes[index], bytes[next]) {
        case (0x4D, 0x72), (0x4D, 0x73), (0x4D, 0x69), (0x4D, 0x78), (0x44, 0x72), (0x44, 0x61), (0x53, 0x69),
          (0x52, 0x65), (0x43, 0x61), (0x50, 0x72):
          return true
        default: break
        }
      }
      return false
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
