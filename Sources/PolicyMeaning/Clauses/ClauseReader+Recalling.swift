internal import PolicyOutline

/// Clauses that need no reading, as another was read in the same way.
extension ClauseReader {
  /// Reads a clause, or recalls what one with the same words in the same surroundings meant.
  mutating func readOrRecall(_ index: Int) -> ClauseReading {
    let parent = survey.tree.clauses[index].parent
    let basis = ReadingBasis(
      index, hasChildren: open.hasChildren(index), inheritance: parent.map(open.number) ?? InheritanceNumbers.none,
      in: survey)
    if let known = memory.reading(on: basis, in: survey.tree) { return recall(known, on: basis) }
    guard memory.meets(basis) else { return read(index, isContext: false) }
    let leadValues = parent.map(open.leadValues) ?? []
    let reading = read(index, isContext: false)
    guard !topics.asksForEarlierRule else { return reading }
    memory.hold(
      RememberedReading(
        on: basis, reading, provisions: Array(topics.provisions[topics.firstProvision...]),
        isUntold: result.untold.last == index, lastRule: topics.hasRule ? topics.lastRule : nil,
        handedDown: open.entry(of: index), leadValues: leadValues))
    return reading
  }

  /// Does what reading would do.
  private mutating func recall(_ known: RememberedReading, on basis: ReadingBasis) -> ClauseReading {
    let parent = survey.tree.clauses[basis.clause].parent.map { open.handDown(from: $0, to: basis.clause) }
    let relocation = Relocation(
      distance: basis.start(in: survey.tree) - known.basis.start(in: survey.tree),
      leadValues: (known.leadValues, parent?.surroundings.leadValues ?? []))
    for provision in known.provisions {
      topics.provisions.append(relocation.moved(provision, to: basis.clause))
    }
    if known.isUntold { result.untold.append(basis.clause) }
    if let rule = known.lastRule { topics.lastRule = rule }
    if var handedDown = known.handedDown {
      handedDown.clause = basis.clause
      handedDown.surroundings.leadValues = relocation.moved(handedDown.surroundings.leadValues)
      open.hold(handedDown)
    }
    return known.reading
  }
}
