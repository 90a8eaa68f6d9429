/// Finds bytes that are rare in text, sixteen bytes a step.
package enum ByteSearch {
  /// The first place in a range at which a byte from `low` to `high` stands; nil where none does. Linear.
  package static func first(
    from low: UInt8, through high: UInt8, in bytes: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> Int? {
    var index = range.lowerBound
    let raw = UnsafeRawBufferPointer(bytes)
    let least = SIMD16<UInt8>(repeating: low)
    let width = SIMD16<UInt8>(repeating: high - low)
    while index + 16 <= range.upperBound {
      let block = raw.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
      let found = unsafeBitCast((block &- least) .<= width, to: SIMD2<UInt64>.self)
      if found[0] | found[1] != 0 { break }
      index += 16
    }
    while index < range.upperBound {
      if bytes[index] &- low <= high - low { return index }
      index += 1
    }
    return nil
  }

  /// The first place in a range at which a byte stands; nil where it doesn't. Linear.
  package static func first(_ byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, _ range: ByteRange) -> Int? {
    first(from: byte, through: byte, in: bytes, range)
  }
}
