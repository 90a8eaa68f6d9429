/// Hashing of words with ASCII letters folded to lower case (FNV-1a): words are compared as numbers.
enum WordHash {
  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 {
    (hash ^ UInt64(byte &- 0x41 < 26 ? byte | 0x20 : byte)) &* 0x100_0000_01B3
  }

  /// The hash of one word.
  static func of(_ word: some Sequence<UInt8>) -> UInt64 {
    word.reduce(seed) { adding($1, to: $0) }
  }

  static func of(_ word: String) -> UInt64 { of(word.utf8) }
}
