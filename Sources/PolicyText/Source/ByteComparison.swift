/// Compares stretches of bytes eight at a time.
package enum ByteComparison {
  /// Whether a range of bytes holds the same as as many others that begin at a place. Linear.
  package static func areSame(
    _ bytes: UnsafeRawBufferPointer, _ range: ByteRange, _ others: UnsafeRawBufferPointer, _ start: Int
  ) -> Bool {
    var offset = 0
    while offset + 8 <= range.count {
      let expected = others.loadUnaligned(fromByteOffset: start + offset, as: UInt64.self)
      guard bytes.loadUnaligned(fromByteOffset: range.lowerBound + offset, as: UInt64.self) == expected else {
        return false
      }
      offset += 8
    }
    while offset < range.count {
      guard bytes[range.lowerBound + offset] == others[start + offset] else { return false }
      offset += 1
    }
    return true
  }
}
