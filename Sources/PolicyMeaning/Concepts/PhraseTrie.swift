/// Phrases as paths of word numbers, with what each path's end stands for.
///
/// Built once for each profile; matching walks it from every token, so that a document costs O(tokens × longest phrase).
struct PhraseTrie: Sendable {
  /// What a phrase stands for.
  enum Meaning: Hashable, Sendable {
    case concept(Int)
    case role(Int), party(Int), measure(Int), platform(Int), instrument(Int)
    /// A heading's cue for a kind of section, and one that what follows is no rule.
    case section(Int), noRule
    /// The noun that ends the name of a law or of another policy.
    case statuteNoun, policyNoun
  }

  /// A phrase found in a text.
  struct Hit {
    var meaning: Meaning
    var tokens: Range<Int>
  }

  private struct Edge: Sendable {
    var key: UInt64
    var node: Int32
  }

  private struct Node: Sendable {
    /// The first of its meanings in `meanings`, or -1.
    var meaning: Int32 = -1
    /// A bit for each word by which some phrase goes on from it. Most text does not, and needs no look at the edges.
    var next: UInt64 = 0

    /// The bit of a word.
    static func bit(_ word: Int32) -> UInt64 { 1 << UInt64(truncatingIfNeeded: word & 63) }
  }

  /// Node 0 is the root, and no edge's end; as the end of a walk it stands for none.
  private var nodes = [Node()]
  /// For each word that begins a phrase, the node that it leads to, or 0: by stem, and by exact form.
  private var firstByStem: [Int32] = []
  private var firstByExact: [Int32] = []
  /// The other edges: open addressing over (node, word), where 0 for the edge's end marks a free place.
  private var edges: [Edge]
  private var edgeCount = 0
  /// Meanings as linked lists: most nodes have none, few have more than one.
  private var meanings: [(meaning: Meaning, next: Int32)] = []

  /// - Parameter capacity: how many words to expect in all phrases, without their first ones.
  init(capacity: Int = 0) {
    var size = 1024
    while size < capacity * 2 { size *= 2 }
    edges = Array(repeating: Edge(key: 0, node: 0), count: size)
    nodes.reserveCapacity(capacity)
    meanings.reserveCapacity(capacity)
  }

  /// Adds a phrase, given as the numbers of its words.
  mutating func insert(_ words: some Collection<Int32>, _ meaning: Meaning) {
    guard let first = words.first else { return }
    var node = firstNode(first)
    for word in words.dropFirst() {
      if let next = child(of: node, word) {
        node = next
      } else {
        nodes.append(Node())
        let next = Int32(nodes.count - 1)
        nodes[Int(node)].next |= Node.bit(word)
        insertEdge(Edge(key: PhraseTrie.key(node, word), node: next))
        node = next
      }
    }
    var held = nodes[Int(node)].meaning
    while held >= 0 {
      if meanings[Int(held)].meaning == meaning { return }
      held = meanings[Int(held)].next
    }
    meanings.append((meaning, nodes[Int(node)].meaning))
    nodes[Int(node)].meaning = Int32(meanings.count - 1)
  }

  /// All phrases that begin at a token, shortest first.
  func matches(in tokens: [Token], at start: Int, before end: Int, _ found: (Hit) -> Void) {
    guard tokens[start].beginsPhrase else { return }
    // A word has a stem and may have an exact number, so two paths can be under way; more are rare and not needed.
    var first = root(tokens[start].stem)
    var second = root(tokens[start].exact)
    report(first, start..<start + 1, found)
    report(second, start..<start + 1, found)
    var index = start + 1
    while index < end, nodes[Int(first)].next | nodes[Int(second)].next != 0 {
      let token = tokens[index]
      index += 1
      // A hyphen or an apostrophe inside a compound is not a word of its own.
      if !token.isWord {
        guard token.kind == .dash || token.kind == .quote || token.kind == .colon, !token.followsSpace else { return }
        continue
      }
      let range = start..<index
      var nexts: (Int32, Int32) = (0, 0)
      step(from: first, token.stem, range, &nexts, found)
      step(from: first, token.exact, range, &nexts, found)
      step(from: second, token.stem, range, &nexts, found)
      step(from: second, token.exact, range, &nexts, found)
      (first, second) = nexts
    }
  }

  /// Follows one edge, reports what its end means, and notes it as a place to go on from.
  @inline(__always)
  private func step(
    from node: Int32, _ word: Int32, _ tokens: Range<Int>, _ nexts: inout (Int32, Int32), _ found: (Hit) -> Void
  ) {
    guard word != 0, let next = child(of: node, word) else { return }
    if nexts.0 == 0 { nexts.0 = next } else if nexts.1 == 0 { nexts.1 = next }
    report(next, tokens, found)
  }

  @inline(__always)
  private func report(_ node: Int32, _ tokens: Range<Int>, _ found: (Hit) -> Void) {
    var held = nodes[Int(node)].meaning
    while held >= 0 {
      found(Hit(meaning: meanings[Int(held)].meaning, tokens: tokens))
      held = meanings[Int(held)].next
    }
  }

  /// The node that a word leads to from another than the root.
  private func child(of node: Int32, _ word: Int32) -> Int32? {
    guard nodes[Int(node)].next & Node.bit(word) != 0 else { return nil }
    let key = PhraseTrie.key(node, word)
    return edges.withUnsafeBufferPointer { edges in
      var index = PhraseTrie.place(key) & (edges.count - 1)
      while edges[index].node != 0 {
        if edges[index].key == key { return edges[index].node }
        index = (index + 1) & (edges.count - 1)
      }
      return nil
    }
  }

  private mutating func insertEdge(_ edge: Edge) {
    if (edgeCount + 1) * 2 > edges.count {
      let old = edges
      edges = Array(repeating: Edge(key: 0, node: 0), count: old.count * 2)
      for edge in old where edge.node != 0 { put(edge) }
    }
    put(edge)
    edgeCount += 1
  }

  private mutating func put(_ edge: Edge) {
    var index = PhraseTrie.place(edge.key) & (edges.count - 1)
    while edges[index].node != 0 { index = (index + 1) & (edges.count - 1) }
    edges[index] = edge
  }

  /// Fibonacci hashing: keys are small consecutive numbers.
  private static func place(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 33)
  }

  /// Whether some phrase begins with a word, given by its numbers.
  func begins(withStem stem: Int32, exact: Int32) -> Bool {
    root(stem) != 0 || root(exact) != 0
  }

  /// The node of a phrase's first word, or 0 where no phrase begins with it.
  private func root(_ word: Int32) -> Int32 {
    let place = Int(word)
    if place >= 0 { return place < firstByStem.count ? firstByStem[place] : 0 }
    return -place < firstByExact.count ? firstByExact[-place] : 0
  }

  /// The same, made where there is none.
  private mutating func firstNode(_ word: Int32) -> Int32 {
    let known = root(word)
    if known != 0 { return known }
    nodes.append(Node())
    let node = Int32(nodes.count - 1)
    if word > 0 { PhraseTrie.put(node, at: Int(word), in: &firstByStem) }
    if word < 0 { PhraseTrie.put(node, at: Int(-word), in: &firstByExact) }
    return node
  }

  private static func put(_ node: Int32, at place: Int, in firsts: inout [Int32]) {
    if place >= firsts.count { firsts += repeatElement(0, count: place + 1 - firsts.count) }
    firsts[place] = node
  }

  private static func key(_ node: Int32, _ word: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
  }
}
