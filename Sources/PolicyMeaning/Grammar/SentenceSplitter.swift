/// Cuts a clause's tokens into sentences.
enum SentenceSplitter {
  /// The sentences of a run of tokens, in order and covering it. A semicolon ends one too, as each part of such a list
  /// is a rule of its own. Linear.
  static func sentences(in tokens: [Token], _ range: Range<Int>) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    find(in: tokens, range, into: &sentences)
    return sentences
  }

  /// The same into an empty array, whose memory it uses again.
  static func find(in tokens: [Token], _ range: Range<Int>, into sentences: inout [Range<Int>]) {
    var start = range.lowerBound
    var index = start
    var depth = 0
    while index < range.upperBound {
      switch tokens[index].kind {
      case .open: depth += 1
      case .close: depth = max(0, depth - 1)
      case .stop where ends(at: index, in: tokens, range), .question where depth == 0, .exclamation where depth == 0:
        var end = index + 1
        while end < range.upperBound, !tokens[end].followsSpace, !tokens[end].isWord {
          if tokens[end].kind == .close { depth = max(0, depth - 1) }
          end += 1
        }
        sentences.append(start..<end)
        start = end
        depth = 0
        index = end
        continue
      case .semicolon where depth == 0:
        sentences.append(start..<index + 1)
        start = index + 1
      default: break
      }
      index += 1
    }
    if start < range.upperBound { sentences.append(start..<range.upperBound) }
  }

  /// Whether a full stop ends a sentence: a space and a capital or nothing after it, and no abbreviation before it.
  private static func ends(at index: Int, in tokens: [Token], _ range: Range<Int>) -> Bool {
    var next = index + 1
    while next < range.upperBound, tokens[next].kind == .close || tokens[next].kind == .quote { next += 1 }
    guard next < range.upperBound else { return true }
    guard tokens[next].followsSpace else { return false }
    let token = tokens[next]
    guard
      token.isCapitalised || token.kind == .open || token.kind == .quote || token.kind == .number
        || token.kind == .bracketOpen
    else { return false }
    guard index > range.lowerBound else { return true }
    let before = tokens[index - 1]
    // "Mr. Smith", "e.g. London": a very short capitalised word, or one letter, is an abbreviation.
    let length = before.end - before.start
    // "9 Dec. 2021"
    if before.grammar == .month, length <= 4, token.kind == .number { return false }
    return !(before.isWord && before.kind != .number && length <= (before.isCapitalised ? 2 : 1))
  }
}
