internal import PolicyText

/// Reads PDF through poppler, which tells what stands where on each page, and infers from that what follows what.
enum PDFReader {
  /// Whether a file says that it is a PDF of some version, which it may do a little way in.
  static func recognises(_ file: [UInt8]) -> Bool {
    let signature = Array("%PDF-".utf8)
    let start = file.prefix(1024)
    return start.indices.contains { index in
      guard start[index] == 0x25, start[index...].starts(with: signature), index + 6 < start.endIndex else {
        return false
      }
      return start[index + 5] >= 0x30 && start[index + 5] <= 0x39 && start[index + 6] == 0x2E
    }
  }

  /// - Throws: `Trouble` where poppler is missing or fails, and for files that are locked, broken or pictures only.
  static func read(
    _ file: [UInt8], path: String, through poppler: Poppler = Poppler()
  ) throws(Trouble) -> SourceDocument {
    var reading = try poppler.read(file, path: path)
    DrawnBullets.add(to: &reading.document, file: file, through: poppler)
    var diagnostics: [Diagnostic] = []
    if reading.isDamaged {
      diagnostics.append(Diagnostic(.warning, "parts of the PDF are damaged; check that no text is missing"))
    }
    if reading.forbidsCopying {
      diagnostics.append(
        Diagnostic(
          .note,
          "the PDF is encrypted and asks programs not to copy its text; it is read, as it opens without a password"))
    }
    if let missing = try SilentPages.diagnostic(
      of: reading.document.pages, file: file, path: path, through: poppler)
    {
      diagnostics.append(missing)
    }
    return document(of: reading.document, path: path, original: file, diagnostics: diagnostics)
  }

  /// The document that pages show. O(n log n) in their text.
  static func document(
    of printed: PrintedDocument, path: String, original: [UInt8], diagnostics: [Diagnostic] = []
  ) -> SourceDocument {
    var pages = PageLines(printed.pages)
    let text = pages.elements.compactMap { if case .line(let line, _) = $0 { line } else { nil } }
    let room = LineRoom(pages.lines, text: text)
    let textSize = HeadingStyles.textSize(of: pages.lines, text: text)
    pages.replace(NoteMarkers.raised(in: pages.lines, text: text, textSize: textSize))
    let blocks = ParagraphAssembly.blocks(of: pages, room: room, textSize: textSize)
    let levels = HeadingStyles.levels(
      of: blocks, lines: pages.lines, textSize: textSize, bookmarks: printed.bookmarks)
    return PDFDocumentWriter.document(
      path: path, original: original, lines: pages, blocks: blocks, levels: levels, room: room, textSize: textSize,
      diagnostics: diagnostics)
  }
}
