internal import PolicyText

/// Makes lines of blocks: label and shape of each, as far as they can be told without its neighbours. O(n) in bytes.
enum LineReading {
  static func lines(of document: SourceDocument) -> [Line] {
    let content = document.content
    let scanner = LabelScanner(content: content)
    var lines: [Line] = []
    lines.reserveCapacity(document.blocks.count)
    for index in document.blocks.indices {
      let text = document.blocks[index].text
      guard !text.isEmpty else { continue }
      var line = Line(
        start: text.lowerBound, end: text.upperBound, indent: document.blocks[index].indent, origin: .physical,
        quoteDepth: document.blocks[index].quoteDepth, isEmphasised: document.blocks[index].isEmphasised,
        followsGap: document.blocks[index].followsGap, block: index)
      place(&line, by: document.blocks[index].role)
      if line.origin != .row, line.origin != .preformatted, line.origin != .continuation {
        line.label = scanner.label(from: line.start, to: line.end)
      }
      line.shape = LineShape(content, from: line.text, to: line.end)
      if !lines.isEmpty { lines[lines.count - 1].precedesGap = line.followsGap || line.origin != .physical }
      lines.append(line)
    }
    return lines
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
