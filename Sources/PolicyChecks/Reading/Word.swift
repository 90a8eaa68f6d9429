internal import PolicyText

/// A word of a clause, with all that rules ask of it without looking at the text again.
struct Word: Sendable {
  /// Offsets in content.
  var start: Int32
  var end: Int32
  /// Of the letters in lower case, without a possessive ending.
  var hash: UInt64
  /// Its first byte, in lower case where it is a letter.
  var initial: UInt8
  var kinds: WordKinds
  var shape: Shape
  /// What stands between the word before it and this one, in the same heading or body.
  var before: Gap
  /// What stands between this word and the next.
  var after: Gap

  var range: ByteRange { Int(start)..<Int(end) }
  var length: Int { Int(end - start) }

  /// How a word is written.
  struct Shape: OptionSet, Sendable {
    let rawValue: UInt8
    /// Its first letter is a capital.
    static let capitalised = Shape(rawValue: 1)
    /// All its letters are capitals.
    static let capitals = Shape(rawValue: 2)
    /// A capital stands behind a small letter: "eSafety".
    static let innerCapital = Shape(rawValue: 4)
    static let hasLetter = Shape(rawValue: 8)
    static let hasDigit = Shape(rawValue: 16)
    /// It ended in "'s", or in a small "s" behind capitals, which the hash leaves out.
    static let inflected = Shape(rawValue: 32)
  }

  /// The marks between two words, each once, in no order.
  struct Gap: OptionSet, Sendable {
    let rawValue: UInt32
    static let space = Gap(rawValue: 1)
    static let lineFeed = Gap(rawValue: 2)
    static let comma = Gap(rawValue: 4)
    static let stop = Gap(rawValue: 8)
    static let question = Gap(rawValue: 16)
    static let exclamation = Gap(rawValue: 32)
    static let colon = Gap(rawValue: 64)
    static let semicolon = Gap(rawValue: 128)
    static let open = Gap(rawValue: 256)
    static let close = Gap(rawValue: 512)
    static let bracketOpen = Gap(rawValue: 1024)
    static let bracketClose = Gap(rawValue: 2048)
    static let slash = Gap(rawValue: 4096)
    static let hyphen = Gap(rawValue: 8192)
    static let dash = Gap(rawValue: 1 << 14)
    static let quote = Gap(rawValue: 1 << 15)
    static let ampersand = Gap(rawValue: 1 << 16)
    static let other = Gap(rawValue: 1 << 17)
    /// The end of the heading or body.
    static let edge = Gap(rawValue: 1 << 18)

    static let sentenceEnd: Gap = [.stop, .question, .exclamation]
    /// Nothing but space: the words follow each other.
    var isPlain: Bool { isSubset(of: [.space, .lineFeed]) }
  }
}
