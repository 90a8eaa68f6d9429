internal import PolicyText

/// A block as the passes of the outline see it: a line of plain text, or a whole paragraph of a format that has them.
struct Line {
  enum Origin: UInt8 {
    /// A physical line, which the next may continue.
    case physical
    case paragraph
    case heading
    case item
    case continuation
    case row
    case preformatted

    /// Whether a sentence may go on behind it.
    var isOpenText: Bool { self == .physical || self == .paragraph }
  }

  enum Fate: UInt8 {
    case text
    case contentsHeading
    case contentsEntry
    /// An entry of a contents list without a heading, which stays text for want of another place.
    case contentsBody
    case runningHeader
    case runningFooter
    case pageNumber
    /// What the reader set aside.
    case foreign
  }

  @Compact var start: Int
  @Compact var end: Int
  /// Columns before the text.
  @Compact var indent: Int
  var origin: Origin
  /// The level of a heading or the depth of an item; 0 for others.
  @Compact var level = 0
  @Compact var quoteDepth: Int
  var isEmphasised: Bool
  /// Whether line feeds inside it are mere wrapping.
  var isWrapped = false
  var followsGap: Bool
  var precedesGap = true
  var fate = Fate.text
  /// The block that it is.
  @Compact var block: Int
  /// Whether a contents list names it.
  var isListed = false
  var label: LineLabel?
  /// The shape of what stands behind the label.
  var shape = LineShape()

  /// Where the text behind the label begins.
  var text: Int { label?.text ?? start }
  var isLabelOnly: Bool { label != nil && text >= end }
  /// Columns that the line takes, its indent included.
  var columns: Int { indent + end - start }

  /// Takes the label back into the text.
  mutating func dropLabel(_ content: [UInt8]) {
    guard label != nil else { return }
    label = nil
    shape = LineShape(content, from: start, to: end)
  }
}
