/// What a word tells of the line that it stands in: the grammar of English and the vocabulary of document layout.
struct WordKinds: OptionSet {
  let rawValue: UInt16

  /// Articles, prepositions, conjunctions: lower case in a title, and never the end of a heading.
  static let function = WordKinds(rawValue: 1)
  /// Auxiliaries, modals and common finite verbs: a line with one is a sentence, not a heading.
  static let finite = WordKinds(rawValue: 2)
  /// Words that open a question.
  static let interrogative = WordKinds(rawValue: 4)
  /// What documents call themselves: "policy", "code", "procedure".
  static let documentType = WordKinds(rawValue: 8)
  /// Words of document-control keys: "version", "owner", "review".
  static let control = WordKinds(rawValue: 16)
  /// Verbs that introduce somebody else's words: "states".
  static let attribution = WordKinds(rawValue: 32)
  /// Parts of a document that carry a number: "section", "appendix".
  static let division = WordKinds(rawValue: 64)
  /// Words that lines to be signed begin with.
  static let signature = WordKinds(rawValue: 128)
  static let month = WordKinds(rawValue: 256)
  /// Parts of web addresses.
  static let address = WordKinds(rawValue: 512)
  static let page = WordKinds(rawValue: 1024)
  /// Prefixes that keep their hyphen where a line ends on it.
  static let prefix = WordKinds(rawValue: 2048)
  /// Pronouns, determiners and conjunctions that open a clause, and do not open a heading with a colon.
  static let opener = WordKinds(rawValue: 4096)
  /// Words that point at what follows: "the following", "below".
  static let pointer = WordKinds(rawValue: 16384)
  /// Words that cannot end a sentence or a line of their own.
  static let dangling = WordKinds(rawValue: 32768)
  /// Modal verbs.
  static let modal = WordKinds(rawValue: 8192)
}
