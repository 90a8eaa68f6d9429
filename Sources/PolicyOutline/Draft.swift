internal import PolicyText

/// An outline in the making: what the passes hand on to each other.
///
/// Each pass reads all of it and decides one thing. Lines come first, then the passages that they join into, then the
/// clauses of the tree.
struct Draft {
  let document: SourceDocument
  let content: [UInt8]
  var lines: [Line]
  var passages: [Passage] = []
  /// The passage that is the title, if any.
  var title: Int?
  /// The passages before the first section: a title page.
  var frontMatter = 0..<0
  /// Whether the sections of the top level are numbered.
  var hasNumberedSections = false

  init(_ document: SourceDocument) {
    self.document = document
    content = document.content
    lines = LineReading.lines(of: document)
  }

  /// Indices of the lines that are text, from one to another.
  func textLines(_ range: ClosedRange<Int>) -> some Sequence<Int> {
    range.lazy.filter { lines[$0].fate == .text }
  }
}
