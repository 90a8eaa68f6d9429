/// Builds lines of text for a terminal: wrapped at words, none wider than the width, none with a space at its end.
///
/// Words come in through `VisibleText`, so that nothing in a policy reaches the terminal as anything but a picture.
struct TerminalText {
  /// Emphasis, which never carries meaning alone.
  enum Style {
    case plain, bold, faint, red, yellow, green, blue

    fileprivate var code: StaticString {
      switch self {
      case .plain: "0"
      case .bold: "1"
      case .faint: "2"
      case .red: "31"
      case .yellow: "33"
      case .green: "32"
      case .blue: "34"
      }
    }
  }

  struct Span {
    let text: String
    let style: Style

    init(_ text: String, _ style: Style = .plain) {
      self.text = text
      self.style = style
    }
  }

  let width: Int
  let isColoured: Bool
  private(set) var bytes: [UInt8] = []
  /// Columns taken on the line being written; 0 where none is.
  private var column = 0
  private var style = Style.plain
  /// The word being read, as UTF-8, and its parts by style, each to where it ends.
  private var word: [UInt8] = []
  private var parts: [(end: Int, style: Style)] = []
  private var wordColumns = 0
  /// The indentation that the next word of an empty line gets.
  private var margin = 0

  init(width: Int, isColoured: Bool) {
    self.width = width
    self.isColoured = isColoured
  }

  /// An empty line, but never two, nor one at the top.
  mutating func blank() {
    guard bytes.count > 1, bytes[bytes.count - 2] != 0x0A else { return }
    bytes.append(0x0A)
  }

  /// A paragraph.
  ///
  /// - Parameters:
  ///   - indent: columns before its first line.
  ///   - hanging: columns before the others.
  mutating func paragraph(_ spans: Span..., indent: Int = 0, hanging: Int? = nil) {
    paragraph(spans, indent: indent, hanging: hanging)
  }

  mutating func paragraph(_ spans: [Span], indent: Int = 0, hanging: Int? = nil) {
    margin = indent
    for span in spans {
      if span.text.utf8.first == 0x20 { endWord(hanging: hanging ?? indent) }
      // Spaces are seen to here.
      var text = VisibleText.isPlain(span.text) ? span.text : VisibleText.line(span.text)
      text.withUTF8 { addWords(of: $0, span.style, hanging: hanging ?? indent) }
      if span.text.utf8.last == 0x20 { endWord(hanging: hanging ?? indent) }
    }
    endWord(hanging: hanging ?? indent)
    endLine()
  }

  /// The words of a span. One that touches its end may go on in the next, and is kept until it is whole.
  private mutating func addWords(of text: UnsafeBufferPointer<UInt8>, _ style: Style, hanging: Int) {
    var index = 0
    while index < text.count {
      if text[index] == 0x20 {
        endWord(hanging: hanging)
        index += 1
        continue
      }
      let (end, columns) = Self.word(of: text, at: index)
      if word.isEmpty, end < text.count {
        index = addRun(of: text, from: index, firstWord: (end, columns), style, hanging: hanging)
      } else {
        extendWord(UnsafeBufferPointer(rebasing: text[index..<end]), columns, style)
        index = end
      }
    }
  }

  /// Where a word ends, and how many columns it takes.
  private static func word(of text: UnsafeBufferPointer<UInt8>, at start: Int) -> (end: Int, columns: Int) {
    var end = start
    var bits: UInt8 = 0
    while end < text.count, text[end] != 0x20 {
      bits |= text[end]
      end += 1
    }
    let isASCII = bits < 0x80
    return (end, isASCII ? end - start : DisplayWidth.of(UnsafeBufferPointer(rebasing: text[start..<end])))
  }

  /// Writes a whole word and all that fit on the line behind it, in one piece. Returns where they end.
  private mutating func addRun(
    of text: UnsafeBufferPointer<UInt8>, from start: Int, firstWord: (end: Int, columns: Int), _ style: Style,
    hanging: Int
  ) -> Int {
    goToWord(of: firstWord.columns, hanging: hanging)
    guard column + firstWord.columns <= width else {
      appendBroken(String(decoding: text[start..<firstWord.end], as: UTF8.self), style)
      return firstWord.end
    }
    var end = firstWord.end
    column += firstWord.columns
    while end + 1 < text.count, text[end + 1] != 0x20 {
      let next = Self.word(of: text, at: end + 1)
      guard next.end < text.count, column + 1 + next.columns <= width else { break }
      end = next.end
      column += 1 + next.columns
    }
    set(style)
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<end]))
    return end
  }

  /// A line under a heading.
  ///
  /// - Parameter mark: a character of ASCII.
  mutating func rule(_ mark: UInt8, like text: String) {
    let count = min(width, DisplayWidth.of(VisibleText.line(text)))
    bytes.append(contentsOf: repeatElement(mark, count: count))
    bytes.append(0x0A)
  }

  /// A line that is laid out already, of text that is safe to show.
  mutating func line(_ text: String, _ style: Style, indent: Int) {
    bytes.append(contentsOf: repeatElement(0x20, count: indent))
    set(style)
    bytes.append(contentsOf: text.utf8)
    set(.plain)
    bytes.append(0x0A)
  }

  /// The same in several styles.
  mutating func row(_ spans: [Span]) {
    for span in spans where !span.text.isEmpty {
      set(span.style)
      bytes.append(contentsOf: span.text.utf8)
    }
    set(.plain)
    bytes.append(0x0A)
  }

  /// A word may be of several styles, as in a bold name with a plain comma.
  private mutating func extendWord(_ text: UnsafeBufferPointer<UInt8>, _ columns: Int, _ style: Style) {
    word.append(contentsOf: text)
    parts.append((word.count, style))
    wordColumns += columns
  }

  private mutating func endWord(hanging: Int) {
    guard !word.isEmpty else { return }
    goToWord(of: wordColumns, hanging: hanging)
    let fits = column + wordColumns <= width
    var start = 0
    for (end, style) in parts {
      if fits {
        set(style)
        bytes.append(contentsOf: word[start..<end])
      } else {
        appendBroken(String(decoding: word[start..<end], as: UTF8.self), style)
      }
      start = end
    }
    if fits { column += wordColumns }
    word.removeAll(keepingCapacity: true)
    parts.removeAll(keepingCapacity: true)
    wordColumns = 0
  }

  /// Goes to where a word begins: behind a space, or on a new line where this one has no room.
  private mutating func goToWord(of columns: Int, hanging: Int) {
    if column > 0, column + 1 + columns <= width {
      bytes.append(0x20)
      column += 1
    } else {
      startLine()
    }
    margin = hanging
  }

  /// A word that is longer than a line, cut where the line ends.
  private mutating func appendBroken(_ text: String, _ style: Style) {
    for character in text {
      let columns = DisplayWidth.of(character)
      if column + columns > width { startLine() }
      set(style)
      bytes.append(contentsOf: character.utf8)
      column += columns
    }
  }

  private mutating func startLine() {
    endLine()
    bytes.append(contentsOf: repeatElement(0x20, count: margin))
    column = margin
  }

  private mutating func endLine() {
    guard column > 0 || bytes.last.map({ $0 != 0x0A }) ?? false else { return }
    set(.plain)
    bytes.append(0x0A)
    column = 0
  }

  private mutating func set(_ style: Style) {
    guard isColoured, style != self.style else { return }
    if self.style != .plain, style != .plain { appendCode(.plain) }
    appendCode(style)
    self.style = style
  }

  private mutating func appendCode(_ style: Style) {
    bytes.append(0x1B)
    bytes.append(0x5B)
    style.code.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(0x6D)
  }
}
