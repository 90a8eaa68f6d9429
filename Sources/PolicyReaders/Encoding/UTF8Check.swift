/// What a pass over bytes says about them as UTF-8.
struct UTF8Check {
  /// Sequences of two to four bytes that are well formed.
  var multibyteCount = 0
  /// Bytes that are part of no well-formed sequence.
  var invalidCount = 0
  var hasNUL = false

  static func check(_ bytes: [UInt8]) -> UTF8Check {
    var result = UTF8Check()
    bytes.withUnsafeBytes { buffer in
      let count = buffer.count
      var index = 0
      while index < count {
        // Sixteen ASCII bytes at a time. A byte below 0x80 less one borrows into its top bit only where it is NUL.
        while index + 16 <= count {
          let first = buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self)
          let second = buffer.loadUnaligned(fromByteOffset: index + 8, as: UInt64.self)
          let ones: UInt64 = 0x0101_0101_0101_0101
          guard (first | second | (first &- ones) | (second &- ones)) & 0x8080_8080_8080_8080 == 0 else { break }
          index += 16
        }
        // Then byte by byte to the next place where whole words may help again.
        let stop = min(index + 16, count)
        while index < stop {
          let byte = buffer[index]
          if byte < 0x80 {
            if byte == 0 { result.hasNUL = true }
            index += 1
          } else {
            let length = sequenceLength(in: UnsafeRawBufferPointer(rebasing: buffer[index...]))
            if length == 0 { result.invalidCount += 1 } else { result.multibyteCount += 1 }
            index += max(length, 1)
          }
        }
      }
    }
    return result
  }

  /// The length of the well-formed sequence that begins the bytes, or 0 (Unicode, table 3-7).
  static func sequenceLength(in bytes: UnsafeRawBufferPointer) -> Int {
    guard let lead = bytes.first else { return 0 }
    func isContinuation(_ index: Int) -> Bool { index < bytes.count && bytes[index] & 0xC0 == 0x80 }
    switch lead {
    case 0..<0x80: return 1
    case 0xC2...0xDF: return isContinuation(1) ? 2 : 0
    case 0xE0...0xEF:
      guard isContinuation(1), isContinuation(2) else { return 0 }
      if lead == 0xE0, bytes[1] < 0xA0 { return 0 }
      if lead == 0xED, bytes[1] > 0x9F { return 0 }
      return 3
    case 0xF0...0xF4:
      guard isContinuation(1), isContinuation(2), isContinuation(3) else { return 0 }
      if lead == 0xF0, bytes[1] < 0x90 { return 0 }
      if lead == 0xF4, bytes[1] > 0x8F { return 0 }
      return 4
    default: return 0
    }
  }
}
