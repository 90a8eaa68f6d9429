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
    return words[bytes.map { $0 | 0x20 }]
  }

  private static let words: [[UInt8]: Int] = {
    let names = [
      "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
      "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ]
    return Dictionary(uniqueKeysWithValues: names.enumerated().map { (Array($0.element.utf8), $0.offset) })
  }()
}
