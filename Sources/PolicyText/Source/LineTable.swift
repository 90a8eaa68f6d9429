/// Where each line of a source begins, so that a byte offset can be told as line and column.
package struct LineTable: Sendable {
  /// The offset of the first byte of each line; the first is 0.
  private let starts: [Int]
  private let count: Int

  /// O(n) in the bytes of the source.
  package init(_ source: [UInt8]) {
    var starts = [0]
    source.withUnsafeBufferPointer { bytes in
      var index = 0
      while let end = ByteSearch.first(0x0A, in: bytes, index..<bytes.count) {
        index = end + 1
        starts.append(index)
      }
    }
    self.starts = starts
    self.count = source.count
  }

  package var lineCount: Int { starts.count }

  /// The 0-based line that holds an offset. O(log n).
  package func line(at offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The bytes of a 0-based line, without its line feed.
  package func bytes(ofLine line: Int) -> ByteRange {
    let end = line + 1 < starts.count ? starts[line + 1] - 1 : count
    return starts[line]..<max(starts[line], end)
  }

  /// The place of a range of source offsets. A range that ends just behind a line feed ends on the line before.
  package func range(of range: ByteRange) -> SourceRange {
    let first = line(at: range.lowerBound)
    let lastByte = range.isEmpty ? range.lowerBound : range.upperBound - 1
    let last = line(at: lastByte)
    let end = range.isEmpty ? range.lowerBound : range.upperBound
    return SourceRange(
      line: first + 1, column: range.lowerBound - starts[first] + 1,
      endLine: last + 1, endColumn: end - starts[last] + 1)
  }
}
