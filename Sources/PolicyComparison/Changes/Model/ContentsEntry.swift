internal import PolicyOutline
internal import PolicyText

/// A line of a contents list, cut into its parts: "8.  Reporting concerns ........ 12".
struct ContentsEntry {
  let label: ByteRange?
  /// Without the leader and the page number, which follow the paper and not the policy.
  let title: ByteRange

  init(_ furniture: ClauseTree.Furniture, in document: SourceDocument) {
    let content = document.content
    var start = furniture.range.lowerBound
    var end = furniture.range.upperBound
    while start < end, content[start] <= 0x20 { start += 1 }
    while end > start, content[end - 1] <= 0x20 { end -= 1 }
    label = Self.label(in: content, start..<end)
    if let label { start = label.upperBound }
    while start < end, content[start] <= 0x20 { start += 1 }
    title = start..<Self.endOfTitle(in: content, start..<end)
  }

  /// A word of digits and stops ("4.3", "10."), or one letter or roman number that a stop or bracket ends.
  private static func label(in content: [UInt8], _ range: ByteRange) -> ByteRange? {
    var end = range.lowerBound
    var hasDigit = false
    while end < range.upperBound, content[end] > 0x20 {
      let byte = content[end]
      let isDigit = byte >= 0x30 && byte <= 0x39
      if isDigit { hasDigit = true }
      guard isDigit || byte == 0x2E || byte == 0x28 || byte == 0x29 || !hasDigit && isNumeral(byte) else { return nil }
      end += 1
    }
    let last = end > range.lowerBound ? content[end - 1] : 0
    guard end < range.upperBound, hasDigit || (end - range.lowerBound > 1 && (last == 0x2E || last == 0x29)) else {
      return nil
    }
    return range.lowerBound..<end
  }

  private static func isNumeral(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26
  }

  /// Before the digits at the end and the dots or spaces before them. A year that ends a title stays: leaders are more than
  /// one character.
  private static func endOfTitle(in content: [UInt8], _ range: ByteRange) -> Int {
    var end = range.upperBound
    while end > range.lowerBound, content[end - 1] >= 0x30, content[end - 1] <= 0x39 { end -= 1 }
    let digits = end
    while end > range.lowerBound, content[end - 1] <= 0x20 || content[end - 1] == 0x2E { end -= 1 }
    guard end > range.lowerBound else { return range.upperBound }
    return digits - end > 1 || digits == range.upperBound && end < digits ? end : range.upperBound
  }
}
