/// Hashing of words and lines with ASCII letters folded to lower case.
enum FoldedHash {
  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The hash with one more byte (FNV-1a).
  @inline(__always)
  static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 {
    (hash ^ UInt64(byte.isUpper ? byte | 0x20 : byte)) &* 0x100_0000_01B3
  }

  /// The hash with one more byte that is no capital.
  @inline(__always)
  static func addingSmall(_ byte: UInt8, to hash: UInt64) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }

  /// The hash of a word.
  static func of(_ word: some Sequence<UInt8>) -> UInt64 {
    word.reduce(seed) { adding($1, to: $0) }
  }
}
