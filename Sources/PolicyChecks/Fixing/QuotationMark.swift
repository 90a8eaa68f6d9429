internal import PolicyText

/// A quotation mark or apostrophe in a text, and what stands around it.
struct QuotationMark {
  enum Shape {
    case straightSingle, straightDouble, openSingle, closeSingle, openDouble, closeDouble

    var text: String {
      switch self {
      case .straightSingle: "'"
      case .straightDouble: "\""
      case .openSingle: "‘"
      case .closeSingle: "’"
      case .openDouble: "“"
      case .closeDouble: "”"
      }
    }
  }

  let shape: Shape
  /// In content.
  let range: ByteRange
  /// Whether a word or the end of a sentence stands before it, and a word behind it.
  private let followsText: Bool
  private let precedesText: Bool
  private let isBetweenLetters: Bool

  var isDouble: Bool {
    switch shape {
    case .straightDouble, .openDouble, .closeDouble: true
    case .straightSingle, .openSingle, .closeSingle: false
    }
  }

  var straight: Shape? { isDouble ? .straightDouble : .straightSingle }
  var mayOpen: Bool { !followsText && precedesText }
  var mayClose: Bool { followsText }
  /// An apostrophe, whatever else: "don't".
  var isInsideWord: Bool { isBetweenLetters }

  /// The marks in the ranges of one paragraph, in order. Linear in their bytes.
  static func marks(in ranges: [ByteRange], _ content: [UInt8]) -> [QuotationMark] {
    ranges.flatMap { range -> [QuotationMark] in
      var marks: [QuotationMark] = []
      var offset = range.lowerBound
      while offset < range.upperBound {
        guard let (shape, length) = shape(at: offset, content), offset + length <= range.upperBound else {
          offset += 1
          continue
        }
        let before = offset > range.lowerBound ? content[offset - 1] : 0x20
        let after = offset + length < range.upperBound ? content[offset + length] : 0x20
        marks.append(
          QuotationMark(
            shape: shape, range: offset..<offset + length, followsText: !isOpening(before, content, at: offset),
            precedesText: after > 0x20, isBetweenLetters: isLetter(before) && isLetter(after)))
        offset += length
      }
      return marks
    }
  }

  private static func shape(at offset: Int, _ content: [UInt8]) -> (Shape, length: Int)? {
    switch content[offset] {
    case UInt8(ascii: "'"): return (.straightSingle, 1)
    case UInt8(ascii: "\""): return (.straightDouble, 1)
    case 0xE2 where offset + 2 < content.count && content[offset + 1] == 0x80:
      switch content[offset + 2] {
      case 0x98: return (.openSingle, 3)
      case 0x99: return (.closeSingle, 3)
      case 0x9C: return (.openDouble, 3)
      case 0x9D: return (.closeDouble, 3)
      default: return nil
      }
    default: return nil
    }
  }

  /// Whether what stands before a mark lets it open: a space, a bracket, a dash, a stroke or another opening mark.
  private static func isOpening(_ byte: UInt8, _ content: [UInt8], at offset: Int) -> Bool {
    if byte <= 0x20 || "([{/-".utf8.contains(byte) { return true }
    guard offset >= 3, content[offset - 3] == 0xE2, content[offset - 2] == 0x80 else {
      // A no-break space.
      return offset >= 2 && content[offset - 2] == 0xC2 && byte == 0xA0
    }
    return [0x93, 0x94, 0x98, 0x9C].contains(byte)
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 }
}
