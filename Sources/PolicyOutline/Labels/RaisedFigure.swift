/// Figures that stand above the line, as the marks of notes do.
enum RaisedFigure {
  /// The bytes that the one at an index takes; 0 where there is none.
  static func width<Bytes: RandomAccessCollection>(at index: Int, in content: Bytes, to end: Int) -> Int
  where Bytes.Element == UInt8, Bytes.Index == Int {
    guard index + 1 < end else { return 0 }
    switch content[index] {
    case 0xC2: return content[index + 1] & 0xFE == 0xB2 || content[index + 1] == 0xB9 ? 2 : 0
    case 0xE2:
      guard index + 2 < end, content[index + 1] == 0x81 else { return 0 }
      return content[index + 2] == 0xB0 || (0xB4...0xB9).contains(content[index + 2]) ? 3 : 0
    default: return 0
    }
  }
}
