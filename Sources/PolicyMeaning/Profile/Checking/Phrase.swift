/// How a profile writes a phrase: words, "=" before one that counts in this form only, "@" before a concept that it takes in.
enum Phrase {
  /// The concept that a phrase takes in: "pupil" of "former @pupil".
  static func expanded(_ phrase: String) -> String? {
    guard let at = phrase.firstIndex(of: "@") else { return nil }
    return String(phrase[phrase.index(after: at)...].prefix { $0 != " " })
  }

  /// The stems of a phrase's words, which are what texts are searched for.
  static func stems(of phrase: String, _ stemmer: borrowing Stemmer) -> [String] {
    phrase.lowercased().split { " ,/()&:-".contains($0) }.map { word in
      var bytes = Array(word.utf8)
      return bytes.withUnsafeMutableBufferPointer { buffer in
        stemmer.withStem(UnsafeBufferPointer(buffer)) { String(decoding: $0, as: UTF8.self) }
      }
    }
  }

  /// Whether nearly every sentence has it: it is one short word that English can't do without, or a single letter.
  static func isEverywhere(_ phrase: String) -> Bool {
    let words = phrase.split(separator: " ")
    guard words.count == 1, let word = words.first, !word.hasPrefix("="), !word.hasPrefix("@") else { return false }
    if word.utf8.count < 2 { return true }
    guard word.utf8.count < 5 else { return false }
    var bytes = Array(word.lowercased().utf8)
    let grammar = bytes.withUnsafeMutableBufferPointer { GrammarWord(UnsafeBufferPointer($0)) }
    switch grammar {
    case .none, .verb, .stative, .adverb, .participle, .undergone, .acceptable, .aim, .duty, .free, .far, .long, .good,
      .bad,
      .practice,
      .objection, .bounds, .ask, .wish, .wary, .save, .curtail, .think, .reminding:
      return word == "the" || word == "a"
    default: return true
    }
  }
}
