internal import PolicyText

/// Tells Markdown by marks that plain text has no use for.
///
/// Bullets, numbers and `**bold**` prove nothing: they survive conversions from other formats. Headings and fences count,
/// each as much as it is unlikely in plain text.
enum MarkdownMarks {
  /// Four points are enough: two headings, or a fence and a heading, or a table.
  private static let enough = 4

  /// O(n), and short of the end as soon as there are enough marks.
  static func areEnough(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    if bytes.starts(with: [0x2D, 0x2D, 0x2D]), FrontMatter.read(Array(bytes)) != nil { return true }
    var points = 0
    var previous = 0..<0
    var previousButOneIsBlank = true
    var index = 0
    while index < bytes.count, points < enough {
      let end = LineEnd.next(from: index, in: bytes)
      let line = index..<end
      points += pointsOfLine(line, after: previous, isFirstOfTwo: previousButOneIsBlank, in: bytes)
      previousButOneIsBlank = previous.isEmpty
      previous = WhiteSpace.trim(line, of: bytes)
      guard end < bytes.count else { break }
      index = end + LineEnd.at(end, of: bytes).length
    }
    return points >= enough
  }

  /// - Parameters:
  ///   - previous: the line before without white space at its ends.
  ///   - isFirstOfTwo: whether the line before that is blank.
  private static func pointsOfLine(
    _ line: Range<Int>, after previous: Range<Int>, isFirstOfTwo: Bool, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var start = line.lowerBound
    while start < line.upperBound, bytes[start] == 0x20 { start += 1 }
    guard start - line.lowerBound < 4, start < line.upperBound else { return 0 }
    let text = start..<line.upperBound
    switch bytes[start] {
    case 0x23: return previous.isEmpty && isHeading(text, in: bytes) ? 2 : 0
    case 0x60, 0x7E: return text.prefix(3).count == 3 && text.prefix(3).allSatisfy { bytes[$0] == bytes[start] } ? 2 : 0
    case 0x3D, 0x2D:
      // A line of dashes as long as the heading above it; plain text uses the same, but reads as well as Markdown.
      let isRule = text.count >= 3 && WhiteSpace.trim(text, of: bytes).allSatisfy { bytes[$0] == bytes[start] }
      return isRule && isFirstOfTwo && !previous.isEmpty && previous.count <= 80 && bytes[start] == 0x3D ? 1 : 0
    case 0x7C: return isDelimiterRow(text, in: bytes) ? 4 : 0
    case 0x5B: return isDefinition(text, in: bytes) ? 2 : linkPoints(text, in: bytes)
    default: return linkPoints(text, in: bytes)
    }
  }

  private static func isHeading(_ line: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let marks = line.prefix { bytes[$0] == 0x23 }.count
    return marks <= 6 && marks + 1 < line.count && bytes[line.lowerBound + marks] == 0x20
      && bytes[line.lowerBound + marks + 1] > 0x20
  }

  /// A row of dashes between rules, as under a table's header.
  private static func isDelimiterRow(_ line: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    line.contains { bytes[$0] == 0x2D } && line.allSatisfy { [0x7C, 0x2D, 0x3A, 0x20].contains(bytes[$0]) }
  }

  /// `[label]: destination`
  private static func isDefinition(_ line: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let close = line.first(where: { bytes[$0] == 0x5D }), close + 3 < line.upperBound else { return false }
    return close > line.lowerBound + 1 && bytes[close + 1] == 0x3A && bytes[close + 2] == 0x20
  }

  /// One point where a line has a link with a destination that is one.
  private static func linkPoints(_ line: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var index = line.lowerBound
    while let close = ByteSearch.first(0x5D, in: bytes, index..<line.upperBound), close + 3 < line.upperBound {
      if bytes[close + 1] == 0x28 {
        let rest = bytes[(close + 2)..<line.upperBound]
        let starts = ["http://", "https://", "mailto:", "#", "/", "./"]
        if starts.contains(where: { rest.starts(with: $0.utf8) }) { return 1 }
      }
      index = close + 1
    }
    return 0
  }
}
