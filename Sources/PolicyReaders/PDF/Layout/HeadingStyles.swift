internal import PolicyText

/// Tells headings by the size of their type, and by the bookmarks that a file carries.
struct HeadingStyles {
  private let lines: [PrintedLine]
  private let textSize: Double
  /// The levels of the sizes that are larger than the text's.
  private var levels: [Int: Int] = [:]

  /// How much larger than all around it a title is that nothing else can be.
  private static let titleRatio = 1.4
  /// Most words of a heading.
  private static let mostWords = 40

  /// The size in which most of the text is set, in points. O(n) in lines.
  static func textSize(of lines: [PrintedLine], text: [Int]) -> Double {
    var bytes: [Int: Int] = [:]
    for index in text { bytes[sizeClass(lines[index].size), default: 0] += lines[index].text.count }
    let most = bytes.max { ($0.value, -$0.key) < ($1.value, -$1.key) }
    return Double(most?.key ?? 20) / 2
  }

  /// The level of each block that is a heading. O(n log n) in blocks.
  static func levels(
    of blocks: [PrintedBlock], lines: [PrintedLine], textSize: Double, bookmarks: [Bookmark]
  ) -> [Int?] {
    var styles = HeadingStyles(lines: lines, textSize: textSize)
    return styles.levels(of: blocks, bookmarks: bookmarks)
  }

  private init(lines: [PrintedLine], textSize: Double) {
    (self.lines, self.textSize) = (lines, textSize)
  }

  private mutating func levels(of blocks: [PrintedBlock], bookmarks: [Bookmark]) -> [Int?] {
    var named: [[UInt8]: Int] = [:]
    for bookmark in bookmarks { named[Self.key(bookmark.title), default: bookmark.level] = bookmark.level }
    let marked = blocks.map { $0.isText ? named[key(of: $0)] : nil }
    let front = frontMatter(of: blocks, marked: marked)
    var sizes: [Int] = []
    for (index, block) in blocks.enumerated() where isLarge(block) && !front.contains(index) {
      sizes.append(Self.sizeClass(lines[block.firstLine].size))
    }
    // Sizes that a bookmark gives a level keep it; others stand in the order of their size.
    for (rank, size) in Set(sizes).sorted(by: >).enumerated() { levels[size] = rank + 1 }
    var counts: [Int: [Int: Int]] = [:]
    for (index, level) in marked.enumerated() {
      if let level, isLarge(blocks[index]) { counts[size(of: blocks[index]), default: [:]][level, default: 0] += 1 }
    }
    for (size, count) in counts { levels[size] = count.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key }
    return blocks.indices.map { index in
      if let level = marked[index] {
        // The level of a bookmark is how deep it stands in the list, which is wrong above the first of the top level.
        let isLonely = counts[size(of: blocks[index])]?[level] == 1
        return isLonely ? max(level, levels[size(of: blocks[index])] ?? level) : level
      }
      guard !front.contains(index), isLarge(blocks[index]) else { return nil }
      return levels[Self.sizeClass(lines[blocks[index].firstLine].size)]
    }
  }

  /// The large lines above the first paragraph, but for one that is much larger: a title has lines around it that are no
  /// headings.
  private func frontMatter(of blocks: [PrintedBlock], marked: [Int?]) -> Set<Int> {
    var large: [Int] = []
    for (index, block) in blocks.enumerated() {
      guard block.isText else { continue }
      if marked[index] != nil || isParagraph(block) { break }
      if isLarge(block) { large.append(index) }
    }
    guard let title = large.max(by: { size(of: blocks[$0]) < size(of: blocks[$1]) }) else { return [] }
    // Sizes that come again below are those of sections.
    let below = Set(blocks.indices.filter { isLarge(blocks[$0]) && !large.contains($0) }.map { size(of: blocks[$0]) })
    let others = large.filter { $0 != title && !below.contains(size(of: blocks[$0])) }
    let next = others.map { size(of: blocks[$0]) }.max() ?? 0
    // A school's name may be larger than the title below it: which is which, their words tell.
    let standsOut =
      Double(size(of: blocks[title])) >= Double(next) * Self.titleRatio || below.contains(size(of: blocks[title]))
    return Set(standsOut ? others : others + [title])
  }

  private func isParagraph(_ block: PrintedBlock) -> Bool {
    let last = lines[block.lastLine].text
    return Self.words(of: block, in: lines) >= 12 && !isLarge(block)
      || !LineEnds.isOpen(last) && Self.words(of: block, in: lines) >= 8
  }

  private func size(of block: PrintedBlock) -> Int { Self.sizeClass(lines[block.firstLine].size) }

  private func isLarge(_ block: PrintedBlock) -> Bool {
    guard block.isText, block.cells[0].count <= 4 else { return false }
    let line = lines[block.firstLine]
    guard line.size >= textSize * 1.08, line.size >= textSize + 0.7, line.opening != .bullet else { return false }
    guard let last = lines[block.lastLine].text.last, ![0x2E, 0x3B, 0x2C].contains(last) else { return false }
    return Self.words(of: block, in: lines) <= Self.mostWords
      && line.text.contains { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 >= 0x80 }
  }

  private static func words(of block: PrintedBlock, in lines: [PrintedLine]) -> Int {
    block.cells[0].prefix(8).reduce(0) { $0 + lines[$1.line].text.split { $0 <= 0x20 }.count }
  }

  private func key(of block: PrintedBlock) -> [UInt8] {
    guard block.cells[0].count <= 6 else { return [] }
    return Self.key(block.cells[0].flatMap { lines[$0.line].text })
  }

  /// Letters and figures alone: spaces and tabs differ.
  private static func key(_ text: [UInt8]) -> [UInt8] {
    text.filter { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 >= 0x30 && $0 <= 0x39 || $0 >= 0x80 }
  }

  /// Sizes that a reader takes for the same, in half points.
  private static func sizeClass(_ size: Double) -> Int { Int((min(size, 1000) * 2).rounded()) }
}
