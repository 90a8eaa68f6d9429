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
  /// Whether the sections of the top level are numbered.
  var hasNumberedSections = false

  init(_ document: SourceDocument, _ lines: [Line]) {
    self.document = document
    content = document.content
    self.lines = lines
  }

  init(_ document: SourceDocument, threads: Int = 1) {
    self.init(document, LineReading.lines(of: document, threads: threads))
  }

  /// The passage that stands below another, if any.
  func passage(after index: Int) -> Passage? {
    var next = index + 1
    while next < passages.count, passages[next].isAbsorbed { next += 1 }
    return next < passages.count ? passages[next] : nil
  }
}
