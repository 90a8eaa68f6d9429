internal import PolicyOutline
internal import PolicyText

/// A number like 4 or 4.2 in a clause's words, wherever it stands and whatever it counts.
struct NumberMention {
  /// The numbers between the stops, each with its place in content.
  let parts: [(value: Int, range: ByteRange)]

  var path: [Int] { parts.map(\.value) }
  var range: ByteRange { parts[0].range.lowerBound..<parts[parts.count - 1].range.upperBound }

  /// All in a range of content, in order. Linear in it.
  static func all(in range: ByteRange, _ content: [UInt8]) -> [NumberMention] {
    var mentions: [NumberMention] = []
    var offset = range.lowerBound
    while offset < range.upperBound {
      guard isDigit(content[offset]), offset == range.lowerBound || !isWord(content[offset - 1]) else {
        offset += 1
        continue
      }
      var parts: [(value: Int, range: ByteRange)] = []
      while offset < range.upperBound, isDigit(content[offset]) {
        var end = offset
        var value = 0
        while end < range.upperBound, isDigit(content[end]) {
          value = min(value * 10 + Int(content[end] - 0x30), 1 << 30)
          end += 1
        }
        parts.append((value, offset..<end))
        offset = end
        guard offset + 1 < range.upperBound, content[offset] == 0x2E, isDigit(content[offset + 1]) else { break }
        offset += 1
      }
      mentions.append(NumberMention(parts: parts))
    }
    return mentions
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
  private static func isWord(_ byte: UInt8) -> Bool { isDigit(byte) || (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 }
}
