internal import PolicyOutline

/// Clauses that need no reading, as another was read in the same way.
extension ClauseReader {
  /// Reads a clause, or recalls what one with the same words in the same surroundings meant.
  mutating func readOrRecall(_ index: Int, _ memory: inout ReadingMemory) -> ClauseReading {
    let parent = survey.tree.clauses[index].parent
    let basis = ReadingBasis(
      index, hasChildren: open.hasChildren(index), inheritance: parent.map(open.number) ?? InheritanceNumbers.none,
      in: survey)
    let lastRule = topics.lastRule
    if let known = memory.reading(of: index, on: basis, after: lastRule, in: survey.tree) {
      return recall(known, for: index)
    }
    let isWanted = memory.wants(basis)
    let leadValues = isWanted ? parent.map(open.leadValues) ?? [] : []
    let reading = read(index, isContext: false)
    open.renumber(index, &memory.inheritances)
    // What a definition says stands elsewhere, and does not move with the clause.
    guard isWanted, !topics.usesDefinitions, lastRule != nil || !topics.asksForEarlierRule else { return reading }
    memory.hold(
      RememberedReading(
        on: basis, ClauseWords(of: index, in: survey.tree), at: ClauseWords.start(of: index, in: survey.tree),
        extends: topics.asksForEarlierRule ? lastRule : nil, reading,
        provisions: Array(topics.provisions[topics.firstProvision...]), isUntold: result.untold.last == index,
        lastRule: topics.hasRule ? topics.lastRule : nil, handedDown: open.entry(of: index), leadValues: leadValues))
    return reading
  }

  /// Does what reading would do.
  private mutating func recall(_ known: RememberedReading, for index: Int) -> ClauseReading {
    let parent = survey.tree.clauses[index].parent
    let relocation = Relocation(
      distance: ClauseWords.start(of: index, in: survey.tree) - known.start,
      leadValues: (known.leadValues, parent.map(open.leadValues) ?? []))
    if let parent { open.passOver(from: parent, to: index) }
    for provision in known.provisions { topics.provisions.append(relocation.moved(provision, to: index)) }
    if known.isUntold { result.untold.append(index) }
    if let rule = known.lastRule { topics.lastRule = rule }
    if var handedDown = known.handedDown {
      handedDown.clause = index
      handedDown.surroundings.leadValues = relocation.moved(handedDown.surroundings.leadValues)
      open.hold(handedDown)
    }
    return known.reading
  }
}
