internal import PolicyMeaning

/// What rules must know of the domain beside its profile: which abbreviations everybody knows, what offices are called.
package struct CheckVocabulary: Sendable {
  /// Abbreviations that every reader of such a policy knows.
  package var abbreviations: [String] = []
  /// What abbreviations stand for, as far as it is known, for suggestions.
  package var expansions: [String: String] = [:]

  /// What a policy must tell of itself.
  package var metadata: [Metadata] = []

  /// What instructions in model policies say: "delete as appropriate".
  package var draftingNotes: [String] = []
  /// Words of offices: "manager", "chair".
  package var offices: [String] = []
  /// Words that end the title of an office and may stand for each other: "officer", "coordinator".
  package var officeNouns: [String] = []
  /// Groups of titles that mean the same office, as they should be printed.
  package var titles: [[String]] = []
  /// Ids of the profile's topics that tell what follows on a breach.
  package var sanctionTopics: [String] = []
  /// Words that name a consequence of a breach.
  package var sanctions: [String] = []
  /// Words for those to whom one can turn and who hold no office: "police".
  package var channels: [String] = []
  /// Groups of words for the same people, in the singular, of which a policy should use one.
  package var terms: [[String]] = []
  /// Words beside such a term that make it mean somebody else.
  package var specialisers: [String] = []
  /// Titles before names that English at large does not have.
  package var honorifics: [String] = []
  /// Names by which people are called.
  package var givenNames: [String] = []

  /// The law and the guidance that references are judged by.
  package var instruments = Instruments()

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
  func table(for profile: Profile) -> WordTable {
    var table = WordTable.english
    for word in abbreviations { table.add(.knownAbbreviation, word) }
    for note in draftingNotes { table.add(.drafting, firstWordOf: note) }
    for word in profile.organisations { table.add(.organisation, word) }
    for word in offices { table.add(.office, word) }
    for word in officeNouns { table.add(.officeNoun, word) }
    for title in titles.joined() { table.add(.title, firstWordOf: title) }
    for word in profile.notRules { table.add(.example, word) }
    for noun in profile.statuteNouns {
      table.add(.statute, noun)
      table.add(.lawNoun, noun)
    }
    table.add(.instrument, hashes: instruments.names.openings)
    for alias in profile.instruments.flatMap(\.aliases) where !alias.utf8.contains(0x20) { table.add(.statute, alias) }
    for noun in profile.policyNouns where !noun.utf8.contains(0x20) { table.add(.policyNoun, noun) }
    for party in profile.parties { for alias in party.aliases { table.addWithForms(.party, alias) } }
    for word in sanctions { table.add(.sanction, word) }
    for role in profile.roles where !role.isCommon {
      // "it" of "head of IT" is no recipient.
      for word in role.aliases.compactMap({ $0.split(separator: " ").last }) where word.utf8.count > 2 {
        table.add(.recipient, String(word))
      }
    }
    for word in channels { table.add(.channel, word) }
    for term in terms.joined() { table.addWithForms(.term, term) }
    for word in specialisers { table.add(.specialising, word) }
    for word in honorifics { table.add(.honorific, word) }
    for word in givenNames { table.add(.givenName, word) }
    return table
  }
}
