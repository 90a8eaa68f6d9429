internal import PolicyOutline
internal import PolicyText

/// One version as the alignment sees it: its parts in order, each with a checksum of its words.
struct VersionText {
  struct Part {
    let part: VersionPart
    let hash: UInt64
    /// In bytes, with one space between words.
    let length: Int
    /// The part that it stands in, as an index into the parts.
    let parent: Int?
  }

  let tree: ClauseTree
  /// The clauses in order, then the entries of contents lists in order. A clause has the index that it has in the tree.
  let parts: [Part]

  /// O(n) in the text.
  init(_ tree: ClauseTree) {
    self.tree = tree
    var parts: [Part] = []
    parts.reserveCapacity(tree.clauses.count)
    tree.document.content.withUnsafeBufferPointer { bytes in
      for (index, clause) in tree.clauses.enumerated() {
        let (value, length) = VersionText.hash(of: .clause(index), tree, bytes)
        parts.append(Part(part: .clause(index), hash: value, length: length, parent: clause.parent))
      }
      for (index, furniture) in tree.furniture.enumerated() where furniture.rule == "contents-list" {
        let (value, length) = VersionText.hash(of: .contentsEntry(index), tree, bytes)
        parts.append(Part(part: .contentsEntry(index), hash: ~value, length: length, parent: nil))
      }
    }
    self.parts = parts
  }

  /// Whether a part is a line of a contents list.
  func isEntry(_ index: Int) -> Bool { index >= tree.clauses.count }

  /// What the layout says that a part is; nil for a line of a contents list.
  func role(of index: Int) -> Clause.Role? { isEntry(index) ? nil : tree.clauses[index].role }

  /// Whether an empty line stands before a clause.
  func hasGap(before clause: Int) -> Bool {
    let content = tree.document.content
    var index = tree.clauses[clause].range.lowerBound
    var lineFeeds = 0
    while index > 0, content[index - 1] <= 0x20 {
      index -= 1
      if content[index] == 0x0A { lineFeeds += 1 }
    }
    return lineFeeds > 1 || index == 0
  }

  /// Whether the words of two parts are the same, but for spacing and the shape of quotation marks.
  func holdsSameWords(_ index: Int, as other: Int, of version: VersionText) -> Bool {
    if holdsSameBytes(index, as: other, of: version) { return true }
    let mine = words(of: index)
    return mine == version.words(of: other)
  }

  /// Whether two clauses are the same line by line, as most are that nobody touched: no words need be put together for that.
  private func holdsSameBytes(_ index: Int, as other: Int, of version: VersionText) -> Bool {
    guard !isEntry(index), !version.isEntry(other) else { return false }
    let (mine, theirs) = (tree.clauses[index], version.tree.clauses[other])
    guard mine.heading.count == theirs.heading.count, mine.body.count == theirs.body.count else { return false }
    return tree.document.content.withUnsafeBytes { bytes in
      version.tree.document.content.withUnsafeBytes { otherBytes in
        func areSame(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
          for (first, second) in zip(left, right) {
            let (first, second) = (tree.fragments[first], version.tree.fragments[second])
            guard first.isGlued == second.isGlued, first.range.count == second.range.count,
              ByteComparison.areSame(bytes, first.range, otherBytes, second.range.lowerBound)
            else { return false }
          }
          return true
        }
        return areSame(mine.heading, theirs.heading) && areSame(mine.body, theirs.body)
      }
    }
  }

  private func words(of index: Int) -> [UInt8] {
    var words: [UInt8] = []
    words.reserveCapacity(parts[index].length)
    tree.document.content.withUnsafeBufferPointer { bytes in
      VersionText.forEachRun(of: parts[index].part, tree) { range, followsSpace in
        if followsSpace { words.append(0x20) }
        var scanner = ContentScanner(bytes, range)
        while let byte = scanner.next() { words.append(byte) }
      }
    }
    return words
  }

  private static func hash(
    of part: VersionPart, _ tree: ClauseTree, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> (value: UInt64, length: Int) {
    var hash = ContentHash()
    forEachRun(of: part, tree) { range, followsSpace in
      if followsSpace { hash.add(0x20) }
      hash.add(bytes, range)
    }
    return hash.finished()
  }

  /// Hands over the stretches of a part's words, each with whether a space stands between it and the one before.
  @inline(__always)
  private static func forEachRun(of part: VersionPart, _ tree: ClauseTree, _ body: (ByteRange, Bool) -> Void) {
    switch part {
    case .contentsEntry(let index): body(ContentsEntry(tree.furniture[index], in: tree.document).title, false)
    case .clause(let clause):
      // No space before the first.
      var isGlued = true
      for index in tree.clauses[clause].heading {
        body(tree.fragments[index].range, !isGlued)
        isGlued = tree.fragments[index].isGlued
      }
      for index in tree.clauses[clause].body {
        body(tree.fragments[index].range, !isGlued)
        isGlued = tree.fragments[index].isGlued
      }
    }
  }
}
