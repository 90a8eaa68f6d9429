extension LabelScanner {
  /// A bullet of whatever glyph, or nil.
  func bullet(from start: Int, to end: Int) -> LineLabel? {
    guard let glyph = glyph(at: start, to: end) else { return nil }
    let isSet =
      start + glyph.width >= end || content[start + glyph.width].isSpace
      || isNoBreakSpace(at: start + glyph.width, to: end)
    guard isSet || isGlued(glyph, at: start, to: end) else { return nil }
    let label = LineLabel(
      form: .bullet, enclosure: .brackets, start: start, end: start, text: start, glyph: glyph.code & 0xFFFFF)
    var finished = label
    finished.end = start + glyph.width
    var text = finished.end
    while text < end, content[text].isSpace || isNoBreakSpace(at: text, to: end) {
      text += content[text] == 0xC2 ? 2 : 1
    }
    finished.text = text
    return finished
  }

  private struct Glyph {
    var code: UInt32
    var width: Int
  }

  private func glyph(at start: Int, to end: Int) -> Glyph? {
    let byte = content[start]
    switch byte {
    // - * + o
    case 0x2D, 0x2A, 0x2B, 0x6F: return Glyph(code: UInt32(byte), width: 1)
    case 0xC2 where start + 1 < end && (content[start + 1] == 0xB7 || content[start + 1] == 0xA7):
      return Glyph(code: 0xB7, width: 2)
    case 0xE2..<0xF0 where start + 2 < end:
      let code =
        UInt32(byte & 0x0F) << 12 | UInt32(content[start + 1] & 0x3F) << 6 | UInt32(content[start + 2] & 0x3F)
      return Self.isBullet(code) ? Glyph(code: code, width: 3) : nil
    default: return nil
    }
  }

  /// Dashes, bullets, arrows, mathematical dots, geometric shapes, ticks and stars, and the private-use area, where
  /// symbol fonts put theirs.
  private static func isBullet(_ code: UInt32) -> Bool {
    switch code {
    case 0x2010...0x2015, 0x2022, 0x2023, 0x2043, 0x2190...0x21FF, 0x2212, 0x2217...0x2219, 0x22C5, 0x25A0...0x27BF,
      0x2B00...0x2BFF, 0x30FB, 0xE000...0xF8FF:
      true
    default: false
    }
  }

  /// Whether a glyph without white space behind it can be a bullet still.
  private func isGlued(_ glyph: Glyph, at start: Int, to end: Int) -> Bool {
    let next = content[start + glyph.width]
    switch glyph.code {
    case 0x2D, 0x2013: return next.isLetter && !(start + 2 < end && content[start + glyph.width + 1] == 0x2D)
    case 0x2022, 0xB7, 0x25A0...0x25FF, 0xE000...0xF8FF: return next != 0x28
    default: return false
    }
  }
}
