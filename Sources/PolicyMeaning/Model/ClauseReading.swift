/// What a clause means, beside what its layout says.
package struct ClauseReading: Sendable {
  package var kind: ClauseKind
  package var modality: Modality
  package var strength: Strength?
  /// Ids of the parties that it binds.
  package var parties: [String]

  package init(kind: ClauseKind, modality: Modality = .statement, strength: Strength? = nil, parties: [String] = []) {
    self.kind = kind
    self.modality = modality
    self.strength = strength
    self.parties = parties
  }
}

/// What a clause is for.
package enum ClauseKind: String, CaseIterable, Sendable {
  case title, contents, purpose, applicability, definitions, background, roles, guidance, prohibitions, permissions
  case officialUse = "official-use"
  case monitoring, escalation, sanctions, recruitment, equality, review, references, legislation, recommendations
  case safeguarding, pupils, parents, signature, quotation, other
}
