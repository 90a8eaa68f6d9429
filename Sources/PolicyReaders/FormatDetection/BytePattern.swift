/// A short run of bytes to look for.
struct BytePattern {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// O(n) but for patterns that repeat themselves.
  func occurs(in text: [UInt8]) -> Bool {
    guard let first = bytes.first, text.count >= bytes.count else { return false }
    return text.withUnsafeBufferPointer { text in
      var index = 0
      while index <= text.count - bytes.count {
        if text[index] == first, bytes.indices.allSatisfy({ text[index + $0] == bytes[$0] }) { return true }
        index += 1
      }
      return false
    }
  }
}
