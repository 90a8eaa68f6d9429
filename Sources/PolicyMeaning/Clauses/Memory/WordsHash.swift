internal import PolicyText

/// A quick hash of stretches of content, after FNV-1a with eight bytes a step. Whoever looks something up by it compares
/// the bytes too.
struct WordsHash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  mutating func add(_ number: UInt64) {
    value = (value ^ number) &* 0x9E37_79B9_7F4A_7C15
    value ^= value >> 29
  }

  mutating func add(_ set: ConceptSet) {
    set.forEachWord { add($0) }
  }

  /// Linear.
  mutating func add(_ content: UnsafeRawBufferPointer, _ range: ByteRange) {
    add(UInt64(truncatingIfNeeded: range.count))
    var index = range.lowerBound
    while index + 8 <= range.upperBound {
      add(content.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      index += 8
    }
    var rest: UInt64 = 0
    while index < range.upperBound {
      rest = rest << 8 | UInt64(content[index])
      index += 1
    }
    add(rest)
  }
}
