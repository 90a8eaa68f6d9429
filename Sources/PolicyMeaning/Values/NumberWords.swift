/// Numbers as policies write them, in figures and in words.
enum NumberWords {
  /// The value of a small whole number, or nil. `bytes` is one token's text.
  static func value(_ bytes: ArraySlice<UInt8>) -> Int? {
    if let first = bytes.first, first >= 0x30, first <= 0x39 {
      var number = 0
      for (index, byte) in bytes.enumerated() {
        guard byte >= 0x30, byte <= 0x39 else {
          // "14th", "1st", "18s": the figures count.
          return index > 0 && bytes.count - index <= 2 ? number : nil
        }
        guard number < 100_000 else { return nil }
        number = number * 10 + Int(byte - 0x30)
      }
      return number
    }
    guard bytes.count <= 9 else { return nil }
    return words.value(folding: bytes)
  }

  private static let words: ByteTable<Int> = {
    let names: [StaticString] = [
      "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
      "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ]
    var words = ByteTable<Int>(capacity: names.count)
    for (number, name) in names.enumerated() { name.withUTF8Buffer { words.insert($0, number) } }
    return words
  }()
}
