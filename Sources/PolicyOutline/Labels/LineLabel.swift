/// A label as a line begins with it, before it is known whether it counts.
struct LineLabel {
  enum Form: UInt8 {
    case decimal
    case lowerAlphabetic
    case upperAlphabetic
    case lowerRoman
    case upperRoman
    /// "Appendix B", "Section 2".
    case named
    case bullet
    /// "*" or a superscript figure.
    case note
  }

  enum Enclosure: UInt8 {
    /// "1 Introduction": a number that may be part of the sentence.
    case bare
    /// "1."
    case stop
    /// "a)"
    case close
    /// "(a)"
    case brackets
  }

  var form: Form
  var enclosure: Enclosure
  /// The values of the components; `count` of them.
  var components = SIMD8<Int16>(repeating: 0)
  @Compact var count: Int = 1
  /// The value as a letter of a label that is read as roman, and the other way about; 0 where there is one reading.
  var alternative: Int16 = 0
  /// The label as printed.
  @Compact var start: Int
  @Compact var end: Int
  /// Where the text behind it begins.
  @Compact var text: Int
  /// Tells one bullet, or one word before a number, from another.
  var glyph: UInt32 = 0
  /// Whether a tab or two spaces set the text off.
  var isWide = false

  var value: Int { Int(components[count - 1]) }
  var isBullet: Bool { form == .bullet }

  /// Labels of one list have one class: how the label is written, without its value.
  var classification: UInt32 {
    let depth = form == .decimal ? UInt32(min(count, 2)) : 0
    return UInt32(form.rawValue) | UInt32(enclosure.rawValue) << 4 | depth << 8 | (form == .bullet ? glyph << 12 : 0)
  }

  /// Whether this label's components begin with all those of another, and go on.
  func extends(_ other: LineLabel) -> Bool {
    guard other.count < count else { return false }
    for index in 0..<other.count where components[index] != other.components[index] { return false }
    return true
  }

  /// Whether two labels differ in their last component at most.
  func isSibling(of other: LineLabel) -> Bool {
    guard count == other.count else { return false }
    for index in 0..<max(0, count - 1) where components[index] != other.components[index] { return false }
    return true
  }

  /// The same label in its other reading.
  var reread: LineLabel {
    guard alternative > 0 else { return self }
    var other = self
    other.form =
      switch form {
      case .lowerRoman: .lowerAlphabetic
      case .upperRoman: .upperAlphabetic
      case .lowerAlphabetic: .lowerRoman
      case .upperAlphabetic: .upperRoman
      default: form
      }
    other.alternative = components[0]
    other.components[0] = alternative
    return other
  }
}
