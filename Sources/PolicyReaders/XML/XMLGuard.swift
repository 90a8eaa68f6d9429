/// Looks over XML for what libxml2 would take too long over, before it is parsed.
enum XMLGuard {
  /// libxml2 compares each attribute of a tag with all before it.
  private static let mostAttributes = 1000

  /// Whether no tag has more attributes than any document needs. O(n).
  static func isAffordable(_ xml: [UInt8]) -> Bool {
    xml.withUnsafeBufferPointer { bytes in
      var isInTag = false
      var quote: UInt8 = 0
      var equals = 0
      for byte in bytes {
        if quote != 0 {
          if byte == quote { quote = 0 }
        } else if byte == 0x3C {
          isInTag = true
          equals = 0
        } else if byte == 0x3E {
          isInTag = false
        } else if isInTag {
          if byte == 0x3D { equals += 1 }
          // A quotation mark that opens no value, as in a comment, must not hide what follows.
          if byte == 0x22 || byte == 0x27, equals > 0 { quote = byte }
          if equals > mostAttributes { return false }
        }
      }
      return true
    }
  }
}
