/// What rules must know of the domain beside its profile: which abbreviations everybody knows, what offices are called.
package struct CheckVocabulary: Sendable {
  /// Abbreviations that every reader of such a policy knows.
  package var abbreviations: [String] = []
  /// What abbreviations stand for, as far as it is known, for suggestions.
  package var expansions: [String: String] = [:]

  /// Nothing beyond English.
  package init() {}

  /// English and the domain as one table.
  func table() -> WordTable {
    var table = WordTable.english
    for word in abbreviations { table.add(.knownAbbreviation, word) }
    return table
  }
}
