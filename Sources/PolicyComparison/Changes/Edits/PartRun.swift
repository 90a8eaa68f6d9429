internal import PolicyOutline
internal import PolicyText

/// The words of one side of a change, over all its parts.
struct PartRun {
  let tree: ClauseTree
  let parts: Few<VersionPart>
  let words: [Word]
  /// For each part, where its words end in `words`.
  let ends: [Int]

  init(_ parts: Few<VersionPart>, of tree: ClauseTree, _ scanner: inout WordScanner, _ lexicon: ChangeLexicon) {
    self.tree = tree
    self.parts = parts
    var words: [Word] = []
    var ends: [Int] = []
    for part in parts {
      scanner.scan(part, of: tree, into: &words, lexicon)
      ends.append(words.count)
    }
    self.words = words
    self.ends = ends
  }

  /// The index of the part that a word belongs to.
  func part(of word: Int) -> Int { ends.firstIndex { word < $0 } ?? ends.count - 1 }

  /// Words as a wording. They must lie in one part; of others the first part's are taken.
  func wording(_ range: Range<Int>) -> Wording {
    let part = part(of: range.lowerBound)
    let last = min(range.upperBound, ends[part]) - 1
    return Wording(parts[part], Int(words[range.lowerBound].start)..<Int(words[max(last, range.lowerBound)].end))
  }

  /// A range of words cut where parts end.
  func pieces(_ range: Range<Int>) -> [Range<Int>] {
    guard ends.count > 1 else { return range.isEmpty ? [] : [range] }
    var pieces: [Range<Int>] = []
    var start = range.lowerBound
    for end in ends where end > start && start < range.upperBound {
      pieces.append(start..<min(end, range.upperBound))
      start = min(end, range.upperBound)
    }
    return pieces
  }
}
