internal import PolicyText

/// Bytes of a source and what takes their place. Never a line end: an edited file has the lines that it had.
struct TextEdit: Hashable {
  let range: ByteRange
  let replacement: [UInt8]

  /// The edit of a range of content, or nil where the source has other bytes there, as for a character reference.
  init?(content range: ByteRange, of document: SourceDocument, to replacement: [UInt8]) {
    let source = document.map.source(of: range)
    guard source.count == range.count, document.source[source] == document.content[range],
      !document.source[source].contains(0x0A)
    else { return nil }
    self.range = source
    self.replacement = replacement
  }

  /// A source with edits made, none of which overlap. O(n log n).
  static func apply(_ edits: [TextEdit], to source: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(source.count)
    var offset = 0
    for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) where edit.range.lowerBound >= offset {
      result += source[offset..<edit.range.lowerBound]
      result += edit.replacement
      offset = edit.range.upperBound
    }
    return result + source[offset...]
  }
}
