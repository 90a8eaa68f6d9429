internal import PolicyOutline
internal import PolicyText

/// The entries of a policy's contents list.
struct ContentsEntries: Sendable {
  struct Entry: Sendable {
    /// The whole line, in content.
    let range: ByteRange
    /// Its words without its number and its page: indices into `words`.
    let title: Range<Int>
    /// The number or letter before it, as printed and without a stop; nil where there is none.
    let number: String?
  }

  let all: [Entry]
  let words: [Word]

  /// O(n) in the furniture and the clauses.
  init(_ tree: ClauseTree, _ table: WordTable) {
    var lines: [ByteRange] = tree.furniture.filter { $0.rule == "contents-list" }.map(\.range)
    // A list without a heading is text; its clause has a line an entry.
    for clause in tree.clauses where clause.role == .contents {
      lines += clause.body.map { tree.fragments[$0].range }
    }
    var words: [Word] = []
    var entries: [Entry] = []
    for line in lines {
      let all = WordScanner.words(in: line, of: tree.document.content, table)
      guard let entry = Self.entry(line, all, at: words.count, tree) else { continue }
      words += all
      entries.append(entry)
    }
    self.words = words
    self.all = entries
  }

  private static func entry(_ line: ByteRange, _ words: [Word], at base: Int, _ tree: ClauseTree) -> Entry? {
    var start = 0
    var end = words.count
    // "Appendix A", "Section 3"
    if end > 1, words[0].kinds.contains(.division), isNumber(words[1]) { start = 2 }
    var number = start > 0 ? tree.document.text(words[1].range) : nil
    if start == 0 {
      while start < end, words[start].shape == .hasDigit || start == 0 && isLetter(words[0]) { start += 1 }
      if start > 0 {
        number = words[..<start].map { tree.document.text($0.range) }.joined(separator: ".")
      }
    }
    // The page's number stands behind leaders or a gap.
    if end > start, words[end - 1].shape == .hasDigit, words[end - 1].length <= 3 { end -= 1 }
    if end > start, end < words.count, words[end - 1].kinds.contains(.page) { end -= 1 }
    // What is left of a column's head ("Page") is no entry.
    guard start < end, end - start > 1 || !words[start].kinds.contains(.page) else { return nil }
    return Entry(range: line, title: base + start..<base + end, number: number)
  }

  private static func isNumber(_ word: Word) -> Bool { word.shape == .hasDigit || word.length <= 3 }

  /// "A." before an entry: not the article.
  private static func isLetter(_ word: Word) -> Bool {
    word.length == 1 && word.shape.contains(.capitals) && !word.after.isDisjoint(with: [.stop, .close])
  }

  /// The hashes of an entry's words.
  func hashes(of entry: Entry) -> [UInt64] { words[entry.title].map(\.hash) }
}
