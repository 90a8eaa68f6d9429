internal import PolicyText

/// Writing text: white space is collapsed, except where it is preformatted.
extension HTMLWalk {
  /// Writes text that stands in the source as it is.
  mutating func writeText(_ range: ByteRange) {
    guard !context.isHidden else { return }
    var index = range.lowerBound
    let source = writer.output.source
    while index < range.upperBound {
      let start = index
      if Self.isSpace(source[index]) {
        if context.isPreformatted {
          index += 1
          writePreformattedSpace(source[start], from: start..<index)
          continue
        }
        while index < range.upperBound, Self.isSpace(source[index]) { index += 1 }
        writer.space(from: start..<index)
      } else {
        while index < range.upperBound, !Self.isSpace(source[index]) { index += 1 }
        openBlock(at: start)
        writer.copy(start..<index, isStrong: context.isStrong)
      }
    }
  }

  /// Writes text that stands otherwise in the source.
  mutating func writeText(_ text: ArraySlice<UInt8>, from range: ByteRange) {
    guard !context.isHidden, let first = text.first else { return }
    if text.allSatisfy(Self.isSpace) {
      if context.isPreformatted { writePreformattedSpace(first, from: range) } else { writer.space(from: range) }
      return
    }
    openBlock(at: range.lowerBound)
    writer.write(text, from: range, isStrong: context.isStrong)
  }

  private mutating func writePreformattedSpace(_ byte: UInt8, from range: ByteRange) {
    if byte >= 0x0A, byte <= 0x0D {
      if context.isInRow { writer.space(from: range) } else { writer.breakLine(at: range) }
    } else {
      openBlock(at: range.lowerBound)
      if range.count == 1 { writer.copy(range) } else { writer.write(CollectionOfOne(byte), from: range) }
    }
  }

  /// Begins the block that text belongs to, where none is open, with its marker if an item begins.
  private mutating func openBlock(at place: Int) {
    if writer.isOpen {
      if context.isInRow, context.listDepth > 0 { showMarkerInRow(at: place) }
      return
    }
    if let furniture = context.furniture {
      writer.begin(.furniture(rule: furniture.rawValue), quoteDepth: context.quoteDepth)
      return
    }
    let list = context.listDepth - 1
    let isFresh = lists.indices.contains(list) && lists[list].itemIsFresh
    let role: Block.Role
    if let level = context.headingLevel {
      role = .heading(level: level)
    } else if context.isPreformatted {
      role = .preformatted
    } else if lists.indices.contains(list) {
      let depth = lists[list].depth ?? list + 1
      role = isFresh ? .listItem(depth: depth) : .continuation(depth: depth)
    } else {
      role = .paragraph
    }
    writer.begin(role, quoteDepth: context.quoteDepth)
    guard isFresh else { return }
    if let marker = lists[list].marker { writer.writeMarker(marker, from: place..<place) }
    lists[list].marker = nil
    lists[list].itemIsFresh = false
  }

  private mutating func showMarkerInRow(at place: Int) {
    let list = context.listDepth - 1
    guard lists.indices.contains(list), let marker = lists[list].marker else { return }
    writer.space(from: place..<place)
    writer.writeMarker(marker, from: place..<place)
    lists[list].marker = nil
    lists[list].itemIsFresh = false
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (byte >= 0x09 && byte <= 0x0D)
  }
}
