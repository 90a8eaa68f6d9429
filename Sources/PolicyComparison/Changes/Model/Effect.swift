/// What a change does to those whom the policy binds.
///
/// Each case carries what a sentence about it needs: the words, their places, and typed values where the profile knows
/// them. Wordings named `from` stand in the earlier version, those named `to` in the later.
package enum Effect: Hashable, Sendable {
  /// More is asked, or less is allowed.
  case stronger(Cause)
  /// Less is asked, or more is allowed.
  case weaker(Cause)
  /// It covers more people, things or times.
  case wider(Cause)
  case narrower(Cause)
  /// A number, an age, an interval, an amount: "under 18" → "under 19".
  case valueChanged(from: Term?, to: Term?)
  case exceptionAdded(Wording)
  case exceptionRemoved(Wording)
  /// Somebody else is told, asked or responsible.
  case recipientChanged(from: Term?, to: Term?)
  /// A reference to another clause, law or policy.
  case referenceUpdated(Reference)
  case dateChanged(from: Term?, to: Term?)
  /// Nobody has to do anything else than before.
  case editorial(EditorialReason)

  /// As JSON and the scores name it.
  package var name: String {
    switch self {
    case .stronger: "stronger"
    case .weaker: "weaker"
    case .wider: "wider"
    case .narrower: "narrower"
    case .valueChanged: "value-changed"
    case .exceptionAdded: "exception-added"
    case .exceptionRemoved: "exception-removed"
    case .recipientChanged: "recipient-changed"
    case .referenceUpdated: "reference-updated"
    case .dateChanged: "date-changed"
    case .editorial: "editorial"
    }
  }
}

/// Why a rule is stronger, weaker, wider or narrower.
package enum Cause: Hashable, Sendable {
  /// "should not" → "must not", "is not permitted" → "is permitted".
  case force(from: StatedForce, to: StatedForce)
  /// A rule that the earlier version lacks: a clause or a sentence.
  case ruleAdded(StatedForce)
  case ruleRemoved(StatedForce)
  /// "and" → "or".
  case conjunction(from: Wording, to: Wording)
  /// "only", "in writing", "provided that …".
  case conditionAdded(Wording)
  case conditionRemoved(Wording)
  /// "some" → "all", "once" → "twice".
  case extent(from: Wording?, to: Wording?)
  case wordsAdded(Wording)
  case wordsRemoved(Wording)
  case wordsReplaced(from: Wording, to: Wording)
}
