/// What is known of a word before any sentence is read, in eight bytes, as an image holds thousands.
struct WordEntry: BitwiseCopyable, Sendable {
  /// From the highest bit: the stem's number and the exact word's without its sign (27 bits each), the class (8), whether
  /// a phrase begins with it (1). No profile that is small enough to be read has so many words.
  private let bits: UInt64

  private static let numberWidth: UInt64 = 27
  private static let largestNumber: UInt64 = 1 << numberWidth - 1

  init(stem: Int32, exact: Int32, grammar: GrammarWord, beginsPhrase: Bool) {
    let (stem, exact) = (UInt64(stem.magnitude), UInt64(exact.magnitude))
    bits =
      (stem << WordEntry.numberWidth | exact) << 9 | UInt64(grammar.rawValue) << 1 | (beginsPhrase ? 1 : 0)
  }

  /// The stem's number in the vocabulary; 0 for a word that the profile does not use.
  var stem: Int32 { Int32(truncatingIfNeeded: bits >> (9 + WordEntry.numberWidth)) }

  /// The exact word's number, which is negative; 0 where no phrase asks for it exactly.
  var exact: Int32 { -Int32(truncatingIfNeeded: bits >> 9 & WordEntry.largestNumber) }

  var grammar: GrammarWord { GrammarWord(rawValue: UInt8(truncatingIfNeeded: bits >> 1)) ?? .none }

  var beginsPhrase: Bool { bits & 1 != 0 }
}
