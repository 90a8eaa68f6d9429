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

  /// Whether a few letters stand in a range in this order and case. Linear but for texts made to resemble them.
  ///
  /// Blocks of sixteen places are compared by the first and the last letter at once, after the generic search of Wojciech
  /// Muła's "SIMD-friendly algorithms for substring searching".
  package static func contains(_ letters: StaticString, in bytes: UnsafeBufferPointer<UInt8>, _ range: ByteRange)
    -> Bool
  {
    let count = letters.utf8CodeUnitCount
    guard count > 0, range.count >= count else { return count == 0 }
    func stands(at index: Int) -> Bool {
      var offset = 0
      while offset < count, bytes[index + offset] == letters.utf8Start[offset] { offset += 1 }
      return offset == count
    }
    let raw = UnsafeRawBufferPointer(bytes)
    let first = SIMD16<UInt8>(repeating: letters.utf8Start[0])
    let last = SIMD16<UInt8>(repeating: letters.utf8Start[count - 1])
    var index = range.lowerBound
    while index + count + 15 <= range.upperBound {
      let starts = raw.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
      let ends = raw.loadUnaligned(fromByteOffset: index + count - 1, as: SIMD16<UInt8>.self)
      let found = unsafeBitCast((starts .== first) .& (ends .== last), to: SIMD2<UInt64>.self)
      if found[0] | found[1] != 0, (index..<index + 16).contains(where: stands) { return true }
      index += 16
    }
    while index + count <= range.upperBound {
      if stands(at: index) { return true }
      index += 1
    }
    return false
  }
}
