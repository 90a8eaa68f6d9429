internal import PolicyText

/// Writes the content of a document whose format has markup, and remembers where each byte came from.
struct ContentBuilder {
  let source: [UInt8]
  private(set) var content: [UInt8] = []
  private(set) var pieces: [OffsetMap.Piece] = []

  init(source: [UInt8]) {
    self.source = source
    content.reserveCapacity(source.count)
  }

  /// Copies source bytes as they are.
  mutating func copy(_ range: ByteRange) {
    guard !range.isEmpty else { return }
    if let last = pieces.last, last.isVerbatim, last.source.upperBound == range.lowerBound,
      last.content + last.source.count == content.count
    {
      pieces[pieces.count - 1] = OffsetMap.Piece(
        content: last.content, source: last.source.lowerBound..<range.upperBound, isVerbatim: true)
    } else {
      pieces.append(OffsetMap.Piece(content: content.count, source: range, isVerbatim: true))
    }
    content.append(contentsOf: source[range])
  }

  /// Writes bytes that stand otherwise, or not at all, in the source.
  mutating func write(_ bytes: some Collection<UInt8>, from range: ByteRange) {
    guard !bytes.isEmpty else { return }
    pieces.append(OffsetMap.Piece(content: content.count, source: range, isVerbatim: false))
    content.append(contentsOf: bytes)
  }
}
