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
    for index in groups.indices where groups[index].isTwoSided {
      texts[index] = text(of: &groups[index])
    }
    // Where a sentence came into a clause or went out of it, it may be one of a clause that went or came as a whole.
    let gains = texts.values.contains { !$0.added.isEmpty }
    let loses = texts.values.contains { !$0.removed.isEmpty }
    for index in groups.indices
    where groups[index].kind == .deleted && gains || groups[index].kind == .added && loses {
      texts[index] = text(of: &groups[index])
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

  /// The words and the meaning of a group. Nil where it turns out that its words are the same: the group is told so.
  private mutating func text(of group: inout ChangeGroup) -> ChangedText? {
    let (first, second) = (parts(group.before, alignment.before), parts(group.after, alignment.after))
    let (old, new, hunks) = reader.read(first, of: before.tree, second, of: after.tree, isMirrored: isMirrored)
    if hunks.isEmpty, group.kind != group.kindOfSameWords {
      // Words and marks are the same; only the spaces between them differ, or where a paragraph was cut.
      group.kind = group.kindOfSameWords
      return nil
    }
    return reader.text(old, new, hunks)
  }

  private func parts(_ indices: Few<Int>, _ version: VersionText) -> Few<VersionPart> {
    switch indices {
    case .none: .none
    case .one(let index): .one(version.parts[index].part)
    case .several(let indices): .several(indices.map { version.parts[$0].part })
    }
  }

  /// How often terms still stand in the later version's unchanged parts, each counted until it is enough. Linear in these.
  private mutating func standing(_ enough: [[Int32]: Int], _ groups: [ChangeGroup]) -> [[Int32]: Int] {
    var terms = StandingTerms(enough, stemCount: reader.lexicon.stemCount)
    for group in groups where group.isSame {
      for part in parts(group.after, alignment.after) {
        if terms.isDone { return terms.counts }
        terms.count(in: reader.stems(of: part, in: after.tree))
      }
    }
    return terms.counts
  }

  private struct SharedContext {
    let targets: ReferenceTargets
    let terminology: TerminologyFinder
    let movedSentences: MovedSentences
  }

  private func change(_ group: ChangeGroup, _ text: ChangedText?, _ shared: SharedContext) -> Change {
    let (first, second) = (parts(group.before, alignment.before), parts(group.after, alignment.after))
    // Most clauses are the same in both.
    if group.isSame { return Change(kind: group.kind, before: first, after: second, evidence: group.evidence) }
    let formality = Formality(first, before.tree).joined(Formality(second, after.tree))
    let clauseKind = (second.first.map { ($0, after) } ?? first.first.map { ($0, before) }).flatMap { part, policy in
      if case .clause(let clause) = part { policy.readings[clause].kind } else { nil }
    }
    let context = ChangeContext(
      kind: group.kind, clauseKind: clauseKind, isFormal: formality != .none, isField: formality == .field,
      targets: shared.targets, terminology: shared.terminology, movedSentences: shared.movedSentences,
      tolerated: .standard)
    let (effects, topics, edits): ([Effect], [Int], [Edit])
    switch group.kind {
    case .unchanged, .moved, .renumbered:
      return Change(kind: group.kind, before: first, after: second, evidence: group.evidence)
    case .added, .deleted:
      let isAdded = group.kind == .added
      guard let part = first.first ?? second.first else { return Change(kind: group.kind, before: [], after: []) }
      let whole = WholeClause(part, of: isAdded ? after : before, isAdded: isAdded)
      effects = [whole.effect(context, text)]
      topics = whole.topics
      edits = whole.edits
    case .edited, .movedAndEdited, .split, .merged:
      guard let text else { return Change(kind: group.kind, before: first, after: second, evidence: group.evidence) }
      var finder = EffectFinder(text, context)
      finder.run()
      if finder.effects.isEmpty {
        finder.add(.editorial(group.before.count == group.after.count ? .reworded : .arrangement))
      }
      effects = ChangeWeights.ordered(finder.effects)
      topics = TouchedTopics.topics(text, before, after)
      edits = EditScript.edits(text.before.run, text.after.run, text.hunks)
    }
    let isSubstantive = effects.contains { effect in
      // When it was adopted and is due again is no rule.
      if case .dateChanged = effect, isAboutTheDocument(topics) { return false }
      return ChangeWeights.isSubstantive(effect, isFormal: formality != .none)
    }
    return Change(
      kind: group.kind, before: first, after: second, evidence: group.evidence, edits: edits, effects: effects,
      isSubstantive: isSubstantive,
      weight: isSubstantive ? ChangeWeights.weight(effects, topics: topics, compiler.profile) : 0, topics: topics)
  }

  private func isAboutTheDocument(_ topics: [Int]) -> Bool {
    let dates = compiler.profile.dates
    return topics.contains { $0 == dates.adopted || $0 == dates.nextReview }
  }
}

extension ChangeGroup {
  /// Whether words of both versions differ.
  fileprivate var isTwoSided: Bool {
    switch kind {
    case .edited, .movedAndEdited, .split, .merged: true
    case .unchanged, .moved, .renumbered, .added, .deleted: false
    }
  }

  /// Whether the words are the same in both.
  fileprivate var isSame: Bool { kind == .unchanged || kind == .moved || kind == .renumbered }
}
