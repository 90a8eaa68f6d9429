/// Ties notes at a page's foot to the figures that refer to them where both are set like other figures, and not raised: both
/// become raised figures, as which they mean nothing else.
///
/// That is done only where nothing else fits: the notes are in smaller type below all text, they count, and each number
/// stands once in the page's text right behind a word or its full stop.
enum NoteMarkers {
  /// How much smaller the type of notes is.
  private static let largestNote = 0.92

  /// The texts of the lines that change. O(n) in the lines' text.
  static func raised(in lines: [PrintedLine], text: [Int], textSize: Double) -> [(line: Int, text: [UInt8])] {
    var changes: [(Int, [UInt8])] = []
    var start = 0
    while start < text.count {
      var end = start
      while end < text.count, lines[text[end]].page == lines[text[start]].page { end += 1 }
      changes += raised(onPage: text[start..<end], of: lines, textSize: textSize)
      start = end
    }
    return changes
  }

  private static func raised(
    onPage page: ArraySlice<Int>, of lines: [PrintedLine], textSize: Double
  ) -> [(Int, [UInt8])] {
    let isSmall = { (line: Int) in lines[line].size < textSize * largestNote }
    let body = page.filter { !isSmall($0) }
    let foot = body.map { lines[$0].frame.bottom }.max() ?? 0
    let notes = page.compactMap { index -> (line: Int, number: Int, figures: Int)? in
      guard isSmall(index), lines[index].frame.top > foot - 1, let figures = openingFigures(of: lines[index].text)
      else { return nil }
      return Int(String(decoding: lines[index].text.prefix(figures), as: UTF8.self)).map { (index, $0, figures) }
    }
    guard let first = notes.first,
      notes.enumerated().allSatisfy({ $0.element.number == first.number + $0.offset })
    else { return [] }
    var markers: [Int: [(line: Int, range: Range<Int>)]] = [:]
    for line in body {
      for (number, range) in tiedFigures(of: lines[line].text) { markers[number, default: []].append((line, range)) }
    }
    var changed: [Int: [UInt8]] = [:]
    for note in notes {
      let raised = OfficeText.raised(note.number)
      let isRaised = body.contains { holds(raised, lines[$0].text) }
      if !isRaised {
        guard let marker = markers[note.number], marker.count == 1, let (line, range) = marker.first else { return [] }
        // A line may hold several; those further on have moved.
        let moved = (changed[line]?.count ?? lines[line].text.count) - lines[line].text.count
        changed[line, default: lines[line].text].replaceSubrange(
          range.lowerBound + moved..<range.upperBound + moved, with: raised)
      }
      changed[note.line] = raised + lines[note.line].text.dropFirst(note.figures)
    }
    return changed.sorted { $0.key < $1.key }
  }

  /// The figures that a note begins with, behind which its words come: "1See", "12 See".
  private static func openingFigures(of text: [UInt8]) -> Int? {
    let figures = text.prefix { isFigure($0) }.count
    guard figures > 0, figures <= 3, text[0] != 0x30, figures < text.count else { return nil }
    let rest = text[figures...].drop { $0 == 0x20 || $0 == 0x09 }
    guard let next = rest.first, isLetter(next) || next >= 0x80, rest.count > 3 else { return nil }
    return figures
  }

  /// The numbers that stand right behind a word, or behind the mark at its end, and in front of none: "pupils1", "school.2 ".
  private static func tiedFigures(of text: [UInt8]) -> [(number: Int, range: Range<Int>)] {
    var found: [(Int, Range<Int>)] = []
    var index = 1
    while index < text.count {
      guard isFigure(text[index]), !isFigure(text[index - 1]) else {
        index += 1
        continue
      }
      let start = index
      while index < text.count, isFigure(text[index]) { index += 1 }
      let endsWord = index == text.count || [0x20, 0x09, 0x2C, 0x2E, 0x3B, 0x3A, 0x29].contains(text[index])
      let number = Int(String(decoding: text[start..<index].prefix(4), as: UTF8.self))
      if index - start <= 3, endsWord, isWordEnd(text[..<start]), let number { found.append((number, start..<index)) }
    }
    return found
  }

  /// Whether a figure behind it must belong to something else: two small letters, also with a mark behind them.
  private static func isWordEnd(_ text: ArraySlice<UInt8>) -> Bool {
    let word =
      text.last.map { [0x2E, 0x2C, 0x3A, 0x3B, 0x29, 0x22, 0x27].contains($0) } == true ? text.dropLast() : text
    return word.count >= 2 && word.suffix(2).allSatisfy { $0 >= 0x61 && $0 <= 0x7A }
  }

  private static func holds(_ raised: [UInt8], _ text: [UInt8]) -> Bool {
    text.indices.contains { text[$0] == raised[0] && text[$0...].starts(with: raised) }
  }

  private static func isFigure(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
  private static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }
}
