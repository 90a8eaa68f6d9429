/// Writes small PDF files: text in Helvetica at places that a test chooses, and pictures.
package struct PDFFile {
  package struct Page {
    /// A4, in points.
    package static let width = 595.0
    package static let height = 842.0

    fileprivate var content = ""
    fileprivate var holdsPicture = false

    package init() {}

    /// Draws text on a baseline that is told from the page's top. Characters beyond Latin-1 can't be drawn.
    package mutating func text(
      _ text: String, left: Double, top: Double, size: Double = 11, isBold: Bool = false
    ) {
      let escaped = text.unicodeScalars.map { character in
        switch character {
        case "(", ")", "\\": "\\\(character)"
        case "•": "\\225"
        default:
          character.isASCII ? String(character) : "\\" + String(character.value, radix: 8)
        }
      }.joined()
      content +=
        "BT /\(isBold ? "F2" : "F1") \(size) Tf 1 0 0 1 \(left) \(Self.height - top) Tm (\(escaped)) Tj ET\n"
    }

    /// Draws lines below each other.
    package mutating func lines(
      _ lines: [String], left: Double, top: Double, size: Double = 11, pitch: Double? = nil, isBold: Bool = false
    ) {
      for (index, line) in lines.enumerated() {
        text(line, left: left, top: top + Double(index) * (pitch ?? size * 1.2), size: size, isBold: isBold)
      }
    }

    /// Fills the page with a picture.
    package mutating func picture() {
      holdsPicture = true
      content += "q \(Self.width) 0 0 \(Self.height) 0 0 cm /I1 Do Q\n"
    }

    /// Draws a dot, as browsers draw bullets.
    package mutating func dot(left: Double, top: Double, size: Double = 4) {
      content += "\(left) \(Self.height - top - size) \(size) \(size) re f\n"
    }
  }

  package var pages: [Page]
  /// Titles of bookmarks with the index of the page that each leads to.
  package var bookmarks: [(title: String, page: Int)] = []

  package init(_ pages: [Page]) { self.pages = pages }

  /// A file with one page.
  package init(drawing draw: (inout Page) -> Void) {
    var page = Page()
    draw(&page)
    pages = [page]
  }

  package var bytes: [UInt8] {
    var objects: [String] = []
    let firstPage = 6
    let firstBookmark = firstPage + pages.count * 2
    let kids = pages.indices.map { "\(firstPage + $0 * 2) 0 R" }.joined(separator: " ")
    let outlines = bookmarks.isEmpty ? "" : " /Outlines \(firstBookmark) 0 R"
    objects.append("<< /Type /Catalog /Pages 2 0 R\(outlines) >>")
    objects.append("<< /Type /Pages /Kids [\(kids)] /Count \(pages.count) >>")
    let encoding = "/Encoding /WinAnsiEncoding"
    objects.append("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica \(encoding) >>")
    objects.append("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold \(encoding) >>")
    objects.append(
      "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>"
        + "\nstream\n0\nendstream")
    for (index, page) in pages.enumerated() {
      let picture = page.holdsPicture ? " /XObject << /I1 5 0 R >>" : ""
      objects.append(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 \(Page.width) \(Page.height)] /Contents \(firstPage + index * 2 + 1) 0 R "
          + "/Resources << /Font << /F1 3 0 R /F2 4 0 R >>\(picture) >> >>")
      objects.append("<< /Length \(page.content.utf8.count) >>\nstream\n\(page.content)\nendstream")
    }
    if !bookmarks.isEmpty {
      let last = firstBookmark + bookmarks.count
      objects.append(
        "<< /Type /Outlines /First \(firstBookmark + 1) 0 R /Last \(last) 0 R /Count \(bookmarks.count) >>")
      for (index, bookmark) in bookmarks.enumerated() {
        let next = index + 1 < bookmarks.count ? " /Next \(firstBookmark + index + 2) 0 R" : ""
        let previous = index > 0 ? " /Prev \(firstBookmark + index) 0 R" : ""
        objects.append(
          "<< /Title (\(bookmark.title)) /Parent \(firstBookmark) 0 R\(previous)\(next) "
            + "/Dest [\(firstPage + bookmark.page * 2) 0 R /XYZ 0 842 0] >>")
      }
    }
    return Self.file(of: objects)
  }

  /// The objects with the table that tells where each begins.
  private static func file(of objects: [String]) -> [UInt8] {
    var bytes = Array("%PDF-1.4\n".utf8)
    var table = "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for (index, object) in objects.enumerated() {
      let offset = String(bytes.count)
      table += "\(String(repeating: "0", count: 10 - offset.count))\(offset) 00000 n \n"
      bytes += Array("\(index + 1) 0 obj\n\(object)\nendobj\n".utf8)
    }
    let start = bytes.count
    bytes += Array(
      "\(table)trailer\n<< /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(start)\n%%EOF\n".utf8)
    return bytes
  }
}
