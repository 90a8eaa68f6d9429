internal import PolicyText

/// A heading, paragraph or list item in the making: the lines that belong together, and what the passes know of it.
struct Passage {
  /// First and last line; lines between them that are furniture do not belong to it.
  var lines: ClosedRange<Int>
  var label: LineLabel?
  /// The shape of the first line, with the ending of the last.
  var shape: LineShape
  var origin: Line.Origin
  @Compact var level: Int
  @Compact var indent: Int
  /// Column of the text behind the label, where a hanging indent would continue.
  @Compact var textColumn: Int
  /// Column of the lines that continue it, or -1 where it has one line.
  @Compact var hangColumn = -1
  @Compact var quoteDepth: Int
  var isEmphasised: Bool
  var isListed: Bool
  var followsGap: Bool
  var precedesGap: Bool
  var role = Clause.Role.paragraph
  var isHeading = false
  /// Where its heading stands among headings: smaller is higher.
  var rank = Int.max
  var isLeadIn = false
  /// Whether it is somebody else's words, with numbers that are not the policy's.
  var isQuoted = false
  /// Whether it completes the sentence of a lead-in without having a label.
  var isImplicitItem = false
  /// Whether it is one of the cells of a table that was exported a line each.
  var isLoose = false
  /// Key and value of a document-control entry.
  var key: ByteRange?
  var value: ByteRange?
  /// Whether the passage before it has taken its lines over: a field's value, the heading of a label on its own line.
  var isAbsorbed = false

  var isSingleLine: Bool { lines.count == 1 }
}
