/// Words one behind the other in one array: thousands cost no more than two allocations.
struct WordList: Sendable {
  private var bytes: [UInt8] = []
  /// Where each word ends.
  private var ends: [Int] = []

  var count: Int { ends.count }

  mutating func append(_ word: UnsafeBufferPointer<UInt8>) {
    bytes.append(contentsOf: word)
    ends.append(bytes.count)
  }

  /// Hands each word to `body`, in order.
  func forEach(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    bytes.withUnsafeBufferPointer { bytes in
      var start = 0
      for end in ends {
        body(UnsafeBufferPointer(rebasing: bytes[start..<end]))
        start = end
      }
    }
  }
}

extension WordList {
  init(_ reader: inout ImageReader) {
    for _ in 0..<reader.readCount() { append(reader.readBytes()) }
  }

  func write(to writer: inout ImageWriter) {
    writer.write(count)
    forEach { writer.write(Array($0)) }
  }
}
