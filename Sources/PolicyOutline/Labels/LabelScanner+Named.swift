extension LabelScanner {
  /// "Appendix B", "Section 2:", "PART III": a division's name and its number, set off from what follows.
  func named(from start: Int, to end: Int) -> LineLabel? {
    guard content[start].isUpper else { return nil }
    var index = start
    var hash = FoldedHash.seed
    while index < end, content[index].isLetter, index - start < 11 {
      hash = FoldedHash.adding(content[index], to: hash)
      index += 1
    }
    guard index > start + 3, index < end, content[index].isSpace else { return nil }
    guard Vocabulary.english.kinds(of: hash).contains(.division) else { return nil }
    while index < end, content[index].isSpace { index += 1 }
    let number = index
    while index < end, content[index].isLetter || content[index].isDigit, index - number < 7 { index += 1 }
    guard index > number, var label = namedValue(number..<index) else { return nil }
    label.start = start
    label.end = index
    label.glyph = UInt32(truncatingIfNeeded: hash)
    return finishNamed(label, to: end)
  }

  private func namedValue(_ range: Range<Int>) -> LineLabel? {
    var label = LineLabel(
      form: .named, enclosure: .brackets, start: range.lowerBound, end: range.upperBound, text: range.upperBound)
    var value = 0
    if content[range.lowerBound].isDigit {
      for index in range {
        guard content[index].isDigit, range.count <= 3 else { return nil }
        value = value * 10 + Int(content[index] - 0x30)
      }
    } else if range.count == 1, content[range.lowerBound].isUpper {
      // "Part I" is the first; an "Appendix I" that follows H is rare enough.
      let byte = content[range.lowerBound]
      value = byte == 0x49 ? 1 : byte == 0x56 ? 5 : byte == 0x58 ? 10 : Int(byte - 0x40)
    } else {
      guard content[range.lowerBound].isUpper else { return nil }
      value = Int(RomanNumeral.value(of: content, in: range))
      guard value > 0 else { return nil }
    }
    label.components[0] = Int16(value)
    return label
  }

  /// What follows must be the line's end, a separator, a wide gap or a capital: "Section 8 applies" is a sentence.
  private func finishNamed(_ label: LineLabel, to end: Int) -> LineLabel? {
    var label = label
    var index = label.end
    if index < end, content[index] == 0x3A || content[index] == 0x2E || content[index] == 0x29 {
      label.end += 1
      index += 1
      guard index >= end || content[index].isSpace else { return nil }
    } else if index < end, !content[index].isSpace {
      return nil
    }
    let gap = index
    while index < end, content[index].isSpace {
      if content[index] == 0x09 { label.isWide = true }
      index += 1
    }
    if index > gap + 1 { label.isWide = true }
    let dash = dashWidth(at: index, to: end)
    if dash > 0 {
      index += dash
      while index < end, content[index].isSpace { index += 1 }
    } else if index < end, label.end == gap, !label.isWide, label.end > gap - 1 {
      guard content[index].isUpper || content[index] == 0xE2 || content[index] == 0x22 || content[label.end - 1] == 0x3A
      else { return nil }
    }
    label.text = index
    return label
  }

  private func dashWidth(at index: Int, to end: Int) -> Int {
    guard index + 1 < end else { return 0 }
    if content[index] == 0x2D { return 1 }
    guard index + 3 < end, content[index] == 0xE2, content[index + 1] == 0x80 else { return 0 }
    return content[index + 2] &- 0x90 < 6 ? 3 : 0
  }

  /// "*", "(*", "†" or a superscript figure before a word: a footnote, where a marker like it stands elsewhere.
  func note(from start: Int, to end: Int) -> LineLabel? {
    var index = start
    if content[index] == 0x28, index + 1 < end { index += 1 }
    let mark = index
    switch content[index] {
    case 0x2A: index += 1
    case 0xE2 where index + 2 < end && content[index + 1] == 0x80 && content[index + 2] & 0xFE == 0xA0: index += 3
    default:
      while index < end, case let width = RaisedFigure.width(at: index, in: content, to: end), width > 0 {
        index += width
      }
      guard index > mark else { return nil }
    }
    guard index < end, content[index].isLetter || content[index].isSpace && mark == start else { return nil }
    var label = LineLabel(form: .note, enclosure: .brackets, start: mark, end: index, text: index)
    while label.text < end, content[label.text].isSpace { label.text += 1 }
    return label
  }
}
