/// Tells where the name of an Act begins, whether or not anybody knows the Act.
enum StatuteName {
  private static let longest = 14

  /// The first word of a name that ends in a noun: capitalised words, and small ones between them. Nil where no
  /// capitalised word stands before the noun.
  ///
  /// - Parameter first: the first word that may belong to it.
  static func start(endingAt noun: Int, from first: Int, in words: [Word]) -> Int? {
    var start: Int?
    var index = noun
    while index > first, noun - index < longest, isJoined(words[index]) {
      let word = words[index - 1]
      // "the Act and the … Act": another name ends there.
      if word.kinds.contains(.lawNoun) || !word.kinds.isDisjoint(with: [.article, .determiner, .pronoun]) { break }
      let isSmall = !word.kinds.isDisjoint(with: .function)
      if word.shape.contains(.capitalised), !isSmall {
        start = index - 1
      } else if !word.kinds.contains(.linking) {
        break
      }
      index -= 1
    }
    return start
  }

  private static func isJoined(_ word: Word) -> Bool {
    word.before.isSubset(of: [.space, .lineFeed, .hyphen, .ampersand, .open, .close])
  }
}
