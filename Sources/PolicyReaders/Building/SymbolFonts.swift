/// The characters of the symbol fonts of word processors, which stand in the private-use area and mean nothing without their
/// font.
enum SymbolFonts {
  /// Where they stand.
  static let characters: ClosedRange<UInt32> = 0xF020...0xF0FF

  /// The character that looks the same and is one in any font; the same one where none is known.
  static func plain(_ character: Unicode.Scalar) -> Unicode.Scalar {
    switch character.value {
    case 0xF0B7, 0xF06C, 0xF09F: "\u{2022}"
    case 0xF0A7, 0xF06E: "\u{25AA}"
    case 0xF0D8: "\u{27A2}"
    case 0xF076: "\u{2756}"
    case 0xF0FC, 0xF050: "\u{2713}"
    case 0xF0A8, 0xF06F, 0xF071: "\u{25A1}"
    case 0xF0FE: "\u{2611}"
    case 0xF0FB: "\u{2717}"
    case 0xF0E0: "\u{2192}"
    default: character
    }
  }
}
