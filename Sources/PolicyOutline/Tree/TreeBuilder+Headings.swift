extension TreeBuilder {
  /// Headings nest by their numbers, where they have any, else by how they are set.
  mutating func placeHeading(_ index: Int, _ passage: Passage) {
    closeLists()
    let kind: OpenClause.Kind = passage.isQuoted && open.count == floor ? .quotation : .heading
    if let label = passage.label, label.form != .named, label.form != .bullet {
      closeForNumber(label, passage)
    } else {
      closeForRank(passage)
    }
    push(index, passage, as: kind)
  }

  private mutating func closeForNumber(_ label: LineLabel, _ passage: Passage) {
    if label.form == .decimal, label.count > 1 {
      closeToPrefix(of: label)
      return
    }
    // A list of sections of this kind may be open, inside an appendix or a part.
    var depth = open.count
    let lowest = max(floor, open.count - Self.reach)
    while depth > lowest {
      depth -= 1
      if let other = open[depth].label, other.classification == label.classification, open[depth].kind == .heading {
        close(downTo: depth)
        return
      }
    }
    if passage.origin == .heading {
      closeForRank(passage)
      return
    }
    while open.count > floor, let top = open.last {
      if let other = top.label, other.classification != label.classification,
        label.form != .decimal || other.form == .named || other.form == .upperAlphabetic || other.form == .upperRoman
      {
        return
      }
      if top.kind == .quotation { return }
      open.removeLast()
    }
  }

  private mutating func closeForRank(_ passage: Passage) {
    while open.count > floor, let top = open.last {
      if passage.rank >= HeadingRanks.capitals, top.label != nil, top.rank == HeadingRanks.numbered { return }
      if top.rank < passage.rank { return }
      open.removeLast()
    }
  }

  /// Closes clauses until the innermost numbered one is what a decimal label extends: "4.3" for "4.3.1".
  ///
  /// Headings without a number stay open above it: they divide the numbered section that they stand in.
  mutating func closeToPrefix(of label: LineLabel) {
    closeItems(for: label)
    var depth = open.count
    let lowest = max(floor, open.count - Self.reach)
    while depth > lowest {
      depth -= 1
      guard let other = open[depth].label else { continue }
      if label.extends(other), other.form == .decimal || other.form == .named { return }
      if other.form == .decimal { close(downTo: depth) }
    }
  }

  /// Closes items and lead-ins above which a decimal label cannot stand.
  private mutating func closeItems(for label: LineLabel) {
    while open.count > floor, let top = open.last, top.kind == .item || top.kind == .leadIn {
      if let other = top.label, other.form == .decimal, label.extends(other) { return }
      open.removeLast()
    }
  }
}
