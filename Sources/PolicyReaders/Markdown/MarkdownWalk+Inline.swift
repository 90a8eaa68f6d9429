internal import PolicyText

/// The steps inside a paragraph or heading.
extension MarkdownWalk {
  private var style: MarkdownCursor.Style {
    MarkdownCursor.Style(isStrong: strongDepth > 0, splitsCells: table != .none, isDiscarded: table == .delimiter)
  }

  mutating func followInline(_ event: MarkdownEvent, _ literal: ArraySlice<UInt8>) {
    switch event.kind {
    case .text, .code: hasText = hasText || imageDepth == 0
    case .image:
      hasImage = true
      imageDepth += event.isEntry ? 1 : -1
    default: break
    }
    switch event.kind {
    case .text: cursor.follow(literal, style: style, into: &writer)
    case .code: cursor.followCode(literal, quoteDepth: quoteDepth, style: style, into: &writer)
    case .emphasis: cursor.skip(1, of: 0x2A, or: 0x5F)
    case .strong:
      cursor.skip(2, of: 0x2A, or: 0x5F)
      strongDepth += event.isEntry ? 1 : -1
    case .link:
      if event.isEntry {
        links.append(cursor.enterLink())
      } else {
        cursor.exitLink(isAutolink: links.popLast() ?? false, quoteDepth: quoteDepth)
      }
    case .image:
      if event.isEntry {
        cursor.skip(2, of: 0x21, or: 0x5B)
      } else {
        cursor.exitLink(isAutolink: false, quoteDepth: quoteDepth)
      }
    case .inlineHTML where isPlaceholder(literal):
      hasText = hasText || imageDepth == 0
      cursor.follow(literal, style: style, into: &writer)
    case .inlineHTML: followTag(literal)
    case .softBreak: breakLine(isHard: false)
    case .lineBreak:
      cursor.skipSpaces()
      cursor.skip(1, of: 0x5C, or: 0x5C)
      breakLine(isHard: true)
    default: break
    }
  }

  /// Ends a line of a paragraph. A line that begins with a label stays a line of its own, as in plain text: documents that
  /// were converted carelessly have their "(a)" and "2.1" paragraphs on adjacent lines.
  private mutating func breakLine(isHard: Bool) {
    cursor.skipSpaces()
    let start = cursor.offset
    cursor.skipLineEnd(quoteDepth: quoteDepth)
    switch table {
    case .header:
      writer.endLastCell()
      writer.end()
      table = .delimiter
    case .delimiter, .body:
      writer.endLastCell()
      table = .body
      begin(.tableRow(isHeader: false))
    case .none:
      if PipeTable.begins(at: cursor.offset, in: cursor.source, quoteDepth: quoteDepth) {
        beginTable()
      } else if isHard || cursor.isAtLabel {
        writer.breakLine(at: start..<cursor.offset)
      } else {
        writer.space(from: start..<cursor.offset)
      }
    }
  }

  /// Whether what looks like a tag is a blank of a template: "<NAME OF HEAD>". No element of HTML is called so.
  private func isPlaceholder(_ tag: ArraySlice<UInt8>) -> Bool {
    let inside = tag.dropFirst().dropLast()
    let name = inside.prefix { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 >= 0x30 && $0 <= 0x39 || $0 == 0x2D }
    guard !name.isEmpty, name.count <= 40, !inside.contains(0x3D), !inside.contains(0x2F) else { return false }
    return !LibXML2Parser.isElement(String(decoding: name, as: UTF8.self).lowercased())
  }

  /// Skips a tag; the few that change how text looks are heeded.
  private mutating func followTag(_ tag: ArraySlice<UInt8>) {
    let start = cursor.offset
    cursor.skipMarkup(tag, quoteDepth: quoteDepth)
    let isEnd = tag.dropFirst().first == 0x2F
    let name = tag.dropFirst(isEnd ? 2 : 1).prefix { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
    switch String(decoding: name, as: UTF8.self).lowercased() {
    case "br": writer.breakLine(at: start..<cursor.offset)
    case "b", "strong": strongDepth = max(0, strongDepth + (isEnd ? -1 : 1))
    default: break
    }
  }
}
