/// Looks over markup for what libxml2 would take too long over, or would leave as text, before it is parsed.
enum HTMLGuard {
  /// Why the markup is refused, and what to do, in words for the user.
  enum Refusal: String {
    case attributes = "has a tag with more than 1,000 attributes, as no page has; remove them or save it as text"
    case entities =
      "declares entities of its own (<!DOCTYPE … [), which are not expanded; remove the declarations or save it as text"
  }

  /// libxml2 compares each attribute of a tag with all before it.
  private static let mostAttributes = 1000

  /// O(n).
  static func refusal(of markup: [UInt8]) -> Refusal? {
    markup.withUnsafeBufferPointer { bytes in
      var comments = Closing(text: "-->")
      var scripts = Closing(text: "</SCRIPT")
      var styles = Closing(text: "</STYLE")
      var index = 0
      while index + 1 < bytes.count {
        guard bytes[index] == 0x3C else {
          index += 1
          continue
        }
        let next = bytes[index + 1]
        if starts(with: "<!--", at: index, of: bytes) {
          index = comments.find(from: index + 4, in: bytes) ?? index + 4
        } else if next == 0x21 {
          let isDocumentType = starts(with: "<!DOCTYPE", at: index, of: bytes)
          index += 2
          guard isDocumentType else { continue }
          // A bracket before its end opens an internal subset.
          while index < bytes.count, bytes[index] != 0x3E, bytes[index] != 0x5B { index += 1 }
          if index < bytes.count, bytes[index] == 0x5B { return .entities }
        } else if (next | 0x20) >= 0x61, (next | 0x20) <= 0x7A {
          guard let end = endOfTag(from: index + 1, in: bytes) else { return .attributes }
          // Program text is no markup, and a quotation mark in it would hide what follows.
          if starts(with: "<SCRIPT", at: index, of: bytes) {
            index = scripts.find(from: end, in: bytes) ?? end
          } else if starts(with: "<STYLE", at: index, of: bytes) {
            index = styles.find(from: end, in: bytes) ?? end
          } else {
            index = end
          }
        } else {
          index += 1
        }
      }
      return nil
    }
  }

  /// The offset at which a tag ends, or nil where it has too many attributes.
  ///
  /// Counts words outside of quoted values, which is at least the number of attributes.
  private static func endOfTag(from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var index = start
    var words = 0
    var isInWord = false
    var followsEquals = false
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case 0x3E, 0x3C: return index
      case 0x22, 0x27:
        if followsEquals {
          index += 1
          while index < bytes.count, bytes[index] != byte { index += 1 }
        }
        // A quote ends a word, and libxml2 may begin another attribute right behind it.
        if !isInWord || followsEquals { words += 1 }
        isInWord = false
        followsEquals = false
      case 0...0x20, 0x2F: isInWord = false
      default:
        if !isInWord { words += 1 }
        isInWord = true
        followsEquals = byte == 0x3D
      }
      if words > 2 * mostAttributes { return nil }
      index += 1
    }
    return index
  }

  /// What ends a stretch of text that is no markup.
  private struct Closing {
    let text: StaticString
    /// Whether a search reached the end, so that no other is needed.
    var isMissing = false

    /// The offset of the text at or behind a place.
    mutating func find(from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
      guard !isMissing else { return nil }
      let lead = text.utf8Start.pointee
      var index = start
      while index < bytes.count {
        if bytes[index] == lead, HTMLGuard.starts(with: text, at: index, of: bytes) { return index }
        index += 1
      }
      isMissing = true
      return nil
    }
  }

  private static func starts(with text: StaticString, at index: Int, of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let letters = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    guard index + letters.count <= bytes.count else { return false }
    return letters.indices.allSatisfy { letters[$0] == bytes[index + $0] & (letters[$0] >= 0x41 ? 0xDF : 0xFF) }
  }
}
