/// What surrounds and divides words. All work on text whose quotation marks have one shape.
enum Punctuation {
  /// The length in bytes of the mark at a place; nil where a word begins.
  static func length(in run: [UInt8], at index: Int) -> Int? {
    let byte = run[index]
    switch byte {
    // " ' ( ) * , - . / : ; < > = ? ! [ ] _ { } | ~ and the backslash
    case 0x21, 0x22, 0x27...0x2A, 0x2C...0x2F, 0x3A...0x3F, 0x5B...0x5D, 0x5F, 0x7B...0x7E: return 1
    case 0xE2 where index + 2 < run.count && run[index + 1] == 0x80: return 3
    default: return nil
    }
  }

  /// Whether a dash or a stroke at a place stands between two words without a space.
  static func divides(_ run: [UInt8], at index: Int) -> Bool {
    guard run[index] == 0xE2, index + 2 < run.count, run[index + 1] == 0x80 else { return false }
    // An en dash between figures makes one figure of them: "2024–25".
    let isBetweenFigures =
      run[index + 2] == 0x93 && index > 0 && isDigit(run[index - 1]) && index + 3 < run.count && isDigit(run[index + 3])
    return run[index + 2] >= 0x93 && run[index + 2] <= 0x95 && !isBetweenFigures
  }

  /// Where the word ends and the marks behind it begin. A bracket that the word opens belongs to it.
  static func endOfWord(in run: [UInt8], _ range: Range<Int>) -> Int {
    var end = range.upperBound
    while end - 1 > range.lowerBound {
      switch run[end - 1] {
      case 0x29 where run[range.lowerBound..<end - 1].contains(0x28): return end
      case 0x5D where run[range.lowerBound..<end - 1].contains(0x5B): return end
      case 0x21, 0x22, 0x27...0x2A, 0x2C...0x2F, 0x3A...0x3F, 0x5B...0x5D, 0x5F, 0x7B...0x7E: end -= 1
      case 0x80...0xBF where end - 3 > range.lowerBound && run[end - 3] == 0xE2 && run[end - 2] == 0x80: end -= 3
      default: return end
      }
    }
    return end
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
