internal import PolicyText

/// Cuts text into words and punctuation, in the one way that profiles' phrases and documents' clauses share.
///
/// A word is normalised before it is looked up: lower case, straight apostrophes, no possessive ending, and a short
/// prefix joined by a hyphen closed up ("on-line" and "online", "e-mail" and "email" are one word).
struct Tokenizer: ~Copyable {
  /// The longest normalised form that is kept; no word of a profile is longer, so the rest cannot matter.
  private static let longest = 64

  private var cache: WordCache
  /// The word being read, in its normalised form.
  private let normalised = UnsafeMutablePointer<UInt8>.allocate(capacity: Tokenizer.longest)
  private var length = 0
  /// Its last eight bytes as a number.
  private var packed: UInt64 = 0

  /// - Parameter book: the phrases that are looked for.
  init(_ book: PhraseBook) {
    cache = WordCache(book)
  }

  deinit {
    normalised.deallocate()
  }

  /// Appends the tokens of a fragment of text. O(n).
  mutating func tokenize(_ bytes: UnsafeBufferPointer<UInt8>, _ range: ByteRange, into tokens: inout [Token]) {
    var index = range.lowerBound
    var followsSpace = true
    while index < range.upperBound {
      let byte = bytes[index]
      if byte <= 0x20 {
        followsSpace = true
        index += 1
        continue
      }
      let start = index
      if !Tokenizer.isLetterOrDigit(byte),
        let (kind, length) = Tokenizer.punctuation(bytes, at: index, before: range.upperBound)
      {
        index += length
        if kind == .other, length > 1, Tokenizer.isSpace(bytes, at: start) {
          followsSpace = true
          continue
        }
        tokens.append(Token(start: Int32(start), end: Int32(index), kind: kind, followsSpace: followsSpace))
      } else {
        index =
          scanShortWord(bytes, from: index, before: range.upperBound)
          ?? scanWord(bytes, from: index, before: range.upperBound)
        let isNumber = byte >= 0x30 && byte <= 0x39
        let entry = cache.entry(of: UnsafeBufferPointer(start: normalised, count: length), packed: packed)
        tokens.append(
          Token(
            start: Int32(start), end: Int32(index), stem: entry.stem, exact: entry.exact, grammar: entry.grammar,
            kind: isNumber ? .number : .word, isCapitalised: byte >= 0x41 && byte <= 0x5A,
            followsSpace: followsSpace, beginsPhrase: entry.beginsPhrase))
      }
      followsSpace = false
    }
  }

  /// Hands each word of a text to `body`, in its normalised form. O(n).
  mutating func forEachWord(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: ByteRange, _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    var index = range.lowerBound
    while index < range.upperBound {
      if bytes[index] <= 0x20 {
        index += 1
      } else if !Tokenizer.isLetterOrDigit(bytes[index]),
        let (_, length) = Tokenizer.punctuation(bytes, at: index, before: range.upperBound)
      {
        index += length
      } else {
        index = scanWord(bytes, from: index, before: range.upperBound)
        body(UnsafeBufferPointer(start: normalised, count: length))
      }
    }
  }

