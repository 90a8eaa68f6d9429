internal import PolicyText

/// A term that a policy defines, and what its definition says: "“Recent leaver” means a former pupil under 19".
struct DefinedTerm: Sendable {
  let name: TermName
  /// Whether the profile knows the term already. Then its definition only says how far it reaches, in ages and times.
  let isKnown: Bool
  /// What the term and its definition are about.
  let subject: ConceptSet
  /// The concepts, and the roles and parties, for which a term stands that the profile does not know.
  let concepts: [Int]
  let mentions: [PhraseTrie.Meaning]
  /// The ages and times of the definition, where it stands.
  let values: [LocatedValue]
  /// Where the policy says so: a clause, and words of it in content.
  let clause: Int
  let range: ByteRange

  /// Whether nothing follows from it for any rule.
  var isIdle: Bool { concepts.isEmpty && mentions.isEmpty && values.isEmpty }
}
