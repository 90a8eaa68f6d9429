/// The marker that a browser shows before a list item.
struct ListNumbering {
  enum Style {
    case bullet
    case none
    case decimal
    case lowerAlpha
    case upperAlpha
    case lowerRoman
    case upperRoman
  }

  var style: Style
  var next: Int
  var step = 1

  /// The next item's marker; nil where none is shown.
  mutating func marker() -> [UInt8]? {
    defer { next += style == .bullet || style == .none ? 0 : step }
    let text: String? =
      switch style {
      case .bullet: "\u{2022}"
      case .none: nil
      case .decimal: "\(next)."
      case .lowerAlpha: "\(Self.letters(next) ?? "\(next)")."
      case .upperAlpha: "\((Self.letters(next) ?? "\(next)").uppercased())."
      case .lowerRoman: "\(Self.roman(next) ?? "\(next)")."
      case .upperRoman: "\((Self.roman(next) ?? "\(next)").uppercased())."
      }
    return text.map { Array($0.utf8) }
  }

  /// The style that an element's `type` or `list-style-type` names.
  static func style(named name: String) -> Style? {
    switch name {
    case "1", "decimal", "decimal-leading-zero": .decimal
    case "a", "lower-alpha", "lower-latin": .lowerAlpha
    case "A", "upper-alpha", "upper-latin": .upperAlpha
    case "i", "lower-roman": .lowerRoman
    case "I", "upper-roman": .upperRoman
    case "none": Style.none
    case "disc", "circle", "square": .bullet
    default: nil
    }
  }

  /// a to z, then aa, ab, …; nil below one.
  private static func letters(_ number: Int) -> String? {
    guard number > 0 else { return nil }
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
}
