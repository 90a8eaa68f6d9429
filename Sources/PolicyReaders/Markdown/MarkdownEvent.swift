/// A step of a walk over a Markdown document, in order.
struct MarkdownEvent {
  enum Kind {
    case blockQuote
    /// A list; bullets have no start.
    case list(start: Int?)
    case item
    case paragraph
    case heading(level: Int)
    case codeBlock
    case htmlBlock
    case emphasis
    case strong
    case link
    case image
    case text
    case code
    case inlineHTML
    case softBreak
    case lineBreak
  }

  var kind: Kind
  /// Whether the walk enters the node; leaves are only entered.
  var isEntry: Bool
  /// The 0-based line that a block begins in, as cmark counts them; 0 for what is inside a paragraph.
  var line: Int
  /// The node's own text, as a range of `MarkdownEvents.literals`.
  var literal: Range<Int>
}

/// A Markdown document as a flat list of steps, so that no depth of nesting can exhaust a stack.
struct MarkdownEvents {
  var steps: [MarkdownEvent] = []
  var literals: [UInt8] = []
}
