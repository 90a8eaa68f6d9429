internal import PolicyText

/// A document that is no text as it stands, told by what the file holds and never by its name.
enum PackedFormat {
  case word(ZipArchive)
  case openDocument(ZipArchive)
  /// Word's format before 2007.
  case legacyWord
  case richText
  /// PDF.
  case pages

  var format: DocumentFormat {
    switch self {
    case .word: .docx
    case .openDocument: .odt
    case .legacyWord: .doc
    case .richText: .rtf
    case .pages: .pdf
    }
  }

  /// nil where the bytes are to be read as text.
  ///
  /// - Throws: `Trouble` for a file of another kind, or of another than `wanted`.
  static func detect(_ bytes: [UInt8], path: String, as wanted: DocumentFormat?) throws(Trouble) -> PackedFormat? {
    if let wanted, wanted.isText { return nil }
    let found = try identify(bytes, path: path)
    guard let wanted, found?.format != wanted else { return found }
    throw Trouble(path, "is not \(wanted.description), as --from says; leave --from out")
  }

  private static func identify(_ bytes: [UInt8], path: String) throws(Trouble) -> PackedFormat? {
    if bytes.starts(with: [0x50, 0x4B, 3, 4]) { return try identifyArchive(bytes, path: path) }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      return try identifyCompound(bytes, path: path)
    }
    if bytes.starts(with: "{\\rtf".utf8) { return .richText }
    return PDFReader.recognises(bytes) ? .pages : nil
  }

  private static func identifyArchive(_ bytes: [UInt8], path: String) throws(Trouble) -> PackedFormat {
    let archive: ZipArchive
    do {
      archive = try ZipArchive(bytes)
    } catch {
      throw PackageFailure.archive(error).trouble(path, program: "the program that made it")
    }
    for (part, name) in otherArchives where archive.holds(part) { throw unread(name, path) }
    guard archive.holds("content.xml") else {
      guard archive.holds("[Content_Types].xml") || archive.holds("word/document.xml") else {
        throw Trouble(path, "is a zip archive and no document; unpack it and give the policies in it")
      }
      return .word(archive)
    }
    let type = (try? archive.part("mimetype")).flatMap { $0.map { String(decoding: $0, as: UTF8.self) } } ?? ""
    let prefix = "application/vnd.oasis.opendocument."
    guard type.hasPrefix(prefix), !type.dropFirst(prefix.count).hasPrefix("text") else { return .openDocument(archive) }
    throw unread("an OpenDocument \(type.dropFirst(prefix.count).prefix { $0 != "-" })", path)
  }

  private static let otherArchives = [
    ("xl/workbook.xml", "an Excel workbook"), ("ppt/presentation.xml", "a PowerPoint presentation"),
    ("META-INF/container.xml", "an electronic book (EPUB)"), ("Index/Document.iwa", "a document of Apple's Pages"),
  ]

  /// A compound file is a folder of its own, whose names are written in UTF-16.
  private static func identifyCompound(_ bytes: [UInt8], path: String) throws(Trouble) -> PackedFormat {
    func holds(_ name: String) -> Bool { BytePattern(name.utf16.flatMap { [UInt8($0 & 0xFF), 0] }).occurs(in: bytes) }
    if holds("EncryptedPackage") { throw PackageFailure.needsPassword.trouble(path, program: "Word") }
    if holds("WordDocument") { return .legacyWord }
    if holds("Workbook") { throw unread("an Excel workbook", path) }
    if holds("PowerPoint Document") { throw unread("a PowerPoint presentation", path) }
    throw Trouble(path, "is an old Office file without a text, or damaged; save it as .docx, text or PDF")
  }

  private static func unread(_ name: String, _ path: String) -> Trouble {
    Trouble(path, "is \(name), which is not read; save the policy in it as a text document")
  }
}
