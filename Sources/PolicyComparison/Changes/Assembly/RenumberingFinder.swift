internal import PolicyOutline

/// Tells what happened to the numbers in as few facts as there are.
enum RenumberingFinder {
  /// In the order of the later version. Linear in the groups.
  static func renumberings(_ groups: [ChangeGroup], _ alignment: VersionAlignment) -> [Renumbering] {
    var facts: [Fact] = []
    /// For each clause of the earlier version that a fact is about or that follows one, the fact.
    var facted: [Int: Int] = [:]
    for group in groups {
      guard let before = group.before.first, let after = group.after.first, group.kind != .moved,
        group.kind != .movedAndEdited,
        !alignment.before.isEntry(before), !alignment.after.isEntry(after),
        let old = last(alignment.before.tree, before), let new = last(alignment.after.tree, after),
        !LabelComparison.isSame(before, after, alignment)
      else { continue }
      let parent = alignment.before.parts[before].parent
      if old == new, let parent, let fact = facted[parent] {
        facts[fact].followers += 1
        facted[before] = fact
        continue
      }
      if let last = facts.indices.last, facts[last].parent == parent, facts[last].step == new - old,
        facts[last].number == old - 1
      {
        facts[last].before.append(alignment.before.parts[before].part)
        facts[last].after.append(alignment.after.parts[after].part)
        facts[last].number = old
        facted[before] = last
      } else {
        facted[before] = facts.count
        facts.append(
          Fact(
            before: [alignment.before.parts[before].part], after: [alignment.after.parts[after].part], parent: parent,
            step: new - old, number: old))
      }
    }
    return facts.map { Renumbering(before: $0.before, after: $0.after, followers: $0.followers) }
  }

  private struct Fact {
    var before: [VersionPart]
    var after: [VersionPart]
    let parent: Int?
    let step: Int
    /// The last of the old numbers.
    var number: Int
    var followers = 0
  }

  /// The last component of a clause's number.
  private static func last(_ tree: ClauseTree, _ clause: Int) -> Int? {
    switch tree.clauses[clause].label?.style {
    case .decimal(let numbers): numbers.last
    case .alphabetic(let number), .roman(let number), .named(let number): number
    case .bullet, .note, nil: nil
    }
  }
}
