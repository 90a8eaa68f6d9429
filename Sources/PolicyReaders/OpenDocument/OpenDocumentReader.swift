internal import PolicyText

/// Reads OpenDocument text, the format of LibreOffice: ODT, and its templates.
enum OpenDocumentReader {
  /// - Throws: `Trouble` for a file that is damaged, protected or not what a word processor writes.
  static func read(
    _ archive: ZipArchive, path: String, original: [UInt8], trackedChanges: TrackedChanges
  ) throws(Trouble) -> SourceDocument {
    do throws(PackageFailure) {
      return try document(archive, path: path, original: original, trackedChanges: trackedChanges)
    } catch {
      throw error.trouble(path, program: "LibreOffice")
    }
  }

  private static func document(
    _ archive: ZipArchive, path: String, original: [UInt8], trackedChanges: TrackedChanges
  ) throws(PackageFailure) -> SourceDocument {
    try refuseEncrypted(archive)
    guard let content: OpenDocumentEvents = try archive.events(of: "content.xml") else {
      throw .missing(part: "content.xml")
    }
    let shared: OpenDocumentEvents = try archive.events(of: "styles.xml") ?? OpenDocumentEvents()
    let styles = OpenDocumentStyles([(shared, false), (content, true)])
    let lists = OpenDocumentLists([shared, content])

    func walk(_ events: OpenDocumentEvents, after walk: OpenDocumentWalk?) -> OpenDocumentWalk {
      OpenDocumentWalk(
        events, styles: styles, numbering: walk?.numbering ?? lists, trackedChanges: trackedChanges,
        writer: walk?.writer ?? OfficeWriter(), findings: walk?.findings ?? OfficeFindings())
    }

    guard let body = content.steps.firstIndex(where: { if case .start(.text) = $0.kind { true } else { false } }) else {
      throw .missing(part: "office:text")
    }
    var text = walk(content, after: nil)
    text.read(body..<content.end(of: body))
    readNotes(in: &text)
    var last = text
    for (range, rule) in furniture(in: shared) {
      last = walk(shared, after: last)
      last.writer.separate()
      last.writer.furniture = rule
      last.read(range)
    }
    let document = last.writer.document(path: path, format: .odt, original: original, diagnostics: [])
    return last.writer.document(
      path: path, format: .odt, original: original,
      diagnostics: last.findings.diagnostics(of: document.content, reading: trackedChanges))
  }

  /// Reads the notes behind the text, as endnotes are printed, each with its number. Notes have no notes.
  private static func readNotes(in walk: inout OpenDocumentWalk) {
    let notes = walk.notes
    if !notes.isEmpty { walk.writer.separate() }
    for (number, note) in notes.enumerated() {
      walk.writer.prefix = OfficeText.raised(number + 1)
      walk.read(note)
    }
  }

  private static func furniture(in styles: OpenDocumentEvents) -> [(Range<Int>, String)] {
    styles.steps.indices.compactMap { index in
      guard case .start(let element) = styles.steps[index].kind else { return nil }
      switch element {
      case .header, .firstHeader, .leftHeader:
        return (index + 1..<styles.end(of: index), PageFurniture.pageHeader.rawValue)
      case .footer, .firstFooter, .leftFooter:
        return (index + 1..<styles.end(of: index), PageFurniture.pageFooter.rawValue)
      default: return nil
      }
    }
  }

  private static func refuseEncrypted(_ archive: ZipArchive) throws(PackageFailure) {
    guard let manifest: OpenDocumentEvents = try archive.events(of: "META-INF/manifest.xml") else { return }
    let isEncrypted = manifest.steps.contains { if case .start(.encryption) = $0.kind { true } else { false } }
    if isEncrypted { throw .needsPassword }
  }
}
