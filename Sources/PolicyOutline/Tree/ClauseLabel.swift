package import PolicyText

/// A clause's number, letter or bullet.
package struct ClauseLabel: Sendable {
  package enum Style: Hashable, Sendable {
    /// "4", "4.3", "4.3.2.": the components.
    case decimal([Int])
    /// "(a)", "B.": the position in the alphabet, from 1.
    case alphabetic(Int)
    /// "(iv)": its value.
    case roman(Int)
    /// "Appendix B", "Section 2", "Part III": a word before the number.
    case named(Int)
    /// A bullet of whatever glyph.
    case bullet
    /// "*", "†", a superscript figure: a footnote's marker.
    case note
  }

  package var style: Style
  /// The label as printed, with its brackets and stops.
  package var range: ByteRange

  package init(style: Style, range: ByteRange) {
    self.style = style
    self.range = range
  }
}
