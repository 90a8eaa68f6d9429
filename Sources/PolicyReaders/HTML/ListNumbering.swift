/// The marker that a browser shows before a list item.
struct ListNumbering {
  var format: NumberFormat
  var next: Int
  var step = 1

  /// The next item's marker; nil where none is shown.
  mutating func marker() -> [UInt8]? {
    switch format {
    case .none: return nil
    case .bullet: return Array("\u{2022}".utf8)
    default:
      defer { next += step }
      return Array("\(format.text(of: next)).".utf8)
    }
  }

  /// The format that an element's `type` or `list-style-type` names.
  static func format(named name: String) -> NumberFormat? {
    switch name {
    case "1", "decimal": .decimal
    case "decimal-leading-zero": .paddedDecimal
    case "a", "lower-alpha", "lower-latin": .lowerAlphabetic
    case "A", "upper-alpha", "upper-latin": .upperAlphabetic
    case "i", "lower-roman": .lowerRoman
    case "I", "upper-roman": .upperRoman
    case "none": NumberFormat.none
    case "disc", "circle", "square": .bullet
    default: nil
    }
  }
}
