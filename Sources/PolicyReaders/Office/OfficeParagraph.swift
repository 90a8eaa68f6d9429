/// A paragraph of a word processor's document, as far as it matters how it is set.
struct OfficeParagraph {
  /// From 1; nil for text.
  var headingLevel: Int?
  /// What is shown before it: "2.1", "(a)", "•".
  var label: String?
  /// How deep it stands in a list, from 1; nil outside of lists. Without a label it goes on with the item above.
  var listLevel: Int?
  /// Columns from the margin to its text, and from there back to where its first line begins.
  var indent = 0
  var hanging = 0
  var hasSpaceBefore = false
  var hasSpaceAfter = false
  /// The style within which the space is left out, if any.
  var spacelessStyle: String?
}
