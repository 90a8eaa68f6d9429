internal import PolicyText

/// A word or a punctuation mark of a part.
struct Word {
  /// Where it begins in content. A word that a line end hyphenated reaches over the line end.
  let start: Int32
  let end: Int32
  /// Its number in the lexicon: the same for the same spelling.
  let number: Int32

  var range: ByteRange { Int(start)..<Int(end) }
}
