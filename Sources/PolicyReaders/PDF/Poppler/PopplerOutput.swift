/// Reads what `pdftohtml -xml` writes.
///
/// That is XML in form only: bold and italic tags may cross each other, and the text may hold characters that no XML has.
/// But each element is written in one way, on a line of its own, so that it is read line by line.
struct PopplerOutput {
  /// By how much coordinates are multiplied. Font sizes are whole numbers, so that more of it makes them finer.
  static let zoom = 3.0
  /// The most levels of bookmarks that are told apart.
  private static let deepestLevel = 16

  private let bytes: [UInt8]
  private var document = PrintedDocument()
  private var fonts: [Int: Font] = [:]
  private var outlineDepth = 0

  private struct Font {
    var size: Double
    var isBold: Bool
  }

  /// O(n) in bytes.
  static func read(_ bytes: [UInt8]) -> PrintedDocument {
    var output = PopplerOutput(bytes: bytes)
    output.read()
    return output.document
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func read() {
    var index = 0
    while index < bytes.count {
      guard bytes[index] == 0x3C else {
        index += 1
        continue
      }
      let end = bytes[index...].firstIndex(of: 0x3E) ?? bytes.count
      let tag = MarkupTag(bytes[index + 1..<end])
      index = min(end + 1, bytes.count)
      switch tag.name {
      case "page": startPage(tag)
      case "fontspec": addFont(tag)
      case "text":
        let close = position(of: "</text>", from: index)
        addRun(tag, text: index..<close)
        index = close
      case "item":
        let close = position(of: "</item>", from: index)
        addBookmark(tag, title: index..<close)
        index = close
      case "outline": outlineDepth += 1
      case "/outline": outlineDepth = max(0, outlineDepth - 1)
      default: break
      }
    }
  }

  private func position(of closing: StaticString, from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      if bytes[index] == 0x3C, closing.withUTF8Buffer({ bytes[index...].starts(with: $0) }) { return index }
      index += 1
    }
    return bytes.count
  }

  private mutating func startPage(_ tag: MarkupTag) {
    document.pages.append(
      PrintedPage(
        number: Int(tag.number("number") ?? 0), width: (tag.number("width") ?? 0) / Self.zoom,
        height: (tag.number("height") ?? 0) / Self.zoom))
  }

  private mutating func addFont(_ tag: MarkupTag) {
    guard let id = tag.number("id") else { return }
    let family = String(decoding: tag.value("family") ?? [], as: UTF8.self).lowercased()
    let isBold = ["bold", "black", "heavy", "demi"].contains { family.contains($0) }
    fonts[Int(id)] = Font(size: (tag.number("size") ?? 0) / Self.zoom, isBold: isBold)
  }

  private mutating func addRun(_ tag: MarkupTag, text range: Range<Int>) {
    guard !document.pages.isEmpty, let left = tag.number("left"), let top = tag.number("top"),
      let width = tag.number("width"), let height = tag.number("height"), width >= 0, height > 0
    else { return }
    let frame = Frame(
      left: left / Self.zoom, top: top / Self.zoom, right: (left + width) / Self.zoom,
      bottom: (top + height) / Self.zoom)
    var text = PrintedText()
    text.append(bytes[range])
    guard !text.bytes.isEmpty else { return }
    let font = tag.number("font").flatMap { fonts[Int($0)] }
    // Fonts that are drawings of their own give no size that means anything.
    let usual = frame.height / 1.25
    let size = font.map { $0.size > usual / 2 && $0.size < usual * 2 ? $0.size : usual } ?? usual
    document.pages[document.pages.count - 1].runs.append(
      PrintedRun(text: text.bytes, frame: frame, size: size, isBold: text.isBold || font?.isBold == true))
  }

  private mutating func addBookmark(_ tag: MarkupTag, title range: Range<Int>) {
    var text = PrintedText()
    text.append(bytes[range])
    document.bookmarks.append(
      Bookmark(
        title: text.bytes, level: min(max(outlineDepth, 1), Self.deepestLevel), page: Int(tag.number("page") ?? 0)))
  }
}
