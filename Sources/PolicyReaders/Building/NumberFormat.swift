/// How a word processor or browser writes the number of a heading or list item.
enum NumberFormat: Hashable {
  case decimal
  /// 01, 02, … 10.
  case paddedDecimal
  case lowerAlphabetic
  case upperAlphabetic
  case lowerRoman
  case upperRoman
  /// 1st, 2nd, 3rd.
  case ordinal
  case words(isOrdinal: Bool)
  case bullet
  /// Nothing is written.
  case none

  /// How a number looks; letters and numerals that cannot be written so are decimal.
  ///
  /// - Parameter repeatsLetters: whether "aa" and "bb" follow "z", as in Word and LibreOffice; else "aa" and "ab", as in
  ///   browsers.
  func text(of number: Int, repeatsLetters: Bool = false) -> String {
    switch self {
    case .decimal: "\(number)"
    case .paddedDecimal: (0..<10).contains(number) ? "0\(number)" : "\(number)"
    case .lowerAlphabetic: Self.letters(number, repeats: repeatsLetters) ?? "\(number)"
    case .upperAlphabetic: (Self.letters(number, repeats: repeatsLetters) ?? "\(number)").uppercased()
    case .lowerRoman: Self.roman(number) ?? "\(number)"
    case .upperRoman: (Self.roman(number) ?? "\(number)").uppercased()
    case .ordinal: "\(number)\(Self.ordinalEnding(number))"
    case .words(let isOrdinal): Self.words(number, isOrdinal: isOrdinal) ?? "\(number)"
    case .bullet, .none: ""
    }
  }

  /// nil below one.
  private static func letters(_ number: Int, repeats: Bool) -> String? {
    guard number > 0 else { return nil }
    if repeats {
      // Word stops here too; what is longer is no label.
      guard number <= 780 else { return nil }
      let letter = Character(Unicode.Scalar(0x61 + UInt8((number - 1) % 26)))
      return String(repeating: letter, count: (number - 1) / 26 + 1)
    }
    var rest = number
    var letters: [UInt8] = []
    while rest > 0 {
      rest -= 1
      letters.append(0x61 + UInt8(rest % 26))
      rest /= 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }

  /// Roman numerals up to 3,999; nil for other numbers.
  private static func roman(_ number: Int) -> String? {
    guard (1...3999).contains(number) else { return nil }
    let numerals = [
      (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
      (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ]
    var rest = number
    var text = ""
    for (value, numeral) in numerals {
      while rest >= value {
        text += numeral
        rest -= value
      }
    }
    return text
  }

  private static func ordinalEnding(_ number: Int) -> String {
    if (11...13).contains(number % 100) { return "th" }
    return switch number % 10 {
    case 1: "st"
    case 2: "nd"
    case 3: "rd"
    default: "th"
    }
  }

  private static func words(_ number: Int, isOrdinal: Bool) -> String? {
    let cardinals = [
      "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve",
    ]
    let ordinals = [
      "First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth", "Eleventh",
      "Twelfth",
    ]
    let words = isOrdinal ? ordinals : cardinals
    return words.indices.contains(number - 1) ? words[number - 1] : nil
  }
}
