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
  /// The word being read, which may be of several styles.
  private var word: [(text: Substring, style: Style)] = []
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
      let text = VisibleText.line(span.text)
      if span.text.utf8.first == 0x20 { endWord(hanging: hanging ?? indent) }
      var rest = text[...]
      while let space = rest.utf8.firstIndex(of: 0x20) {
        extendWord(rest[..<space], span.style)
        endWord(hanging: hanging ?? indent)
        rest = rest[space...].dropFirst()
      }
      extendWord(rest, span.style)
      if span.text.utf8.last == 0x20 { endWord(hanging: hanging ?? indent) }
    }
    endWord(hanging: hanging ?? indent)
    endLine()
  }

  /// A line under a heading.
  mutating func rule(_ character: Character, like text: String) {
    let count = min(width, DisplayWidth.of(VisibleText.line(text)))
    bytes.append(contentsOf: String(repeating: character, count: count).utf8)
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

  /// A word may be of several styles, as in a bold name with a plain comma.
  private mutating func extendWord(_ text: Substring, _ style: Style) {
    guard !text.isEmpty else { return }
    word.append((text, style))
    wordColumns += DisplayWidth.of(text)
  }

  private mutating func endWord(hanging: Int) {
    guard !word.isEmpty else { return }
    if column > 0, column + 1 + wordColumns <= width {
      bytes.append(0x20)
      column += 1
    } else {
      startLine()
    }
    margin = hanging
    if column + wordColumns <= width {
      for (text, style) in word {
        set(style)
        bytes.append(contentsOf: text.utf8)
      }
      column += wordColumns
    } else {
      for (text, style) in word { appendBroken(text, style) }
    }
    word.removeAll(keepingCapacity: true)
    wordColumns = 0
  }

  /// A word that is longer than a line, cut where the line ends.
  private mutating func appendBroken(_ text: Substring, _ style: Style) {
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
