/// Finds contents lists, with and without a heading, and notes which lines of the text they name.
enum ContentsList {
  /// O(n) in lines.
  static func mark(_ draft: inout Draft) {
    var named: Set<UInt64> = []
    var recurrence = Recurrence()
    var index = 0
    while index < draft.lines.count {
      guard draft.lines[index].fate == .text else {
        index += 1
        continue
      }
      let isHeading = isContentsHeading(draft.lines[index])
      let entries = entries(from: isHeading ? index + 1 : index, isHeaded: isHeading, in: draft, &recurrence)
      guard let entries else {
        index += 1
        continue
      }
      if isHeading { draft.lines[index].fate = .contentsHeading }
      for entry in entries where draft.lines[entry].fate == .text {
        draft.lines[entry].fate = isHeading ? .contentsEntry : .contentsBody
        named.insert(draft.lines[entry].shape.key)
      }
      index = entries.upperBound
    }
    guard !named.isEmpty else { return }
    for index in draft.lines.indices where draft.lines[index].fate == .text && draft.lines[index].shape.words <= 16 {
      // The first line of that wording behind the list is the heading; the same words later are words.
      if draft.lines[index].shape.words > 0, named.contains(draft.lines[index].shape.key) {
        draft.lines[index].isListed = true
      }
    }
  }

  /// The most lines that a list may have.
  private static let longest = 500

  private static let headings: Set<UInt64> = Set(
    ["contents", "tableofcontents", "contentspage", "contentslist", "listofcontents", "inthispolicy", "inthisdocument"]
      .map { FoldedHash.of($0.utf8) })

  private static func isContentsHeading(_ line: Line) -> Bool {
    line.shape.words <= 3 && line.label?.isBullet != true && headings.contains(line.shape.key)
  }

  /// The lines of the list that begins at a line, furniture among them included; nil where none does.
  private static func entries(
    from start: Int, isHeaded: Bool, in draft: Draft, _ recurrence: inout Recurrence
  ) -> Range<Int>? {
    var seen: Set<UInt64> = []
    var end = start
    var entries = 0
    var paged = 0
    var lastPage = 0
    var index = start
    var kind: Line.Origin?
    while index < min(draft.lines.count, start + longest) {
      let line = draft.lines[index]
      guard line.fate == .text else {
        index += 1
        continue
      }
      let shape = line.shape
      let isPaged = shape.trailingNumber >= 0 && isSetOff(line, in: draft) && shape.words > 0
      if isHeaded, entries == 0, shape.kinds == .page, shape.words == 1 {
        index += 1
        end = index
        continue
      }
      guard shape.words > 0, shape.length <= 160, !shape.endsSentence || shape.leader >= 0 else { break }
      guard shape.ending != .colon, shape.ending != .semicolon, shape.colon < 0 || isPaged else { break }
      if seen.contains(shape.key) { break }
      if isPaged {
        // Pages do not run backwards, and a list that numbers pages numbers all of them.
        guard shape.trailingNumber >= lastPage, paged == entries else { break }
        lastPage = shape.trailingNumber
        paged += 1
      } else {
        guard isHeaded, paged == 0 || continues(line, after: draft.lines[end - 1]) else { break }
        if paged > 0 {
          index += 1
          continue
        }
        if line.origin == .heading { break }
        if let kind, kind != line.origin { break }
      }
      kind = kind ?? line.origin
      seen.insert(shape.key)
      entries += 1
      index += 1
      end = index
    }
    guard entries >= (isHeaded ? 2 : 3), paged == 0 || paged >= entries else { return nil }
    if paged == 0 {
      guard isHeaded, recurrence.holds(for: seen, from: end, in: draft) else { return nil }
    }
    return start..<end
  }

  /// A line without a page's number whose next line has one: an entry that wraps.
  private static func continues(_ line: Line, after last: Line) -> Bool {
    !line.followsGap && last.fate == .text && line.shape.startsLower && line.shape.trailingNumber >= 0
  }

  /// Whether the number at the end is a page's: behind a leader, a wide gap, or a single space where a label stands first.
  private static func isSetOff(_ line: Line, in draft: Draft) -> Bool {
    if line.shape.leader >= 0 { return true }
    let before = line.shape.trailingStart - 1
    guard before > line.start, draft.content[before].isSpace else { return false }
    if draft.content[before] == 0x09 || draft.content[before - 1].isSpace { return true }
    return line.label.map { $0.form != .bullet } ?? false && line.shape.words <= 12
  }

  /// Whether the entries of a list come again as lines of the text below it.
  private struct Recurrence {
    /// The last line of each wording; empty until it is asked for.
    private var last: [UInt64: Int] = [:]

    /// Whether half of the entries do. O(n) in lines when first asked, then in the entries.
    mutating func holds(for entries: Set<UInt64>, from start: Int, in draft: Draft) -> Bool {
      if last.isEmpty {
        for index in draft.lines.indices where draft.lines[index].shape.words <= 20 {
          last[draft.lines[index].shape.key] = index
        }
      }
      return entries.count { last[$0] ?? -1 >= start } * 2 >= entries.count
    }
  }
}
