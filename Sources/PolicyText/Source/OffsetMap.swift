/// Tells from which bytes of the source each byte of a document's content came.
///
/// Content is a sequence of pieces. A piece that was copied byte for byte has a source range as long as itself; one that
/// was written differently there (an entity, a generated list number) maps as a whole to its source range.
package struct OffsetMap: Sendable {
  package struct Piece: Sendable {
    /// Offset in the content; the piece reaches to the next one's.
    package let content: Int
    package let source: ByteRange
    /// Whether the bytes are the same in both, so that offsets inside the piece correspond.
    package let isVerbatim: Bool

    package init(content: Int, source: ByteRange, isVerbatim: Bool) {
      self.content = content
      self.source = source
      self.isVerbatim = isVerbatim
    }
  }

  /// Empty for the identity.
  private let pieces: [Piece]

  /// The map of a document whose content is its source.
  package static let identity = OffsetMap(pieces: [])

  /// - Parameter pieces: ordered by `content`; none for the identity.
  package init(pieces: [Piece]) {
    self.pieces = pieces
  }

  /// The source bytes that a range of content came from: from the first byte's to the last byte's. O(log n).
  package func source(of range: ByteRange) -> ByteRange {
    guard !pieces.isEmpty else { return range }
    let start = piece(at: range.lowerBound)
    let lower =
      start.isVerbatim
      ? min(start.source.lowerBound + range.lowerBound - start.content, start.source.upperBound)
      : start.source.lowerBound
    guard !range.isEmpty else { return lower..<lower }
    let end = piece(at: range.upperBound - 1)
    let upper =
      end.isVerbatim
      ? min(end.source.lowerBound + range.upperBound - end.content, end.source.upperBound) : end.source.upperBound
    return lower..<max(lower, upper)
  }

  private func piece(at offset: Int) -> Piece {
    var low = 0
    var high = pieces.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if pieces[middle].content <= offset { low = middle } else { high = middle }
    }
    return pieces[low]
  }
}
