/// A pattern over concepts that tells that a sentence speaks to a topic.
///
/// Written in a profile as `"befriend/follow + pupil - relative"`: every term joined by `+` must be there, one of those
/// joined by `/` is enough, a term behind `-` must not be there. `^pupil` may also stand in the heading or the sentence
/// before. `$role`, `$date` and the like stand for values of that type.
package struct Cue: Sendable {
  /// A concept's id, or "$" and a value type, and whether it may stand in the surroundings.
  package struct Term: Hashable, Sendable {
    package let id: String
    package let isAnywhere: Bool
  }

  /// How the sentence's direction relates to the topic's action.
  package enum Polarity: String, CaseIterable, Sendable {
    case along
    /// An obligation to do this is a prohibition of the topic's action ("keep a professional distance").
    case against
  }

  /// The pattern as written, for explanation.
  package let pattern: String
  /// All must match, each by one of its alternatives. The first is the anchor, whose place decides the force.
  package let required: [[Term]]
  package let excluded: [String]
  /// A concept that must stand in the lead-in or a heading above.
  package let lead: String?
  /// The kinds of section in which alone it counts; empty for all.
  package let kinds: ClauseKindSet
  package let polarity: Polarity
  /// The stance that it gives whatever the sentence's own force, if any.
  package let stance: Stance?
  /// Whether `stance` counts also where the sentence has no force and only tells.
  package let isTold: Bool
  package let confidence: Double

  /// Whether it stands for examples.
  package var isByExample: Bool { required.isEmpty }

  /// Stands for a cue where examples and not a pattern told that a sentence speaks to a topic.
  static let byExample = Cue(
    pattern: "words like its examples'", required: [], excluded: [], lead: nil, kinds: [], polarity: .along,
    stance: nil, isTold: false,
    confidence: 0.5)
}
