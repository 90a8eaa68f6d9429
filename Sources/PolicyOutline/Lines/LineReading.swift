internal import PolicyText
internal import PolicyThreads

/// Makes lines of blocks: label and shape of each, as far as they can be told without its neighbours. O(n) in bytes.
enum LineReading {
  /// Fewer blocks are not worth a thread.
  static let worthThread = 1 << 12

  /// - Parameters:
  ///   - model: the lines of another version, most of which are likely to come again.
  ///   - threads: at most how many read at once; the lines are the same whatever the number.
  static func lines(
    of document: SourceDocument, like model: LineModel? = nil, threads: Int, leastBlocks: Int = worthThread
  ) -> [Line] {
    let count = document.blocks.count
    let size = max(leastBlocks, count / threads + 1)
    var parts = Workers.map((count + size - 1) / size, threads: threads) { part in
      read(document, part * size..<min((part + 1) * size, count), like: model)
    }
    // From the end, as each is let go when the others have it.
    parts.reverse()
    var lines = parts.popLast() ?? []
    while let part = parts.popLast() {
      if let first = part.first { close(&lines, before: first) }
      lines += part
    }
    return lines
  }

  /// Notes on the last line what the one behind it tells of the space between them.
  private static func close(_ lines: inout [Line], before next: Line) {
    guard !lines.isEmpty else { return }
    lines[lines.count - 1].precedesGap = next.followsGap || next.origin != .physical
  }

  private static func read(_ document: SourceDocument, _ blocks: Range<Int>, like model: LineModel?) -> [Line] {
    let content = document.content
    var twins = model.map { TwinLines($0, document, from: blocks.lowerBound) }
    let scanner = LabelScanner(content: content)
    var lines: [Line] = []
    lines.reserveCapacity(blocks.count)
    for index in blocks {
      let text = document.blocks[index].text
      guard !text.isEmpty else { continue }
      if let twin = twins?.twin(of: index) {
        close(&lines, before: twin)
        lines.append(twin)
        continue
      }
      var line = Line(
        start: text.lowerBound, end: text.upperBound, indent: document.blocks[index].indent, origin: .physical,
        quoteDepth: document.blocks[index].quoteDepth, isEmphasised: document.blocks[index].isEmphasised,
        followsGap: document.blocks[index].followsGap, block: index)
      line.isWrapped = document.blocks[index].isWrapped
      place(&line, by: document.blocks[index].role)
      if line.origin == .physical { readMarkup(&line, in: content) }
      if line.origin != .row, line.origin != .preformatted, line.origin != .continuation {
        line.label = scanner.label(from: line.start, to: line.end)
      }
      line.shape = LineShape(content, from: line.text, to: line.end)
      close(&lines, before: line)
      lines.append(line)
    }
    return lines
  }

  /// "## Scope" and "**Scope**" in plain text are headings that lost their format.
  private static func readMarkup(_ line: inout Line, in content: [UInt8]) {
    var start = line.start
    switch content[start] {
    case 0x23:
      while start < line.end, content[start] == 0x23 { start += 1 }
      guard start - line.start <= 6, start < line.end, content[start].isSpace else { return }
      (line.origin, line.level) = (.heading, start - line.start)
      while content[start].isSpace { start += 1 }
      line.start = start
    case 0x2A, 0x5F:
      guard line.end - start > 4, line.end - start <= 120, content[start + 1] == content[start] else { return }
      let mark = content[start]
      guard content[line.end - 1] == mark, content[line.end - 2] == mark, content[start + 2] != mark else { return }
      for index in start + 2..<line.end - 2 where content[index] == mark { return }
      guard !content[start + 2].isSpace, !content[line.end - 3].isSpace else { return }
      line.start = start + 2
      line.end -= 2
      line.isEmphasised = true
    default: return
    }
  }

  private static func place(_ line: inout Line, by role: Block.Role) {
    switch role {
    case .line: break
    case .paragraph: line.origin = .paragraph
    case .heading(let level): (line.origin, line.level) = (.heading, level)
    case .listItem(let depth): (line.origin, line.level, line.indent) = (.item, depth, depth * 4)
    case .continuation(let depth): (line.origin, line.level, line.indent) = (.continuation, depth, depth * 4 + 2)
    case .tableRow: line.origin = .row
    case .preformatted: line.origin = .preformatted
    case .furniture: line.fate = .foreign
    }
  }
}
