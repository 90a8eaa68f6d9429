internal import PolicyText

/// The words of a term, in the form in which its mentions are compared: small letters, the last word in the singular.
struct TermName: Equatable, Sendable {
  /// More words are no term.
  static let longest = 5

  private let words: [[UInt8]]

  /// Nil where the tokens are too many or not all words.
  init?(_ tokens: Range<Int>, in view: TextView) {
    guard !tokens.isEmpty, tokens.count <= 2 * Self.longest else { return nil }
    var words: [[UInt8]] = []
    for index in tokens {
      let token = view.tokens[index]
      // "co-opted": its halves are words.
      if token.kind == .dash || token.kind == .slash { continue }
      guard token.isWord else { return nil }
      words.append(Self.plain(view.bytes(index)))
    }
    guard !words.isEmpty, words.count <= Self.longest, let last = words.popLast() else { return nil }
    self.words = words + [Self.singular(last)]
  }

  /// How its first word begins, by which mentions are looked for.
  var beginning: UInt32 { words[0].withUnsafeBufferPointer { Self.beginning($0, 0..<$0.count) } }

  /// The first three letters of a word as a number, small letters and capitals alike. No ending of a plural is among them.
  @inline(__always)
  static func beginning(_ bytes: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> UInt32 {
    var letters: UInt32 = 0
    for index in word.prefix(3) { letters = letters << 8 | UInt32(bytes[index] | 0x20) }
    return letters
  }

  /// The tokens from an index on that are the term, if they are. O(its length).
  func match(at start: Int, before end: Int, in view: TextView) -> Range<Int>? {
    var index = start
    for (place, word) in words.enumerated() {
      if place > 0 {
        while index < end, view.tokens[index].kind == .dash || view.tokens[index].kind == .slash { index += 1 }
      }
      guard index < end, view.tokens[index].isWord else { return nil }
      let found = Self.plain(view.bytes(index))
      guard (place == words.count - 1 ? Self.singular(found) : found) == word else { return nil }
      index += 1
    }
    return start..<index
  }

  private static func plain(_ word: ArraySlice<UInt8>) -> [UInt8] {
    word.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
  }

  /// Without the ending of a plural or a possessive. That of "status" goes too, wherever the word stands.
  private static func singular(_ word: [UInt8]) -> [UInt8] {
    var word = word
    for ending in ["'s", "’s", "’", "'"] where word.count > ending.utf8.count && word.ends(with: ending) {
      word.removeLast(ending.utf8.count)
      break
    }
    if word.count > 4, word.ends(with: "ies") { return word.dropLast(3) + Array("y".utf8) }
    if word.count > 3, word.ends(with: "s"), !word.ends(with: "ss") { word.removeLast() }
    return word
  }
}

extension [UInt8] {
  fileprivate func ends(with ending: String) -> Bool { suffix(ending.utf8.count).elementsEqual(ending.utf8) }
}
