extension LineShape {
  /// Reads the shape of `content[start..<end]`, which neither begins nor ends with white space. O(min(n, longest)).
  init(_ content: [UInt8], from start: Int, to end: Int) {
    length = end - start
    guard length > 0 else { return }
    readEnding(content, from: start, to: end)
    readStart(content, from: start, to: end)
    guard !isLong else {
      // Only how it ends tells what follows it.
      readWords(content, from: start, to: start + 48)
      let opening = first
      words = 0
      readWords(content, from: end - 64, to: end)
      words = length / 6
      kinds.insert(.finite)
      first = opening
      letters = startsUpper ? .sentence : .plain
      (hasInnerStop, colon, wideGap, leader, blanks) = (true, -1, -1, -1, 0)
      return
    }
    readWords(content, from: start, to: end)
    readTrailingNumber(content, from: start, to: end)
  }

  private mutating func readStart(_ content: [UInt8], from start: Int, to end: Int) {
    var index = start
    while index < end, index < start + 8 {
      let byte = content[index]
      if byte.isUpper { startsUpper = true } else if byte.isLower { startsLower = true }
      if byte == 0x22 || byte == 0x27 || byte == 0xE2 { startsQuote = true }
      if byte.isLetter { return }
      index += 1
    }
  }

  private mutating func readEnding(_ content: [UInt8], from start: Int, to end: Int) {
    var index = end - 1
    // Closing brackets, quotation marks and emphasis stand behind the mark that counts.
    while index >= start {
      switch content[index] {
      case 0x29, 0x5D, 0x22, 0x27, 0x2A: index -= 1
      case 0xB2, 0xB3, 0xB9:
        guard index > start, content[index - 1] == 0xC2 else { return }
        index -= 2
      case 0x99 where Self.isQuote(content, at: index, from: start): index -= 3
      case 0x9D where Self.isQuote(content, at: index, from: start): index -= 3
      default:
        ending = Self.ending(content, at: index, from: start)
        return
      }
    }
  }

  /// Whether a byte ends a character of general punctuation.
  private static func isQuote(_ content: [UInt8], at index: Int, from start: Int) -> Bool {
    index >= start + 2 && content[index - 1] == 0x80 && content[index - 2] == 0xE2
  }

  private static func ending(_ content: [UInt8], at index: Int, from start: Int) -> Ending {
    switch content[index] {
    case 0x3A: return .colon
    case 0x2E, 0x21: return .stop
    case 0x3F: return .question
    case 0x3B: return .semicolon
    case 0x2C: return .comma
    case 0xA6 where index >= start + 2 && content[index - 1] == 0x80 && content[index - 2] == 0xE2: return .stop
    case 0x2D:
      var before = index - 1
      while before >= start, content[before].isSpace || content[before] == 0x2D { before -= 1 }
      if before >= start, content[before] == 0x3A { return .colon }
      return .hyphen
    default: return .open
    }
  }

  private mutating func readWords(_ content: [UInt8], from start: Int, to end: Int) {
    let vocabulary = Vocabulary.english
    var upper = 0
    var lower = 0
    var capitalised = 0
    var lowerContent = 0
    var run = 0
    var index = start
    // Local while the loop runs, as they are written at nearly every byte.
    var key = FoldedHash.seed
    var leader = leader
    defer { (self.key, self.leader) = (key, leader) }
    while index < end {
      let byte = content[index]
      guard byte.isWordByte else {
        if byte == 0x2E || byte == 0x5F {
          run += 1
          blanks = max(blanks, run)
          if run == 3, leader < 0 { leader = index - 2 }
        } else {
          run = 0
          note(byte, at: index, in: content, from: start, to: end)
        }
        index += 1
        continue
      }
      run = 0
      let width = Self.separatorWidth(content, at: index, to: end)
      if width > 0 {
        index += width
        continue
      }
      let word = index
      keyBeforeLast = key
      var hash = FoldedHash.seed
      var letterCount = 0
      while index < end {
        // Nearly all bytes are small letters, so that they are worth a way of their own.
        let smallLetters = Self.skipSmallLetters(content, from: index, to: end, &hash, &key, addsToKey: leader < 0)
        if smallLetters > index {
          lower += smallLetters - index
          letterCount += smallLetters - index
          index = smallLetters
          continue
        }
        let byte = content[index]
        if byte.isUpper { upper += 1 }
        if byte.isWordByte {
          if byte >= 0x80, Self.separatorWidth(content, at: index, to: end) > 0 { break }
          letterCount += byte.isLetter || byte >= 0x80 ? 1 : 0
        } else if byte != 0x27 || index + 1 >= end || !content[index + 1].isLetter {
          break
        }
        hash = FoldedHash.adding(byte, to: hash)
        if leader < 0, byte != 0x27 { key = FoldedHash.adding(byte, to: key) }
        index += 1
      }
      guard letterCount > 0 else { continue }
      let kind = vocabulary.kinds(of: hash)
      words += 1
      kinds.formUnion(kind)
      if words == 1 { first = kind }
      last = kind
      if content[word].isUpper {
        capitalised += 1
      } else if content[word].isLower, !kind.contains(.function) {
        lowerContent += 1
      }
    }
    settleLetters(upper: upper, lower: lower, capitalised: capitalised, lowerContent: lowerContent)
  }

