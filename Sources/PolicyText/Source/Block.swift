/// A piece of text that the format itself sets apart: a line of plain text, or a paragraph, heading, list item or table
/// row of a format that has them. Blocks are what the outline is inferred from.
package struct Block: Sendable {
  package enum Role: Hashable, Sendable {
    /// One physical line of plain text. It may be a whole paragraph or the middle of a sentence.
    case line
    /// A whole paragraph: its end is known.
    case paragraph
    /// A heading that the format marks as one. Levels count from 1 and may skip.
    case heading(level: Int)
    /// The first paragraph of a list item, its marker included in the text as a reader sees it ("1.", "(a)", "•").
    /// Depth counts from 1. Further paragraphs of the item are `.continuation` of the same depth.
    case listItem(depth: Int)
    case continuation(depth: Int)
    /// A row of a table; `cells` holds its cells.
    case tableRow(isHeader: Bool)
    /// Text whose line breaks are its own.
    case preformatted
    /// What the reader knows not to be part of the policy's text (a menu, a cookie notice), and the rule that said so.
    case furniture(rule: String)
  }

  package var role: Role
  /// The block in `content`, without surrounding white space or its line's end.
  package var text: ByteRange
  /// Columns of white space before the text; tabs reach to the next multiple of eight.
  package var indent: Int
  /// How many levels of block quotation surround it.
  package var quoteDepth: Int
  /// Whether all of it is emphasised (bold), as an unmarked heading often is.
  package var isEmphasised: Bool
  /// Whether an empty line or a paragraph's end stands before it.
  package var followsGap: Bool
  /// The cells of a table row, in order. They lie within `text`.
  package var cells: [ByteRange]
  /// Whether line feeds inside the text are mere wrapping, so that the hyphen before one may belong to the break.
  package var isWrapped: Bool

  package init(
    role: Role, text: ByteRange, indent: Int = 0, quoteDepth: Int = 0, isEmphasised: Bool = false,
    followsGap: Bool = true, cells: [ByteRange] = [], isWrapped: Bool = false
  ) {
    self.role = role
    self.text = text
    self.indent = indent
    self.quoteDepth = quoteDepth
    self.isEmphasised = isEmphasised
    self.followsGap = followsGap
    self.cells = cells
    self.isWrapped = isWrapped
  }
}
