/// Phrases as paths of word numbers, with what each path's end stands for.
///
/// Built once for each profile; matching walks it from every token, so that a document costs O(tokens × longest phrase).
struct PhraseTrie: Sendable {
  /// What a phrase stands for.
  enum Meaning: Hashable, Sendable {
    case concept(Int)
    case role(Int), party(Int), measure(Int), platform(Int), instrument(Int)
  }

  /// A phrase found in a text.
  struct Hit {
    var meaning: Meaning
    var tokens: Range<Int>
  }

  private var children: [UInt64: Int32] = [:]
  private var meanings: [[Meaning]] = [[]]
  /// For each stem, whether some phrase begins with it: most words of a text are turned away here.
  private var startsWithStem: [Bool] = []
  private var startsWithExact: [Bool] = []

  /// Adds a phrase, given as the numbers of its words.
  mutating func insert(_ words: [Int32], _ meaning: Meaning) {
    guard let first = words.first else { return }
    note(first)
    var node: Int32 = 0
    for word in words {
      let key = PhraseTrie.key(node, word)
      if let next = children[key] {
        node = next
      } else {
        let next = Int32(meanings.count)
        children[key] = next
        meanings.append([])
        node = next
      }
    }
    if !meanings[Int(node)].contains(meaning) { meanings[Int(node)].append(meaning) }
  }

  /// All phrases that begin at a token, shortest first.
  func matches(in tokens: [Token], at start: Int, before end: Int, _ found: (Hit) -> Void) {
    guard begins(tokens[start]) else { return }
    var nodes: [Int32] = [0]
    var next: [Int32] = []
    var index = start
    while index < end, !nodes.isEmpty {
      let token = tokens[index]
      // A hyphen or an apostrophe inside a compound is not a word of its own.
      if !token.isWord {
        guard index > start, token.kind == .dash || token.kind == .quote || token.kind == .colon, !token.followsSpace
        else { return }
        index += 1
        continue
      }
      next.removeAll(keepingCapacity: true)
      for node in nodes {
        if token.stem != 0, let child = children[PhraseTrie.key(node, token.stem)] { next.append(child) }
        if token.exact != 0, let child = children[PhraseTrie.key(node, token.exact)] { next.append(child) }
      }
      index += 1
      for node in next { for meaning in meanings[Int(node)] { found(Hit(meaning: meaning, tokens: start..<index)) } }
      swap(&nodes, &next)
    }
  }

  private func begins(_ token: Token) -> Bool {
    (token.stem > 0 && Int(token.stem) < startsWithStem.count && startsWithStem[Int(token.stem)])
      || (token.exact < 0 && Int(-token.exact) < startsWithExact.count && startsWithExact[Int(-token.exact)])
  }

  private mutating func note(_ first: Int32) {
    if first > 0 {
      while startsWithStem.count <= Int(first) { startsWithStem.append(false) }
      startsWithStem[Int(first)] = true
    } else {
      while startsWithExact.count <= Int(-first) { startsWithExact.append(false) }
      startsWithExact[Int(-first)] = true
    }
  }

  private static func key(_ node: Int32, _ word: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
  }
}