  /// Where the small letters that begin at a place end; they are added to the hash of the word, and to the line's key.
  @inline(__always)
  private static func skipSmallLetters(
    _ content: [UInt8], from start: Int, to end: Int, _ hash: inout UInt64, _ key: inout UInt64, addsToKey: Bool
  ) -> Int {
    content.withUnsafeBufferPointer { content in
      var index = start
      var (wordHash, lineKey) = (hash, key)
      while index < end, content[index].isLower {
        wordHash = FoldedHash.addingSmall(content[index], to: wordHash)
        lineKey = FoldedHash.addingSmall(content[index], to: lineKey)
        index += 1
      }
      hash = wordHash
      if addsToKey { key = lineKey }
      return index
    }
  }

  private mutating func settleLetters(upper: Int, lower: Int, capitalised: Int, lowerContent: Int) {
    if upper >= 2, lower * 8 <= upper {
      letters = .capitals
    } else if !startsUpper {
      letters = .plain
    } else if words == 1 {
      letters = .single
    } else if lowerContent == 0 {
      letters = .title
    } else {
      letters = .sentence
    }
  }

  /// Takes note of a byte that belongs to no word.
  private mutating func note(_ byte: UInt8, at index: Int, in content: [UInt8], from start: Int, to end: Int) {
    switch byte {
    case 0x09: if wideGap < 0 { wideGap = index }
    case 0x20: if wideGap < 0, index + 1 < end, content[index + 1].isSpace { wideGap = index }
    case 0x3A: if colon < 0, index + 1 >= end || content[index + 1].isSpace { colon = index }
    case 0x40: kinds.insert(.address)
    case 0x2A:
      let joins = index + 1 < end && content[index + 1].isLetter || index > start && content[index - 1].isLetter
      if joins { hasNoteMark = true }
    default: break
    }
    guard byte.isSpace, index > start + 2, index + 1 < end, content[index + 1].isUpper else { return }
    let mark = content[index - 1]
    if mark == 0x2E || mark == 0x3F || mark == 0x21, content[index - 2].isLower, content[index - 3].isLower {
      hasInnerStop = true
    }
  }

  /// The width of a no-break space or of general punctuation (quotes, dashes) at a byte; 0 where there is none.
  private static func separatorWidth(_ content: [UInt8], at index: Int, to end: Int) -> Int {
    switch content[index] {
    case 0xC2: return index + 1 < end && content[index + 1] == 0xA0 ? 2 : 0
    case 0xE2:
      guard index + 2 < end, content[index + 1] == 0x80 else { return 0 }
      // An apostrophe between letters is part of its word.
      let isApostrophe = content[index + 2] == 0x99 && index + 3 < end && content[index + 3].isLetter
      return isApostrophe ? 0 : 3
    default: return 0
    }
  }

  private mutating func readTrailingNumber(_ content: [UInt8], from start: Int, to end: Int) {
    var index = end
    var value = 0
    var scale = 1
    while index > start, content[index - 1].isDigit, end - index < 4 {
      index -= 1
      value += Int(content[index] - 0x30) * scale
      scale *= 10
    }
    guard index < end, index > start, end - index < 4 else { return }
    let before = content[index - 1]
    guard before.isSpace || before == 0x2E else { return }
    trailingNumber = value
    trailingStart = index
    // The key of "PURPOSE 2" is that of "PURPOSE".
    if leader < 0 { key = keyBeforeLast }
  }
}
