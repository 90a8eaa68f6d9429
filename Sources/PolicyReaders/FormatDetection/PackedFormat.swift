internal import PolicyText

/// A document that is no text as it stands, told by what the file holds and never by its name.
enum PackedFormat {
  case word(ZipArchive)
  case openDocument(ZipArchive)

  /// nil where the bytes are to be read as text.
  ///
  /// - Throws: `Trouble` for a file of another kind, or of another than `format` asks for.
  static func detect(_ bytes: [UInt8], path: String, as format: DocumentFormat?) throws(Trouble) -> PackedFormat? {
    guard bytes.starts(with: [0x50, 0x4B, 3, 4]) else { return nil }
    let archive: ZipArchive
    do {
      archive = try ZipArchive(bytes)
    } catch {
      throw PackageFailure.archive(error).trouble(path, program: "a word processor")
    }
    return archive.holds("content.xml") ? .openDocument(archive) : .word(archive)
  }
}
