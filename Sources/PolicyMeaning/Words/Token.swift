internal import PolicyText

/// A word or a punctuation mark of a clause.
struct Token {
  enum Kind: UInt8 {
    case word, number, comma, semicolon, colon, stop, question, exclamation, open, close, bracketOpen, bracketClose,
      dash
    case quote, slash, other
    /// Dots or a line to write on: "........", "____".
    case gap
  }

  var start: Int32
  var end: Int32
  /// The stem's number in the vocabulary; 0 for a word that the profile does not use.
  var stem: Int32 = 0
  /// The exact word's number in the vocabulary; 0 where no phrase asks for it exactly.
  var exact: Int32 = 0
  var grammar = GrammarWord.none
  var kind: Kind
  /// Whether its first letter is a capital.
  var isCapitalised = false
  /// Whether white space or the clause's start stands before it.
  var followsSpace: Bool
  /// Whether a phrase of the profile begins with this word.
  var beginsPhrase = false

  var range: ByteRange { Int(start)..<Int(end) }
  var isWord: Bool { kind == .word || kind == .number }
}
