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

  /// The number that begins at a token and the token behind it: "18", "eighteen", "twenty-one"; nil where none begins.
  static func number(at index: Int, in view: TextView) -> (value: Int, end: Int)? {
    guard view.tokens.indices.contains(index), let value = value(view.bytes(index)), !endsCompound(index, in: view)
    else {
      return nil
    }
    if value % 10 == 0, value >= 20, view.tokens[index].kind == .word, let unit = unit(behind: index, in: view) {
      return (value + unit.value, unit.index + 1)
    }
    return (value, index + 1)
  }

  /// The "one" of "twenty-one", if a token is followed by such.
  private static func unit(behind index: Int, in view: TextView) -> (value: Int, index: Int)? {
    let next = view.isDash(index + 1) ? index + 2 : index + 1
    guard view.tokens.indices.contains(next), view.tokens[next].kind == .word, let value = value(view.bytes(next)),
      (1...9).contains(value)
    else { return nil }
    return (value, next)
  }

  private static func endsCompound(_ index: Int, in view: TextView) -> Bool {
    let tens = index > 0 && view.isDash(index - 1) ? index - 2 : index - 1
    guard tens >= 0, view.tokens[index].kind == .word, view.tokens[tens].kind == .word,
      let value = value(view.bytes(tens))
    else { return false }
    return value >= 20 && value % 10 == 0
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
    let tens: [(Int, StaticString)] = [
      (30, "thirty"), (40, "forty"), (50, "fifty"), (60, "sixty"), (70, "seventy"), (80, "eighty"), (90, "ninety"),
    ]
    var words = ByteTable<Int>(capacity: names.count + ordinals.count + tens.count)
    for (number, name) in tens { name.withUTF8Buffer { words.insert($0, number) } }
    for (number, name) in names.enumerated() { name.withUTF8Buffer { words.insert($0, number) } }
    for (number, name) in ordinals { name.withUTF8Buffer { words.insert($0, number) } }
    return words
  }()
}
