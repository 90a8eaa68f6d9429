/// Reads the label that a line begins with. O(1): no label is longer than a few dozen bytes.
struct LabelScanner {
  let content: [UInt8]

  /// The label at the start of `content[start..<end]`, or nil. Whether it counts is for the context to say.
  func label(from start: Int, to end: Int) -> LineLabel? {
    guard start < end else { return nil }
    if let bullet = bullet(from: start, to: end) {
      // "- 2.1 This policy": the bullet is an artefact of the export, the number is the label.
      if bullet.glyph != 0x6F, var inner = numbered(from: bullet.text, to: end), inner.form == .decimal,
        inner.count > 1 || inner.enclosure != .bare
      {
        inner.isWide = true
        return inner
      }
      return bullet
    }
    return numbered(from: start, to: end) ?? named(from: start, to: end) ?? note(from: start, to: end)
  }

  private func numbered(from start: Int, to end: Int) -> LineLabel? {
    guard start < end else { return nil }
    let byte = content[start]
    if byte.isDigit { return decimal(from: start, digits: start, to: end) }
    if byte == 0x28, start + 2 < end {
      if content[start + 1].isDigit { return decimal(from: start, digits: start + 1, to: end) }
      if content[start + 1].isLetter { return lettered(from: start, letters: start + 1, to: end) }
      return nil
    }
    return byte.isLetter ? lettered(from: start, letters: start, to: end) : nil
  }

  private func decimal(from start: Int, digits: Int, to end: Int) -> LineLabel? {
    var label = LineLabel(form: .decimal, enclosure: .bare, count: 0, start: start, end: start, text: start)
    var index = digits
    while label.count < 8 {
      guard let (value, next) = number(at: index, to: end) else { return nil }
      label.components[label.count] = value
      label.count += 1
      index = next
      guard index + 1 < end, content[index] == 0x2E, content[index + 1].isDigit else { break }
      index += 1
    }
    // "1.0" numbers a section, as "1" does.
    if label.count == 2, label.components[1] == 0 { label.count = 1 }
    let isBracketed = digits > start
    if index < end, content[index] == 0x29 {
      label.enclosure = isBracketed ? .brackets : .close
      index += 1
    } else if isBracketed {
      return nil
    } else if index < end, content[index] == 0x2E || content[index] == 0x3A {
      label.enclosure = .stop
      index += 1
    }
    return finish(label, at: index, to: end)
  }

  /// Up to three digits without a leading zero (but "1.0" is seen): the value and the offset behind them.
  private func number(at start: Int, to end: Int) -> (Int16, Int)? {
    var index = start
    var value: Int16 = 0
    while index < end, content[index].isDigit {
      guard index - start < 3 else { return nil }
      value = value * 10 + Int16(content[index] - 0x30)
      index += 1
    }
    guard index > start, content[start] != 0x30 || index == start + 1 else { return nil }
    return (value, index)
  }

  private func lettered(from start: Int, letters: Int, to end: Int) -> LineLabel? {
    var index = letters
    while index < end, content[index].isLetter, index - letters < 8 { index += 1 }
    let isBracketed = letters > start
    guard index < end else { return nil }
    let enclosure: LineLabel.Enclosure
    switch content[index] {
    case 0x29: enclosure = isBracketed ? .brackets : .close
    case 0x2E where !isBracketed: enclosure = .stop
    default: return nil
    }
    guard var label = letteredValue(letters..<index) else { return nil }
    label.start = start
    label.enclosure = enclosure
    return finish(label, at: index + 1, to: end)
  }

  /// A letter, a doubled letter ("aa") or a roman number, with both readings where there are two.
  private func letteredValue(_ range: Range<Int>) -> LineLabel? {
    let isUpper = content[range.lowerBound].isUpper
    for index in range where content[index].isUpper != isUpper { return nil }
    var letter: Int16 = 0
    let first = content[range.lowerBound] | 0x20
    if range.count == 1 {
      letter = Int16(first - 0x60)
    } else if range.count == 2, first == content[range.lowerBound + 1] | 0x20 {
      letter = Int16(first - 0x60) + 26
    }
    let roman = RomanNumeral.value(of: content, in: range)
    guard letter > 0 || roman > 0 else { return nil }
    var label = LineLabel(
      form: isUpper ? .upperAlphabetic : .lowerAlphabetic, enclosure: .bare, start: range.lowerBound,
      end: range.upperBound, text: range.upperBound)
    if letter == 0 { label.form = isUpper ? .upperRoman : .lowerRoman }
    label.components[0] = letter > 0 ? letter : roman
    if letter > 0 { label.alternative = roman }
    return label
  }

  /// Ends a label at an offset where white space, the line's end or, behind a stop, a capital stands.
  func finish(_ label: LineLabel, at index: Int, to end: Int) -> LineLabel? {
    var label = label
    label.end = index
    var text = index
    while text < end, content[text].isSpace || isNoBreakSpace(at: text, to: end) {
      if content[text] == 0x09 { label.isWide = true }
      text += content[text] == 0xC2 ? 2 : 1
    }
    if text > index + 1 { label.isWide = true }
    label.text = text
    if text == index, index < end {
      guard label.enclosure != .bare, label.form == .decimal || label.enclosure != .stop else { return nil }
      guard content[index].isUpper || (label.enclosure == .brackets && content[index].isLetter) else { return nil }
    }
    return label
  }

  func isNoBreakSpace(at index: Int, to end: Int) -> Bool {
    content[index] == 0xC2 && index + 1 < end && content[index + 1] == 0xA0
  }
}
