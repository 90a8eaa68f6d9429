extension PhraseTrie {
  /// A phrase to be laid out: the places of its words' numbers in a list that all phrases share, and what it stands for.
  struct Phrase: Sendable {
    var words: Range<Int>
    var meaning: Meaning
  }

  /// The lists of a trie, made once from all its phrases.
  struct Layout {
    private var firstChildren: [Int32] = []
    private var firstMeanings: [Int32] = []
    private var words: [Int32] = [0]
    private var meanings: [Meaning.Code] = []
    private var firstByStem: [Int32] = [0]
    private var firstByExact: [Int32] = [0]

    /// O(n log n) in the words of all phrases.
    ///
    /// - Parameters:
    ///   - phrases: each with one word or more.
    ///   - numbers: the numbers of their words.
    init(_ phrases: [Phrase], _ numbers: [Int32]) {
      let phrases = phrases.indices.sorted { Layout.precedes(phrases[$0], phrases[$1], numbers) ?? ($0 < $1) }
        .map { phrases[$0] }
      var nodes: [(phrases: Range<Int>, depth: Int)] = [(phrases.indices, 0)]
      var next = 0
      while next < nodes.count {
        let (range, depth) = nodes[next]
        next += 1
        firstChildren.append(Int32(nodes.count))
        firstMeanings.append(Int32(meanings.count))
        var index = range.lowerBound
        while index < range.upperBound, phrases[index].words.count == depth { index += 1 }
        append(phrases[range.lowerBound..<index].map(\.meaning))
        while index < range.upperBound {
          let start = index
          let word = numbers[phrases[start].words.lowerBound + depth]
          while index < range.upperBound, numbers[phrases[index].words.lowerBound + depth] == word { index += 1 }
          if depth == 0 { appendFirst(word, node: Int32(nodes.count)) }
          words.append(word)
          nodes.append((start..<index, depth + 1))
        }
      }
      firstChildren.append(Int32(nodes.count))
      firstMeanings.append(Int32(meanings.count))
    }

    /// Phrases that begin with the same words stand together, a phrase before those that go on from it. Nil for equal ones.
    private static func precedes(_ left: Phrase, _ right: Phrase, _ numbers: [Int32]) -> Bool? {
      for (a, b) in zip(left.words, right.words) where numbers[a] != numbers[b] { return numbers[a] < numbers[b] }
      return left.words.count == right.words.count ? nil : left.words.count < right.words.count
    }

    /// The meanings of one node, the newest first and each once.
    private mutating func append(_ added: [Meaning]) {
      var seen: Set<Meaning> = []
      for meaning in added.filter({ seen.insert($0).inserted }).reversed() { meanings.append(Meaning.Code(meaning)) }
    }

    private mutating func appendFirst(_ word: Int32, node: Int32) {
      if word > 0 { Layout.put(node, at: Int(word), in: &firstByStem) }
      if word < 0 { Layout.put(node, at: Int(-word), in: &firstByExact) }
    }

    private static func put(_ node: Int32, at place: Int, in firsts: inout [Int32]) {
      if place >= firsts.count { firsts += repeatElement(0, count: place + 1 - firsts.count) }
      firsts[place] = node
    }

    /// Whether some phrase begins with one of these words, given by their numbers.
    func begins(withStem stem: Int32, exact: Int32) -> Bool {
      let (stem, exact) = (Int(stem), Int(-exact))
      return stem < firstByStem.count && firstByStem[stem] != 0
        || exact < firstByExact.count && firstByExact[exact] != 0
    }

    func write(to writer: inout ImageWriter) {
      writer.write(table: firstChildren)
      writer.write(table: firstMeanings)
      writer.write(table: words)
      writer.write(table: meanings)
      writer.write(table: firstByStem)
      writer.write(table: firstByExact)
    }
  }
}
