internal import CXXHash

/// What tells one content from another: the same for the same bytes on any machine. It guards against change, not against
/// somebody who means to deceive.
package struct ContentHash: Hashable, Sendable {
  package let low: UInt64
  package let high: UInt64

  package init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  /// What a `RecordWriter` wrote.
  package init(from reader: inout RecordReader) {
    low = reader.word()
    high = reader.word()
  }

  /// O(n), ten gigabytes a second.
  package init(of bytes: some Sequence<UInt8>) {
    let hash =
      bytes.withContiguousStorageIfAvailable { XXH3_128bits($0.baseAddress, $0.count) }
      ?? Array(bytes).withUnsafeBytes { XXH3_128bits($0.baseAddress, $0.count) }
    self.init(low: hash.low64, high: hash.high64)
  }

  /// Of several things in a row, none of which can run into the next.
  package init(_ collect: (inout ContentHasher) -> Void) {
    var hasher = ContentHasher()
    collect(&hasher)
    self.init(of: hasher.bytes)
  }
}

/// Collects what a content hash is taken of.
package struct ContentHasher: Sendable {
  fileprivate var bytes: [UInt8] = []

  package mutating func add(_ number: some FixedWidthInteger) {
    withUnsafeBytes(of: UInt64(truncatingIfNeeded: number).littleEndian) { bytes += $0 }
  }

  package mutating func add(_ hash: ContentHash) {
    add(hash.low)
    add(hash.high)
  }

  package mutating func add(_ text: String) {
    add(text.utf8.count)
    bytes += text.utf8
  }

  package mutating func add(_ content: some Collection<UInt8>) {
    add(ContentHash(of: content))
  }
}
