internal import PolicyText

/// What links hold besides their text, as CommonMark 0.30 writes it (sections 4.7, 6.3 and 6.5).
extension MarkdownCursor {
  /// Skips what opens a link.
  ///
  /// - Returns: whether it is an autolink, `<https://…>`.
  mutating func enterLink() -> Bool {
    if byte == 0x3C {
      offset += 1
      return true
    }
    if byte == 0x5B { offset += 1 }
    return false
  }

  /// Skips what closes a link or image: its destination and title, or the label that it refers to.
  mutating func exitLink(isAutolink: Bool, quoteDepth: Int) {
    if isAutolink {
      if byte == 0x3E { offset += 1 }
      return
    }
    guard byte == 0x5D else { return }
    offset += 1
    var ahead = self
    switch byte {
    case 0x28: if ahead.skipInlineDestination(quoteDepth: quoteDepth) { offset = ahead.offset }
    case 0x5B: if ahead.skipLabel() { offset = ahead.offset }
    default: break
    }
  }

  /// Skips the link definitions at the start of a paragraph, which cmark takes out of it.
  mutating func skipDefinitions(quoteDepth: Int) {
    while byte == 0x5B {
      var ahead = self
      guard ahead.skipDefinition(quoteDepth: quoteDepth) else { return }
      offset = ahead.offset
    }
  }

  private mutating func skipDefinition(quoteDepth: Int) -> Bool {
    guard skipLabel(), byte == 0x3A else { return false }
    offset += 1
    skipWhiteSpace(quoteDepth: quoteDepth)
    guard skipDestination() else { return false }
    let behindDestination = offset
    skipSpaces()
    var isComplete = isAtLineEnd
    let lineEnd = offset
    skipWhiteSpace(quoteDepth: quoteDepth)
    // A title that does not end its line is no title: the definition then ends before it.
    if offset > behindDestination, skipTitle() {
      skipSpaces()
      if isAtLineEnd {
        skipLineEnd(quoteDepth: quoteDepth)
        return true
      }
    }
    offset = lineEnd
    isComplete = isComplete && isAtLineEnd
    if isComplete { skipLineEnd(quoteDepth: quoteDepth) }
    return isComplete
  }

  private mutating func skipInlineDestination(quoteDepth: Int) -> Bool {
    offset += 1
    skipWhiteSpace(quoteDepth: quoteDepth)
    if byte != 0x29 {
      guard skipDestination() else { return false }
      let behindDestination = offset
      skipWhiteSpace(quoteDepth: quoteDepth)
      if byte != 0x29 {
        guard offset > behindDestination, skipTitle() else { return false }
        skipWhiteSpace(quoteDepth: quoteDepth)
      }
    }
    guard byte == 0x29 else { return false }
    offset += 1
    return true
  }

  /// At most 999 characters between brackets, as a label may have.
  private mutating func skipLabel() -> Bool {
    guard byte == 0x5B else { return false }
    offset += 1
    let limit = offset + 4 * 999
    while offset < limit {
      switch byte {
      case 0, 0x5B: return false
      case 0x5C: offset += 2
      case 0x5D:
        offset += 1
        return true
      default: offset += 1
      }
    }
    return false
  }

  private mutating func skipDestination() -> Bool {
    if byte == 0x3C {
      offset += 1
      while true {
        switch byte {
        case 0, 0x0A, 0x0D, 0x3C: return false
        case 0x5C: offset += 2
        case 0x3E:
          offset += 1
          return true
        default: offset += 1
        }
      }
    }
    let start = offset
    var depth = 0
    while true {
      switch byte {
      case 0...0x20, 0x7F: return offset > start && depth == 0
      case 0x5C: offset += peek(1) > 0x20 ? 2 : 1
      case 0x28:
        depth += 1
        if depth > 32 { return false }
        offset += 1
      case 0x29:
        if depth == 0 { return offset > start }
        depth -= 1
        offset += 1
      default: offset += 1
      }
    }
  }

  private mutating func skipTitle() -> Bool {
    let close: UInt8
    switch byte {
    case 0x22, 0x27: close = byte
    case 0x28: close = 0x29
    default: return false
    }
    offset += 1
    while true {
      switch byte {
      case 0: return false
      case 0x5C: offset += 2
      case close:
        offset += 1
        return true
      case 0x28 where close == 0x29: return false
      default: offset += 1
      }
    }
  }

  private var isAtLineEnd: Bool { byte == 0 || byte == 0x0A || byte == 0x0D }

  /// Skips white space with at most one line end.
  private mutating func skipWhiteSpace(quoteDepth: Int) {
    skipSpaces()
    if byte == 0x0A || byte == 0x0D { skipLineEnd(quoteDepth: quoteDepth) }
  }
}
