import PolicyComparison
import PolicyMeaning
import PolicyOutline
import PolicyTestSupport
import PolicyText

/// What must hold for the changes between any two versions, each told as a sentence where it doesn't.
enum ChangeChecks {
  /// Every part is in one change, and the edits rebuild both sides to the letter.
  static func problems(_ set: ChangeSet) -> [String] {
    var problems: [String] = []
    for (side, policy) in [(\Change.before, set.before), (\Change.after, set.after)] {
      let parts = set.changes.flatMap { $0[keyPath: side] }
      let entries = policy.tree.furniture.count { $0.rule == "contents-list" }
      if parts.count != Set(parts).count { problems.append("a part is in two changes") }
      if parts.count != policy.tree.clauses.count + entries { problems.append("a part is in no change") }
    }
    for change in set.changes where !change.edits.isEmpty {
      if words(change.edits.compactMap(\.before), set.before) != words(change.before, set.before) {
        problems.append("the edits do not hold the earlier words: \(words(change.before, set.before))")
      }
      if words(change.edits.compactMap(\.after), set.after) != words(change.after, set.after) {
        problems.append("the edits do not make the later words: \(words(change.after, set.after))")
      }
      for case .equal(let old, let new) in change.edits.map(\.operation)
      where words([old], set.before) != words([new], set.after) {
        problems.append("words are called equal that are not: \(words([old], set.before))")
      }
    }
    for change in set.changes where change.edits.isEmpty && change.kind != .added && change.kind != .deleted {
      if words(change.before, set.before) != words(change.after, set.after) {
        problems.append("other words without an edit: \(words(change.before, set.before))")
      }
    }
    return problems
  }

  /// The changes of either direction that the other does not have the other way round.
  ///
  /// - Parameter withEffects: whether what they do must be the mirror too. Of text that was cut to pieces, and of clauses that
  ///   have nothing but their place in common, it is only a guess.
  static func unmirrored(_ forward: ChangeSet, _ back: ChangeSet, withEffects: Bool) -> [Fact] {
    Set(facts(forward, withEffects)).symmetricDifference(facts(back, withEffects).map(\.mirrored)).sorted(by: <)
  }

  private static func facts(_ set: ChangeSet, _ withEffects: Bool) -> [Fact] {
    set.changes.map { change in
      Fact(
        kind: change.kind.rawValue, before: change.before.map { "\($0)" }, after: change.after.map { "\($0)" },
        effects: withEffects ? change.effects.map(\.name).sorted() : [])
    }
  }

  private static func words(_ parts: Few<VersionPart>, _ policy: Policy) -> String {
    words(parts.map(policy.tree.wording), policy)
  }

  /// The text without white space, quotation marks in one shape: what edits must keep to the letter.
  private static func words(_ wordings: [Wording], _ policy: Policy) -> String {
    var text = ""
    for scalar in wordings.map(policy.tree.text).joined().unicodeScalars where !scalar.properties.isWhitespace {
      switch scalar {
      case "‘", "’", "‚", "‛", "`": text += "'"
      case "“", "”", "„", "‟": text += "\""
      case "\u{200B}", "\u{0}"..."\u{20}": continue
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  /// What a change is, and what it does. Its parts make it different from every other.
  struct Fact: Hashable, Comparable {
    let kind: String
    let before: [String]
    let after: [String]
    let effects: [String]

    var mirrored: Fact {
      let kinds = ["added": "deleted", "deleted": "added", "split": "merged", "merged": "split"]
      let mirrors = [
        "stronger": "weaker", "weaker": "stronger", "wider": "narrower", "narrower": "wider",
        "exception-added": "exception-removed", "exception-removed": "exception-added",
      ]
      return Fact(
        kind: kinds[kind] ?? kind, before: after, after: before, effects: effects.map { mirrors[$0] ?? $0 }.sorted())
    }

    static func < (left: Fact, right: Fact) -> Bool {
      (left.before + ["→"] + left.after).lexicographicallyPrecedes(right.before + ["→"] + right.after)
    }
  }
}
