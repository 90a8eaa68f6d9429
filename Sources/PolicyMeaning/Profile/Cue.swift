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

  /// One of the parts of a pattern that must all match, by the numbers of the concepts that are its alternatives.
  struct Part: Sendable {
    let concepts: [Int]
    let isAnywhere: Bool
  }

  /// The pattern as written, for explanation.
  package let pattern: String
  /// The first is the anchor, whose place decides the force. None where the pattern asks for a value that is not known.
  let parts: [Part]
  /// The numbers of the concepts that must not be there.
  let exclusions: [Int]
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

  /// The parts as they are written.
  package var required: [[Term]] { isByExample ? [] : Cue.terms(of: pattern).required }
  package var excluded: [String] { isByExample ? [] : Cue.terms(of: pattern).excluded }

  /// Whether it stands for examples.
  package var isByExample: Bool { parts.isEmpty }

  /// Stands for a cue where examples and not a pattern told that a sentence speaks to a topic.
  static let byExample = Cue(
    pattern: "words like its examples'", parts: [], exclusions: [], lead: nil, kinds: [], polarity: .along, stance: nil,
    isTold: false, confidence: 0.5)
}
