internal import PolicyText

/// Quick looks at bytes for what every definition has, as most clauses define nothing.
enum DefinitionSigns {
  /// Whether one of the ways in which English defines may stand in a range. Linear.
  static func stand(in bytes: UnsafeBufferPointer<UInt8>, _ range: ByteRange) -> Bool {
    ByteSearch.contains("mean", in: bytes, range) || ByteSearch.contains("efer", in: bytes, range)
      || ByteSearch.contains("efined as", in: bytes, range)
      || closesQuote(0x22, in: bytes, range) || closesQuote(0x9D, in: bytes, range)
  }

  /// Whether words in quotes are followed by what may define them: "“X” is a", "“X”:", "(“X”)".
  ///
  /// - Parameter quote: the last byte of the quotation mark: of `"`, or of `”` in UTF-8.
  private static func closesQuote(
    _ quote: UInt8, in bytes: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> Bool {
    var next = range.lowerBound
    while let index = ByteSearch.first(quote, in: bytes, next..<range.upperBound) {
      next = index + 1
      guard next < range.upperBound else { return false }
      switch bytes[next] {
      case UInt8(ascii: ")"), UInt8(ascii: ":"): return true
      case UInt8(ascii: " "):
        // " is", " are".
        guard next + 3 < range.upperBound else { continue }
        let verb = (bytes[next + 1], bytes[next + 2], bytes[next + 3])
        if verb == (0x69, 0x73, 0x20) || verb == (0x61, 0x72, 0x65) { return true }
      default: continue
      }
    }
    return false
  }

  /// Whether a heading may be that of a section of definitions: "Definitions", "Glossary", "Terms", "Interpretation",
  /// "Meaning", in small letters or capitals.
  static func mayHead(in bytes: UnsafeBufferPointer<UInt8>, _ range: ByteRange) -> Bool {
    headings.contains { ByteSearch.contains($0, in: bytes, range) }
  }

  private static let headings: [StaticString] = [
    "efin", "EFIN", "lossar", "LOSSAR", "erm", "ERM", "ean", "EAN", "nterpret", "NTERPRET",
  ]
}
