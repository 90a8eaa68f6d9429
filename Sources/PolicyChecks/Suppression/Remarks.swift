internal import PolicyText

/// The comments of a Markdown file or a web page that say which findings are known and may stay.
///
/// Plain text has no comments: a line that says so would become words of the policy. There, and in the formats of offices,
/// a baseline is for that.
struct Remarks {
  struct Remark {
    let text: RemarkText
    /// The whole comment, in the source.
    let range: ByteRange
    /// Indices of blocks that it covers.
    let blocks: Range<Int>
  }

  let all: [Remark]
  /// The source ranges of the document's blocks.
  private let blocks: [ByteRange]
  private let document: SourceDocument

  private static let opening = Array("<!--".utf8)
  private static let closing = Array("-->".utf8)
  private static let mark = Array("policydiff-ignore".utf8)

  /// O(n) in the source, and nothing but a search where it has no such comment.
  init(_ document: SourceDocument) {
    self.document = document
    guard document.format == .markdown || document.format == .html,
      Self.next(Self.mark, in: document.source, from: 0) != nil
    else {
      (all, blocks) = ([], [])
      return
    }
    let blocks = document.blocks.map { document.map.source(of: $0.text) }
    var all: [Remark] = []
    var offset = 0
    while let start = Self.next(Self.opening, in: document.source, from: offset),
      let end = Self.next(Self.closing, in: document.source, from: start + 4)
    {
      let range = start..<end + 3
      offset = range.upperBound
      // Such a comment is a line or two; others may be pages.
      guard end - start < 2_000,
        let text = RemarkText(String(decoding: document.source[(start + 4)..<end], as: UTF8.self))
      else { continue }
      let covered = text.reach == .document ? blocks.indices : Self.paragraph(of: range, blocks, document.source)
      all.append(Remark(text: text, range: range, blocks: covered))
    }
    self.all = all
    self.blocks = blocks
  }

  /// The block that a place of the source stands in, or that follows it. O(log n).
  func block(at offset: Int) -> Int { Self.block(at: offset, blocks) }

  /// Where in content a remark's paragraph begins, so that what is said of it stands there.
  func contentOffset(of remark: Remark) -> Int {
    let block = min(remark.blocks.lowerBound, document.blocks.count - 1)
    return block < 0 ? 0 : document.blocks[block].text.lowerBound
  }

  /// The block that a comment stands in or ends, else the one behind it.
  private static func paragraph(of comment: ByteRange, _ blocks: [ByteRange], _ source: [UInt8]) -> Range<Int> {
    let next = block(at: comment.lowerBound, blocks)
    if next > 0, blocks[next - 1].upperBound <= comment.lowerBound,
      source[blocks[next - 1].upperBound..<comment.lowerBound].allSatisfy({ $0 == 0x20 || $0 == 0x09 })
    {
      return next - 1..<next
    }
    return next..<min(next + 1, blocks.count)
  }

  private static func block(at offset: Int, _ blocks: [ByteRange]) -> Int {
    var (low, high) = (0, blocks.count)
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func next(_ sought: [UInt8], in source: [UInt8], from start: Int) -> Int? {
    guard source.count >= sought.count, start <= source.count - sought.count else { return nil }
    return (start...source.count - sought.count).first { offset in
      source[offset] == sought[0] && sought.indices.allSatisfy { source[offset + $0] == sought[$0] }
    }
  }
}
