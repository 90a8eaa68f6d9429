internal import PolicyText

/// Writes blocks of content one after the other, for the formats that have markup.
///
/// One block is open at a time. Blocks are separated by line feeds and the cells of a row by tabs; a block that turns out
/// to be blank is left out.
struct BlockWriter {
  private struct OpenBlock {
    var role: Block.Role
    var start: Int
    var quoteDepth: Int
    var indent: Int
    var followsGap: Bool
    var hasStrongWords = false
    var hasPlainWords = false
    var cellStart: Int
    var cells: [ByteRange] = []
  }

  private(set) var output: ContentBuilder
  private(set) var blocks: [Block] = []
  private var open: OpenBlock?
  /// Empty lines to write before the next block.
  private var skippedLines = 0

  init(source: [UInt8]) {
    output = ContentBuilder(source: source)
  }

  var isOpen: Bool { open != nil }

  /// Begins a block, after ending the one that is open.
  mutating func begin(_ role: Block.Role, quoteDepth: Int = 0, indent: Int = 0, followsGap: Bool = true) {
    end()
    let lineFeeds = skippedLines + (output.content.isEmpty ? 0 : 1)
    output.write(repeatElement(0x0A, count: lineFeeds), from: endOfLastPiece)
    skippedLines = 0
    let start = output.content.count
    open = OpenBlock(
      role: role, start: start, quoteDepth: quoteDepth, indent: indent, followsGap: followsGap, cellStart: start)
  }

  /// Leaves a line empty, for a format in which every paragraph counts as a line.
  mutating func skipLine() {
    end()
    skippedLines += 1
  }

  /// Ends the open block, if there is one.
  mutating func end() {
    guard let block = open else { return }
    open = nil
    let text = trimmed(block.start..<output.content.count)
    guard !text.isEmpty else { return }
    let keepsIndent = block.role == .preformatted || block.role == .line
    let indent = block.indent + (keepsIndent ? columns(block.start..<text.lowerBound) : 0)
    blocks.append(
      Block(
        role: block.role, text: text, indent: indent, quoteDepth: block.quoteDepth,
        isEmphasised: block.hasStrongWords && !block.hasPlainWords,
        followsGap: blocks.isEmpty || block.followsGap, cells: block.cells.map { $0.clamped(to: text) }))
  }

  /// Copies source bytes as they are.
  mutating func copy(_ range: ByteRange, isStrong: Bool = false) {
    noteWords(in: output.source[range], isStrong: isStrong)
    output.copy(range)
  }

  /// Writes bytes that stand otherwise in the source.
  mutating func write(_ bytes: some Collection<UInt8>, from range: ByteRange, isStrong: Bool = false) {
    noteWords(in: bytes, isStrong: isStrong)
    output.write(bytes, from: range)
  }

  /// Writes a list item's marker. It does not count when it is asked whether the block is emphasised.
  mutating func writeMarker(_ bytes: [UInt8], from range: ByteRange) {
    if range.count == bytes.count, output.source[range].elementsEqual(bytes) {
      output.copy(range)
    } else {
      output.write(bytes, from: range)
    }
    output.write(CollectionOfOne(0x20), from: range.upperBound..<range.upperBound)
  }

  /// Writes one space for white space in the source, unless the text ends in one or has not begun.
  mutating func space(from range: ByteRange) {
    guard let block = open, output.content.count > block.start, let last = output.content.last, last != 0x20, last != 9
    else { return }
    if let first = range.first, output.source[first] == 0x20 {
      output.copy(first..<first + 1)
    } else {
      output.write(CollectionOfOne(0x20), from: range)
    }
  }

  /// Ends a cell of the open row; the next one begins.
  mutating func endCell() {
    guard var block = open else { return }
    block.cells.append(trimmed(block.cellStart..<output.content.count))
    output.write(CollectionOfOne(0x09), from: endOfLastPiece)
    block.cellStart = output.content.count
    open = block
  }

  /// Ends the last cell of the open row, unless it is blank as behind a closing rule.
  mutating func endLastCell() {
    guard let block = open, !trimmed(block.cellStart..<output.content.count).isEmpty else { return }
    endCell()
  }

  /// Whether nothing has been written to the open row, so that a rule here opens its first cell.
  var isAtRowStart: Bool {
    guard let block = open else { return false }
    return block.cells.isEmpty && trimmed(block.start..<output.content.count).isEmpty
  }

  /// Breaks the line where the document does, inside of a block. Each line becomes a block, as in plain text; headings
  /// and table rows go on.
  mutating func breakLine(at range: ByteRange) {
    guard var block = open else { return }
    let isBlank = trimmed(block.start..<output.content.count).isEmpty
    let next: Block.Role
    switch block.role {
    case .heading, .tableRow: return space(from: range)
    case .listItem(let depth), .continuation(let depth): next = .continuation(depth: depth)
    case .paragraph, .line: next = .line
    case .preformatted, .furniture: next = block.role
    }
    if isBlank {
      open?.followsGap = true
      return
    }
    if case .paragraph = block.role { block.role = .line }
    open = block
    begin(next, quoteDepth: block.quoteDepth, indent: 0, followsGap: false)
  }

  /// Sets how far the open block is indented, in columns, and whether a gap stands before it.
  mutating func setLayout(indent: Int, followsGap: Bool) {
    open?.indent = indent
    open?.followsGap = followsGap
  }

  /// Sets what the open block is, where that is known only at its end.
  mutating func setRole(_ role: Block.Role) {
    open?.role = role
  }

  /// The columns that the white space before a line's text takes.
  private func columns(_ range: ByteRange) -> Int {
    output.content[range].reduce(0) { $1 == 0x09 ? ($0 / 8 + 1) * 8 : $0 + 1 }
  }

  private func trimmed(_ range: ByteRange) -> ByteRange {
    output.content.withUnsafeBufferPointer { WhiteSpace.trim(range, of: $0) }
  }

  /// An empty range behind the last byte that was written, for what is generated there.
  private var endOfLastPiece: ByteRange {
    guard let last = output.pieces.last else { return 0..<0 }
    return last.source.upperBound..<last.source.upperBound
  }

  private mutating func noteWords(in bytes: some Collection<UInt8>, isStrong: Bool) {
    guard open != nil, isStrong ? open?.hasStrongWords == false : open?.hasPlainWords == false else { return }
    let hasWord = bytes.contains { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
      default: false
      }
    }
    guard hasWord else { return }
    if isStrong { open?.hasStrongWords = true } else { open?.hasPlainWords = true }
  }
}