  /// Scans a word of up to eight letters of ASCII behind which nothing goes on with it, as most are, all bytes at once.
  /// Leaves its normalised form as `scanWord` does, and returns where it ends; nil for any other word.
  private mutating func scanShortWord(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, before end: Int) -> Int? {
    guard start + 8 <= bytes.count else { return nil }
    let loaded = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: start, as: UInt64.self)
    let eight = UInt64(littleEndian: loaded)
    let highBits: UInt64 = 0x8080_8080_8080_8080
    let small = eight | 0x2020_2020_2020_2020
    // Adding lifts the high bit of a byte that is at least "a", and of one that is past "z".
    let atLeastA = (small & ~highBits) &+ 0x1F1F_1F1F_1F1F_1F1F
    let pastZ = (small & ~highBits) &+ 0x0505_0505_0505_0505
    let others = ~(atLeastA & ~pastZ & ~eight) & highBits
    let length = min(others.trailingZeroBitCount >> 3, end - start)
    guard length > 0 else { return nil }
    if start + length < end {
      let next = bytes[start + length]
      guard next < 0x80, next != 0x27, next != 0x2D, !Tokenizer.isLetterOrDigit(next) else { return nil }
    }
    UnsafeMutableRawPointer(normalised).storeBytes(of: small.littleEndian, as: UInt64.self)
    self.length = length
    packed = small.byteSwapped >> UInt64(64 - 8 * length)
    return start + length
  }

  /// Scans a word from `start`, leaving its normalised form in `normalised`, and returns where it ends.
  private mutating func scanWord(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, before end: Int) -> Int {
    var length = 0
    var packed: UInt64 = 0
    func append(_ byte: UInt8) {
      guard length < Tokenizer.longest else { return }
      normalised[length] = byte
      length += 1
      packed = packed << 8 | UInt64(byte)
    }
    var index = start
    while index < end {
      let byte = bytes[index]
      if Tokenizer.isLetterOrDigit(byte) {
        // Makes capitals small, and leaves digits as they are.
        append(byte | 0x20)
        index += 1
      } else if byte <= 0x20 {
        break
      } else if let width = Tokenizer.apostrophe(bytes, at: index, before: end),
        index + width < end, Tokenizer.isLetterOrDigit(bytes[index + width])
      {
        append(0x27)
        index += width
      } else if byte == 0x2D, index + 1 < end, Tokenizer.isLetterOrDigit(bytes[index + 1]),
        Tokenizer.closesUp(UnsafeBufferPointer(start: normalised, count: length))
      {
        index += 1
      } else if byte >= 0x80, Tokenizer.punctuation(bytes, at: index, before: end) == nil {
        append(byte)
        index += 1
      } else {
        break
      }
    }
    if length > 2, normalised[length - 1] == 0x73, normalised[length - 2] == 0x27 {
      length -= 2
      packed = WordTable.packed(UnsafeBufferPointer(start: normalised, count: length))
    }
    (self.length, self.packed) = (length, packed)
    return max(index, start + 1)
  }

  /// Whether what has been scanned is a prefix that English writes with or without a hyphen: e-, on-, co-, re-, web-,
  /// off-, cyber-.
  static func closesUp(_ prefix: UnsafeBufferPointer<UInt8>) -> Bool {
    switch prefix.count {
    case 1: prefix[0] == 0x65
    case 2:
      (prefix[0] == 0x6F && prefix[1] == 0x6E) || (prefix[0] == 0x63 && prefix[1] == 0x6F)
        || (prefix[0] == 0x72 && prefix[1] == 0x65)
    case 3:
      (prefix[0] == 0x77 && prefix[1] == 0x65 && prefix[2] == 0x62)
        || (prefix[0] == 0x6F && prefix[1] == 0x66 && prefix[2] == 0x66)
    case 5: prefix.elementsEqual("cyber".utf8)
    default: false
    }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }

  private static func apostrophe(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, before end: Int) -> Int? {
    if bytes[index] == 0x27 { return 1 }
    if index + 2 < end, bytes[index] == 0xE2, bytes[index + 1] == 0x80, bytes[index + 2] == 0x99 { return 3 }
    return nil
  }

  private static func isSpace(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    bytes[index] == 0xC2 && bytes[index + 1] == 0xA0
  }

  /// The length of a run of dots, ellipses or underscores that is long enough to write on; 0 for a shorter one.
  private static func gap(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, before end: Int) -> Int {
    let isLine = bytes[start] == 0x5F
    var next = start
    while next < end {
      if bytes[next] == (isLine ? 0x5F : 0x2E) {
        next += 1
      } else if !isLine, next + 2 < end, bytes[next] == 0xE2, bytes[next + 1] == 0x80, bytes[next + 2] == 0xA6 {
        next += 3
      } else {
        break
      }
    }
    // Three dots are an ellipsis, two underscores a way to write bold.
    let least = isLine ? 3 : 5
    return next - start >= least ? next - start : 0
  }

  /// The punctuation mark at an offset and its length in bytes, or nil where a word begins.
  private static func punctuation(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, before end: Int
  ) -> (Token.Kind, Int)? {
    let byte = bytes[index]
    if byte < 0x80 {
      switch byte {
      case 0x2C: return (.comma, 1)
      case 0x3B: return (.semicolon, 1)
      case 0x3A: return (.colon, 1)
      case 0x2E, 0x5F:
        let length = gap(bytes, at: index, before: end)
        return length > 0 ? (.gap, length) : (byte == 0x2E ? .stop : .other, 1)
      case 0x3F: return (.question, 1)
      case 0x21: return (.exclamation, 1)
      case 0x28: return (.open, 1)
      case 0x29: return (.close, 1)
      case 0x5B, 0x3C, 0x7B: return (.bracketOpen, 1)
      case 0x5D, 0x3E, 0x7D: return (.bracketClose, 1)
      case 0x2D: return (.dash, 1)
      case 0x22, 0x27, 0x60: return (.quote, 1)
      case 0x2F: return (.slash, 1)
      default: return isLetterOrDigit(byte) ? nil : (.other, 1)
      }
    }
    guard index + 1 < end else { return nil }
    if byte == 0xC2, bytes[index + 1] < 0xC0 { return (.other, 2) }
    guard byte == 0xE2, index + 2 < end else { return nil }
    switch (bytes[index + 1], bytes[index + 2]) {
    case (0x80, 0x90...0x95): return (.dash, 3)
    case (0x80, 0x98...0x9F): return (.quote, 3)
    case (0x80, 0xA6):
      let length = gap(bytes, at: index, before: end)
      return length > 0 ? (.gap, length) : (.stop, 3)
    case (0x80...0x81, _), (0x96...0x97, _): return (.other, 3)
    default: return nil
    }
  }
}
