package import PolicyText

/// Turns the bytes of a file into a document.
package enum Reader {
  /// Reads a document from bytes.
  ///
  /// - Parameters:
  ///   - bytes: the whole file, undecoded.
  ///   - path: how messages name it; its extension is a hint of last resort.
  ///   - format: overrides what content and extension suggest.
  /// - Throws: `Trouble` where the bytes hold no text that could be read.
  package static func read(
    _ bytes: [UInt8], path: String, as format: DocumentFormat? = nil
  ) throws(Trouble) -> SourceDocument {
    var blocks: [Block] = []
    var start = 0
    var followsGap = true
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let trimmed = line.drop { $0 <= 0x20 }
      let end = (trimmed.lastIndex { $0 > 0x20 } ?? trimmed.startIndex - 1) + 1
      if end > trimmed.startIndex {
        blocks.append(
          Block(
            role: .line, text: trimmed.startIndex..<end, indent: trimmed.startIndex - start, followsGap: followsGap))
      }
      followsGap = end <= trimmed.startIndex
      start = line.endIndex + 1
    }
    return SourceDocument(
      path: path, format: .text, original: bytes, source: bytes, content: bytes, map: .identity, blocks: blocks)
  }
}
