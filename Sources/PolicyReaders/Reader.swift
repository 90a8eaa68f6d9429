package import PolicyText

/// Turns the bytes of a file into a document.
package enum Reader {
  /// Opens and reads a document; `-` is standard input.
  ///
  /// - Throws: `Trouble` where the file can't be read, or holds no text.
  package static func read(
    path: String, as format: DocumentFormat? = nil, trackedChanges: TrackedChanges = .final
  ) throws(Trouble) -> SourceDocument {
    try read(try InputFile.read(path), path: InputFile.name(of: path), as: format, trackedChanges: trackedChanges)
  }

  /// Reads a document from bytes. O(n).
  ///
  /// - Parameters:
  ///   - bytes: the whole file, undecoded.
  ///   - path: how messages name it; its extension is a hint of last resort.
  ///   - format: overrides what content and extension suggest.
  ///   - trackedChanges: which version is read of a word processor's document that holds two.
  /// - Throws: `Trouble` where the bytes hold no text that could be read.
  package static func read(
    _ bytes: [UInt8], path: String, as format: DocumentFormat? = nil, trackedChanges: TrackedChanges = .final
  ) throws(Trouble) -> SourceDocument {
    guard !bytes.isEmpty else { throw Trouble(path, "is empty; give a file that holds a policy") }
    let document =
      if let packed = try PackedFormat.detect(bytes, path: path, as: format) {
        try read(packed, path: path, original: bytes, trackedChanges: trackedChanges)
      } else {
        try readText(bytes, path: path, as: format)
      }
    guard !document.blocks.isEmpty else {
      throw Trouble(path, "holds no text that a person could read; check that it is the right file")
    }
    return document
  }

  private static func readText(
    _ bytes: [UInt8], path: String, as format: DocumentFormat?
  ) throws(Trouble) -> SourceDocument {
    let text = try DecodedText.decode(bytes, path: path)
    return switch format ?? FormatDetection.detect(text.bytes, path: path) {
    case .markdown: MarkdownReader.read(text, path: path, original: bytes)
    case .html: try HTMLReader.read(text, path: path, original: bytes)
    default: plainText(text, path: path, original: bytes)
    }
  }

  private static func read(
    _ file: PackedFormat, path: String, original: [UInt8], trackedChanges: TrackedChanges
  ) throws(Trouble) -> SourceDocument {
    switch file {
    case .word(let archive):
      try WordReader.read(archive, path: path, original: original, trackedChanges: trackedChanges)
    case .openDocument(let archive):
      try OpenDocumentReader.read(archive, path: path, original: original, trackedChanges: trackedChanges)
    case .pages: try PDFReader.read(original, path: path)
    case .legacyWord, .richText:
      try LegacyReader.read(original, as: file.format, path: path, trackedChanges: trackedChanges)
    }
  }

  /// A document of plain text. Its content is its source.
  static func plainText(_ text: DecodedText, path: String, original: [UInt8]) -> SourceDocument {
    SourceDocument(
      path: path, format: .text, original: original, source: text.bytes, content: text.bytes, map: .identity,
      blocks: PlainTextReader.blocks(of: text.bytes), diagnostics: text.diagnostics)
  }
}
