/// Phrases as paths of word numbers, with what each path's end stands for, in place: in an image, or in memory of its own.
///
/// Matching walks it from every token, so that a document costs O(tokens × longest phrase). Sendable, as nothing writes to
/// it; whoever makes one keeps the memory as long as it is used.
struct PhraseTrie: @unchecked Sendable {
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

  /// Nodes stand level by level, so that the children of one are neighbours, and each list has one more element than there
  /// are nodes: a node's own end where the next one's begin. Node 0 is the root.
  private let firstChildren: UnsafeBufferPointer<Int32>
  private let firstMeanings: UnsafeBufferPointer<Int32>
  /// For each node, the word that leads to it; ascending among the children of one.
  private let words: UnsafeBufferPointer<Int32>
  private let meanings: UnsafeBufferPointer<Meaning.Code>
  /// For each word that begins a phrase, the node that it leads to, or 0: by stem, and by exact form.
  private let firstByStem: UnsafeBufferPointer<Int32>
  private let firstByExact: UnsafeBufferPointer<Int32>

  /// Reads what `Layout` wrote.
  init(_ reader: inout ImageReader) {
    firstChildren = reader.readTable(of: Int32.self)
    firstMeanings = reader.readTable(of: Int32.self)
    words = reader.readTable(of: Int32.self)
    meanings = reader.readTable(of: Meaning.Code.self)
    firstByStem = reader.readTable(of: Int32.self)
    firstByExact = reader.readTable(of: Int32.self)
  }

  /// All phrases that begin at a token, shortest first.
  func matches(in tokens: [Token], at start: Int, before end: Int, _ found: (Hit) -> Void) {
    guard tokens[start].beginsPhrase else { return }
    // A word has a stem and may have an exact number, so two paths can be under way; more are rare and not needed.
    var first = root(tokens[start].stem) ?? 0
    var second = root(tokens[start].exact) ?? 0
    report(first, start..<start + 1, found)
    report(second, start..<start + 1, found)
    var index = start + 1
    while index < end, goesOn(first) || goesOn(second) {
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

  /// Whether some phrase begins with a word, given by its number.
  func begins(with word: Int32) -> Bool { root(word) != nil }

  /// Follows one edge, reports what its end means, and notes it as a place to go on from.
  @inline(__always)
  private func step(
    from node: Int32, _ word: Int32, _ tokens: Range<Int>, _ nexts: inout (Int32, Int32), _ found: (Hit) -> Void
  ) {
    guard word != 0, node != 0, let next = child(of: node, word) else { return }
    if nexts.0 == 0 { nexts.0 = next } else if nexts.1 == 0 { nexts.1 = next }
    report(next, tokens, found)
  }

  /// Reports what a path that ends at a node stands for; nothing for none.
  @inline(__always)
  private func report(_ node: Int32, _ tokens: Range<Int>, _ found: (Hit) -> Void) {
    guard node != 0 else { return }
    for held in firstMeanings[Int(node)]..<firstMeanings[Int(node) + 1] {
      found(Hit(meaning: Meaning(meanings[Int(held)]), tokens: tokens))
    }
  }

  /// Whether some phrase goes on from a node: most end there.
  private func goesOn(_ node: Int32) -> Bool { node != 0 && firstChildren[Int(node)] < firstChildren[Int(node) + 1] }

  /// The node that a word leads to from another than the root.
  private func child(of node: Int32, _ word: Int32) -> Int32? {
    var low = firstChildren[Int(node)]
    let end = firstChildren[Int(node) + 1]
    var high = end
    while low < high {
      let middle = (low + high) / 2
      if words[Int(middle)] < word { low = middle + 1 } else { high = middle }
    }
    return low < end && words[Int(low)] == word ? low : nil
  }

  /// The node of a phrase's first word.
  private func root(_ word: Int32) -> Int32? {
    let firsts = word > 0 ? firstByStem : firstByExact
    let place = Int(abs(word))
    guard place < firsts.count, firsts[place] != 0 else { return nil }
    return firsts[place]
  }
}
