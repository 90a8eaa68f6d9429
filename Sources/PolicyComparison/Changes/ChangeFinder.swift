package import PolicyMeaning

/// Finds what changed between two versions of one policy.
package struct ChangeFinder: Sendable {
  private let compiler: PolicyCompiler

  /// - Parameter compiler: the one that compiled the policies.
  package init(compiler: PolicyCompiler) {
    self.compiler = compiler
  }

  /// O(n log n) in the size of both versions, whatever they hold.
  package func changes(from before: Policy, to after: Policy) -> ChangeSet {
    let (old, new) = (VersionText(before.tree), VersionText(after.tree))
    var numbers: [UInt64: Int32] = [:]
    func number(_ part: VersionText.Part) -> Int32 {
      let next = Int32(numbers.count)
      if let known = numbers[part.hash] { return known }
      numbers[part.hash] = next
      return next
    }
    let (first, second) = (old.parts.map(number), new.parts.map(number))
    let matches = PatienceAlignment.matches(first, second, limit: numbers.count)
    var changes: [Change] = []
    var next = 0
    func delete(upTo end: Int) {
      while next < end {
        changes.append(
          Change(
            kind: .deleted, before: [old.parts[next].part], after: [],
            edits: [Edit(.delete(before.tree.wording(of: old.parts[next].part)))], isSubstantive: true, weight: 1))
        next += 1
      }
    }
    var matched = matches[...]
    for index in new.parts.indices {
      if let match = matched.first, match.after == index {
        delete(upTo: match.before)
        changes.append(
          Change(
            kind: .unchanged, before: [old.parts[match.before].part], after: [new.parts[index].part],
            evidence: AlignmentEvidence(.content, confidence: 1)))
        next = match.before + 1
        matched = matched.dropFirst()
      } else {
        changes.append(
          Change(
            kind: .added, before: [], after: [new.parts[index].part],
            edits: [Edit(.insert(after.tree.wording(of: new.parts[index].part)))], isSubstantive: true, weight: 1))
      }
    }
    delete(upTo: old.parts.count)
    return ChangeSet(before: before, after: after, changes: changes)
  }
}
