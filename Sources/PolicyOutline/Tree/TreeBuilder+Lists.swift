extension TreeBuilder {
  /// Labels of paragraphs: numbered clauses and list items.
  mutating func placeLabelled(_ index: Int, _ passage: Passage, _ label: LineLabel) {
    if label.form == .decimal, label.count > 1 {
      closeToPrefix(of: label)
      push(index, passage, as: .clause)
      return
    }
    if label.isBullet {
      closeForBullet(passage, label, follows: index)
    } else {
      closeForValue(passage, label, follows: index)
    }
    push(index, passage, as: .item)
  }

  /// Whether the innermost open clause is the passage just before, and opens a list.
  private func followsLeadIn(_ index: Int) -> Bool {
    guard let top = open.last, top.isLeadIn, top.kind != .heading else { return false }
    var before = index - 1
    while before > top.clause, draft.passages[before].isAbsorbed { before -= 1 }
    return before == top.clause
  }

  private mutating func closeForBullet(_ passage: Passage, _ label: LineLabel, follows index: Int) {
    if followsLeadIn(index) { return }
    if let depth = bulletList(like: label, at: passage.indent) {
      close(downTo: isAnsweredByAddress(depth, before: index) ? depth - 1 : depth)
      return
    }
    // No list of this glyph: a new one, inside the item above unless it stands further out.
    while open.count > floor, let top = open.last, top.kind == .item || top.kind == .leadIn {
      if passage.indent >= top.indent + 2 { return }
      if top.indent - passage.indent < 2, top.kind == .item,
        top.label?.glyph != label.glyph || top.label?.isBullet != true
      {
        return
      }
      open.removeLast()
    }
  }

  /// The depth of the open list with this bullet at this indentation.
  private func bulletList(like label: LineLabel, at indent: Int) -> Int? {
    var depth = open.count
    let lowest = max(floor, open.count - Self.reach)
    while depth > lowest {
      depth -= 1
      let other = open[depth]
      guard other.kind == .item || other.kind == .leadIn else { return nil }
      if let bullet = other.label, bullet.isBullet, bullet.glyph == label.glyph, abs(other.indent - indent) < 2 {
        return depth
      }
      // Deeper than the innermost: a list within it.
      if indent >= other.indent + 2 { return nil }
    }
    return nil
  }

  /// Whether the item at a depth is a web address that alone completes the item around it ("the link is:"), with the same
  /// bullet at the same indentation: what follows is no second answer, but goes on with the list of both.
  private func isAnsweredByAddress(_ depth: Int, before index: Int) -> Bool {
    guard depth > floor, open[depth].clause == index - 1, let label = open[depth].label, open[depth - 1].isLeadIn,
      let outer = open[depth - 1].label, outer.glyph == label.glyph, outer.isBullet,
      abs(open[depth - 1].indent - open[depth].indent) < 2
    else { return false }
    let address = draft.passages[index - 1]
    guard address.isSingleLine, address.shape.isAddress else { return false }
    return !draft.content[label.text..<draft.lines[address.lines.lowerBound].end].contains(0x20)
  }

  private mutating func closeForValue(_ passage: Passage, _ label: LineLabel, follows index: Int) {
    let isOpened = followsLeadIn(index)
    if let depth = list(goneOnWithBy: label, passage, isOpened: isOpened, follows: index) {
      close(downTo: depth)
      return
    }
    if isOpened { return }
    while open.count > floor, let top = open.last, top.kind == .item || top.kind == .leadIn {
      if passage.indent >= top.indent { return }
      open.removeLast()
    }
  }

  /// The depth of the open list that a label goes on with; nil where it begins one. The cheapest reading wins: the next
  /// value costs nothing, a gap little, a repetition or a step backwards much, and so does another indentation.
  private func list(goneOnWithBy label: LineLabel, _ passage: Passage, isOpened: Bool, follows index: Int) -> Int? {
    var best: Int?
    var bestCost = label.value == 1 ? (isOpened ? 0 : 3) : 9
    var depth = open.count
    let lowest = max(floor, open.count - Self.reach)
    while depth > lowest {
      depth -= 1
      let other = open[depth]
      guard other.kind != .heading, other.kind != .quotation else { break }
      guard let last = other.label, last.classification == label.classification else { continue }
      let step = label.value - last.value
      var cost = step == 1 ? 0 : step > 1 && step <= 3 ? 3 : step == 0 ? 2 : 6
      if abs(other.indent - passage.indent) >= 3 { cost += 4 }
      if cost < bestCost { (best, bestCost) = (depth, cost) }
      if cost == 0 { break }
    }
    return best
  }

  /// Paragraphs without a label, fields, rows and what is to be signed.
  mutating func placePlain(_ index: Int, _ passage: Passage) {
    if passage.isImplicitItem, let top = open.last, top.isLeadIn, top.kind != .heading {
      parents[index] = top.clause
      return
    }
    while open.count > floor, let top = open.last, top.kind != .heading, top.kind != .quotation {
      if holds(top, passage) || top.kind == .clause && goesOn(top.label, after: index) { break }
      open.removeLast()
    }
    if passage.isLeadIn {
      push(index, passage, as: .leadIn)
    } else {
      parents[index] = open.last?.clause
    }
  }

  /// Whether a paragraph without a label goes on in an open clause.
  private func holds(_ top: OpenClause, _ passage: Passage) -> Bool {
    switch top.kind {
    case .item, .leadIn:
      return passage.indent >= top.indent + 2 && (top.kind == .leadIn || passage.indent + 1 >= top.textColumn)
    case .clause:
      // With a hanging indent, flush text is out of the clause again.
      if passage.indent > top.indent { return true }
      return passage.indent == top.indent && top.hangColumn <= top.indent
    case .heading, .quotation: return true
    }
  }
}
