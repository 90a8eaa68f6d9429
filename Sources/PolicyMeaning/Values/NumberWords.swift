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
    guard bytes.count <= 11 else { return nil }
    return words.value(folding: bytes)
  }

  /// "Eighteenth", "18th": a place in a row, which is an age only before "birthday".
  static func isOrdinal(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.count > 2 && bytes.last.map { $0 | 0x20 } == 0x68 && bytes.dropLast().last.map { $0 | 0x20 } == 0x74
  }

  private static let words: ByteTable<Int> = {
    let names: [StaticString] = [
      "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
      "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ]
    let ordinals: [(Int, StaticString)] = [
      (13, "thirteenth"), (14, "fourteenth"), (16, "sixteenth"), (17, "seventeenth"), (18, "eighteenth"),
    ]
    var words = ByteTable<Int>(capacity: names.count + ordinals.count)
    for (number, name) in names.enumerated() { name.withUTF8Buffer { words.insert($0, number) } }
    for (number, name) in ordinals { name.withUTF8Buffer { words.insert($0, number) } }
    return words
  }()
}
