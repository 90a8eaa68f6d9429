/// Raised figures, which mark notes. As plain figures they would seem to belong to the word before them.
enum Superscript {
  private static let figures: [StaticString] = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]

  /// Figures as characters that are raised, or nil where the text holds anything else.
  static func figures(_ text: [UInt8]) -> [UInt8]? {
    guard !text.isEmpty, text.count <= 3 else { return nil }
    var raised: [UInt8] = []
    for byte in text {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      figures[Int(byte - 0x30)].withUTF8Buffer { raised.append(contentsOf: $0) }
    }
    return raised
  }
}
