internal import PolicyText

/// A clause's tokens with the bytes behind them, for finders that read spelling.
struct TextView {
  var tokens: [Token]
  let content: [UInt8]
  /// Whom the policy has introduced by name.
  var people = People()
  /// The terms that the policy defines.
  var definitions = Definitions()

  /// The bytes of a token.
  func bytes(_ index: Int) -> ArraySlice<UInt8> {
    content[tokens[index].range]
  }

  /// Hands the bytes of a token to `body`, without a copy.
  func withBytes<Result>(_ index: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    let range = tokens[index].range
    return content.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  /// Whether a token is this word, whatever its case. `word` is in lower case, ASCII.
  func isWord(_ index: Int, _ word: StaticString) -> Bool {
    guard tokens.indices.contains(index) else { return false }
    let token = tokens[index]
    guard Int(token.end - token.start) == word.utf8CodeUnitCount else { return false }
    for offset in 0..<word.utf8CodeUnitCount where content[Int(token.start) + offset] | 0x20 != word.utf8Start[offset] {
      return false
    }
    return true
  }

  /// Whether a token is a hyphen or a dash that joins its neighbours.
  func isDash(_ index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].kind == .dash && !tokens[index].followsSpace
  }

  /// Whether a token begins a web address.
  func isLink(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.end - token.start <= 5 else { return false }
    switch content[Int(token.start)] {
    case 0x77: return isWord(index, "www")
    case 0x68: return isWord(index, "http") || isWord(index, "https")
    default: return false
    }
  }

  /// The text from one token to another, with runs of white space as one space.
  func text(_ range: Range<Int>) -> String {
    var bytes: [UInt8] = []
    for index in range {
      if tokens[index].followsSpace, !bytes.isEmpty { bytes.append(0x20) }
      bytes.append(contentsOf: content[tokens[index].range])
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The content from the first to the last token of a range.
  func range(_ range: Range<Int>) -> ByteRange {
    Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end)
  }
}
