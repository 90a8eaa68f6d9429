package import PolicyMeaning

/// What a rule asks, and in which words.
package struct StatedForce: Hashable, Sendable {
  package let modality: Modality
  package let strength: Strength?
  /// The words that carry the force ("must not"); for a rule that was added or removed, the whole rule.
  package let wording: Wording

  package init(modality: Modality, strength: Strength?, wording: Wording) {
    self.modality = modality
    self.strength = strength
    self.wording = wording
  }
}

/// A value, a person or a figure as the text has it.
package struct Term: Hashable, Sendable {
  package let wording: Wording
  /// Where the profile or English grammar knows what it is.
  package let value: Value?
  /// The number of a figure, so that it can be said to rise or fall.
  package let number: Int?

  package init(_ wording: Wording, value: Value? = nil, number: Int? = nil) {
    self.wording = wording
    self.value = value
    self.number = number
  }
}

/// How a reference changed.
package enum Reference: Hashable, Sendable {
  /// "paragraph 4.3" → "paragraph 5.3", which is the same paragraph under its new number.
  case followsTarget(from: Wording, to: Wording)
  /// It points to another clause than before.
  case otherTarget(from: Wording?, to: Wording?)
  /// "Data Protection Act 1998" → "Data Protection Act 2018", or the name of another policy.
  case instrument(from: Term?, to: Term?)
}

/// Why a change is no more than editorial.
package enum EditorialReason: Hashable, Sendable {
  /// Other words for the same.
  case reworded
  case punctuation
  case capitals
  case spelling
  /// A heading, a title or an entry of the contents list.
  case heading
  /// Who owns the document, its version, its status.
  case documentControl
  /// The same sentence stands in another clause now, or stood there before.
  case sentenceMoved(from: Wording, to: Wording)
  /// A term was replaced throughout: an index into the change set's terminology.
  case terminology(Int)
  /// Clauses were joined or divided, nothing being lost.
  case arrangement
  /// A statement that asks nothing of anybody came or went.
  case statement
}
