/// What rules must know of the domain beside its profile: which abbreviations everybody knows, what offices are called.
package struct CheckVocabulary: Sendable {
  /// Abbreviations that every reader of such a policy knows.
  package var abbreviations: [String] = []
  /// What abbreviations stand for, as far as it is known, for suggestions.
  package var expansions: [String: String] = [:]

  /// What a policy must tell of itself.
  package var metadata: [Metadata] = []

  /// Something that a policy must tell of itself.
  package struct Metadata: Sendable {
    /// The id of the profile's topic that holds it.
    package let topic: String
    /// How a message names it: "when it was adopted".
    package let name: String
    /// Whether a policy without it is incomplete, whatever else it tells.
    package let isEssential: Bool
  }

  /// Nothing beyond English.
  package init() {}

  /// English and the domain as one table.
  func table() -> WordTable {
    var table = WordTable.english
    for word in abbreviations { table.add(.knownAbbreviation, word) }
    return table
  }
}
