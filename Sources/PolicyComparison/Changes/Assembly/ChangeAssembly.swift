internal import PolicyMeaning
internal import PolicyOutline
internal import PolicyText

/// Makes changes of an alignment.
struct ChangeAssembly: ~Copyable {
  private let before: Policy
  private let after: Policy
  private let alignment: VersionAlignment
  private let compiler: PolicyCompiler
  private let isMirrored: Bool
  private var reader: ChangedTextReader

  init(_ before: Policy, _ after: Policy, _ alignment: VersionAlignment, _ compiler: PolicyCompiler) {
    self.before = before
    self.after = after
    self.alignment = alignment
    self.compiler = compiler
    isMirrored = !VersionAligner.isCanonical(alignment.before, alignment.after)
    reader = ChangedTextReader(compiler)
  }

  mutating func changeSet() -> ChangeSet {
    var groups = ChangeGroup.groups(alignment)
    var texts: [Int: ChangedText] = [:]
    for index in groups.indices where groups[index].needsWords {
      let (first, second) = (parts(groups[index].before, alignment.before), parts(groups[index].after, alignment.after))
      let (old, new, hunks) = reader.read(first, of: before.tree, second, of: after.tree, isMirrored: isMirrored)
      if hunks.isEmpty, groups[index].kind != groups[index].kindOfSameWords {
        // Words and marks are the same; only the spaces between them differ, or where a paragraph was cut.
        groups[index].kind = groups[index].kindOfSameWords
        continue
      }
      texts[index] = reader.text(old, new, hunks)
    }
    let ordered = groups.indices.compactMap { texts[$0] }
    let terminology = TerminologyFinder(ordered) { standing($0, groups) }
    let context = SharedContext(
      targets: ReferenceTargets(alignment), terminology: terminology, movedSentences: MovedSentences(ordered))
    let changes = groups.indices.map { change(groups[$0], texts[$0], context) }
    let touched = Set(changes.flatMap(\.topics))
    return ChangeSet(
      before: before, after: after, changes: changes,
      renumberings: RenumberingFinder.renumberings(groups, alignment), terminology: terminology.replacements,
      positions: PositionChanges.changes(before, after, touched: touched, compiler.profile))
  }

  private func parts(_ indices: [Int], _ version: VersionText) -> [VersionPart] {
    indices.map { version.parts[$0].part }
  }

  /// How often a term still stands in the later version's unchanged parts.
  private mutating func standing(_ stems: [Int32], _ groups: [ChangeGroup]) -> Int {
    var count = 0
    for group in groups where !group.needsWords {
      for index in group.after {
        let (_, run, _) = reader.read(
          [], of: before.tree, [alignment.after.parts[index].part], of: after.tree, isMirrored: false)
        guard run.words.count >= stems.count else { continue }
        for start in 0...run.words.count - stems.count
        where stems.indices.allSatisfy({ reader.lexicon.stem(of: run.words[start + $0]) == stems[$0] }) {
          count += 1
        }
      }
    }
    return count
  }

  private struct SharedContext {
    let targets: ReferenceTargets
    let terminology: TerminologyFinder
    let movedSentences: MovedSentences
  }

  private func change(_ group: ChangeGroup, _ text: ChangedText?, _ shared: SharedContext) -> Change {
    let (first, second) = (parts(group.before, alignment.before), parts(group.after, alignment.after))
    guard let text else {
      return Change(kind: group.kind, before: first, after: second, evidence: group.evidence)
    }
    let formality = Formality(first, before.tree).joined(Formality(second, after.tree))
    let clauseKind = (second.first.map { ($0, after) } ?? first.first.map { ($0, before) }).flatMap { part, policy in
      if case .clause(let clause) = part { policy.readings[clause].kind } else { nil }
    }
    let context = ChangeContext(
      kind: group.kind, clauseKind: clauseKind, isFormal: formality != .none, isField: formality == .field,
      targets: shared.targets, terminology: shared.terminology, movedSentences: shared.movedSentences,
      tolerated: .standard)
    let topics = TouchedTopics.topics(text, before, after)
    let effects: [Effect]
    if first.isEmpty || second.isEmpty {
      effects = [WholeClauseRule.effect(text, context, before, after)]
    } else {
      var finder = EffectFinder(text, context)
      finder.run()
      if finder.effects.isEmpty {
        finder.add(.editorial(group.before.count == group.after.count ? .reworded : .arrangement))
      }
      effects = ChangeWeights.ordered(finder.effects)
    }
    let isSubstantive = effects.contains { effect in
      // When it was adopted and is due again is no rule.
      if case .dateChanged = effect, isAboutTheDocument(topics) { return false }
      return ChangeWeights.isSubstantive(effect, isFormal: formality != .none)
    }
    return Change(
      kind: group.kind, before: first, after: second, evidence: group.evidence,
      edits: EditScript.edits(text.before.run, text.after.run, text.hunks), effects: effects,
      isSubstantive: isSubstantive,
      weight: isSubstantive ? ChangeWeights.weight(effects, topics: topics, compiler.profile) : 0, topics: topics)
  }

  private func isAboutTheDocument(_ topics: [Int]) -> Bool {
    let dates = compiler.profile.dates
    return topics.contains { $0 == dates.adopted || $0 == dates.nextReview }
  }
}

extension ChangeGroup {
  /// Whether words differ.
  fileprivate var needsWords: Bool {
    switch kind {
    case .unchanged, .moved, .renumbered: false
    case .edited, .movedAndEdited, .added, .deleted, .split, .merged: true
    }
  }
}
