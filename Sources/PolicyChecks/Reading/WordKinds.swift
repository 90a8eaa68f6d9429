/// What a word may be, looked up once for all rules: the grammar of English, and the domain's own sets of words.
struct WordKinds: OptionSet, Sendable {
  let rawValue: UInt64

  // MARK: English

  /// Written with a stop that ends no sentence: "Mr.", "etc."
  static let shortened = WordKinds(rawValue: 1 << 0)
  static let article = WordKinds(rawValue: 1 << 1)
  static let determiner = WordKinds(rawValue: 1 << 2)
  static let preposition = WordKinds(rawValue: 1 << 3)
  static let conjunction = WordKinds(rawValue: 1 << 4)
  static let pronoun = WordKinds(rawValue: 1 << 5)
  static let modal = WordKinds(rawValue: 1 << 6)
  /// Finite forms of be, have and do.
  static let auxiliary = WordKinds(rawValue: 1 << 7)
  /// Finite forms of other verbs, and bases that may be imperatives.
  static let verb = WordKinds(rawValue: 1 << 8)
  /// Words that cannot end a sentence.
  static let dangling = WordKinds(rawValue: 1 << 9)
  static let honorific = WordKinds(rawValue: 1 << 10)
  /// Parts of a document that carry a number: "section", "appendix".
  static let division = WordKinds(rawValue: 1 << 11)
  /// To tell somebody: "report", "notify".
  static let telling = WordKinds(rawValue: 1 << 12)
  /// Words that are put into capitals for emphasis: "NOT", "MUST".
  static let emphasis = WordKinds(rawValue: 1 << 13)
  static let month = WordKinds(rawValue: 1 << 14)
  /// Words that give a name to what stands beside them: "known as the X", "X means".
  static let naming = WordKinds(rawValue: 1 << 15)
  /// What a policy calls itself: "policy", "guide".
  static let selfName = WordKinds(rawValue: 1 << 16)
  /// Words of adopting and reviewing.
  static let reviewing = WordKinds(rawValue: 1 << 17)
  static let page = WordKinds(rawValue: 1 << 18)
  /// English words that headings of policies use: a rare one among them is not misspelt.
  static let common = WordKinds(rawValue: 1 << 19)

  // MARK: Domain

  /// Abbreviations that every reader knows.
  static let knownAbbreviation = WordKinds(rawValue: 1 << 32)

  /// Words that only hold a sentence together.
  static let function: WordKinds = [.article, .determiner, .preposition, .conjunction, .pronoun, .modal, .auxiliary]
}
