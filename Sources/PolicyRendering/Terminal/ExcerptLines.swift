/// Lays an excerpt out in lines of a width, each with the line of carets that belongs under it.
struct ExcerptLines {
  /// A line's text, safe to show, and the carets under it; empty where nothing in the line is marked.
  private(set) var lines: [(text: String, carets: String)] = []
  private let width: Int
  private var text = ""
  private var carets = ""
  private var column = 0

  /// - Parameter width: columns, at least one.
  init(_ excerpt: Excerpt, width: Int) {
    self.width = max(width, 1)
    for word in excerpt.words { append(word) }
    endLine()
  }

  private mutating func append(_ word: Excerpt.Word) {
    let pieces = word.pieces.map { (text: VisibleText.line($0.text), isMarked: $0.isMarked) }
    let columns = pieces.reduce(0) { $0 + DisplayWidth.of($1.text) }
    guard columns > 0 else { return }
    if column > 0 {
      if column + 1 + columns <= width {
        put(" ", 1, isMarked: word.joinsBefore)
      } else {
        endLine()
      }
    }
    for piece in pieces {
      guard columns > width else {
        put(piece.text, DisplayWidth.of(piece.text), isMarked: piece.isMarked)
        continue
      }
      // A word that is longer than a line is cut where the line ends.
      for character in piece.text {
        let columns = DisplayWidth.of(character)
        if column + columns > width { endLine() }
        put(String(character), columns, isMarked: piece.isMarked)
      }
    }
  }

  private mutating func put(_ piece: String, _ columns: Int, isMarked: Bool) {
    text += piece
    if isMarked {
      carets += String(repeating: " ", count: column - carets.utf8.count) + String(repeating: "^", count: columns)
    }
    column += columns
  }

  private mutating func endLine() {
    if !text.isEmpty { lines.append((text, carets)) }
    text = ""
    carets = ""
    column = 0
  }
}
