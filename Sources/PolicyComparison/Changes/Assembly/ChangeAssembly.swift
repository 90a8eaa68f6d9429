internal import PolicyMeaning
internal import PolicyOutline
internal import PolicyText

/// Makes changes of an alignment.
///
/// All is found in the direction of the alignment. Where it is read back, only what is told is turned round: so no rule can
/// tell something else of the same change in either direction.
struct ChangeAssembly: ~Copyable {
  private let before: Policy
  private let after: Policy
  private let alignment: VersionAlignment
  private let compiler: PolicyCompiler
  private let isReadBack: Bool
  private var reader: ChangedTextReader

  /// - Parameter isReadBack: whether changes are asked for from the second policy to the first.
  init(
    _ before: Policy, _ after: Policy, _ alignment: VersionAlignment, _ compiler: PolicyCompiler, isReadBack: Bool
  ) {
    self.before = before
    self.after = after
    self.alignment = alignment
    self.compiler = compiler
    self.isReadBack = isReadBack
    reader = ChangedTextReader(compiler, before, after)
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
    var touched: Set<Int> = []
    for change in changes where !change.topics.isEmpty { touched.formUnion(change.topics) }
    let positions = PositionChanges.changes(before, after, touched: touched, compiler.profile)
    guard isReadBack else {
      return ChangeSet(
        before: before, after: after, changes: changes,
        renumberings: RenumberingFinder.renumberings(groups, alignment), terminology: terminology.replacements,
        positions: positions)
    }
    let (order, groupsBack, alignmentBack) = readBack(groups)
    return ChangeSet(
      before: after, after: before, changes: order.map { changes[$0] },
      renumberings: RenumberingFinder.renumberings(groupsBack, alignmentBack),
      terminology: terminology.replacements.map { TermReplacement(from: $0.to, to: $0.from, count: $0.count) },
      positions: positions)
  }

  /// The groups in the order of the version that is the later one when they are read back, as indices and turned round.
  private func readBack(_ groups: [ChangeGroup]) -> (order: [Int], groups: [ChangeGroup], VersionAlignment) {
    let alignmentBack = alignment.mirrored
    var byBefore: [Int: Int] = [:]
    var byAfter: [Int: Int] = [:]
    for (index, group) in groups.enumerated() {
      if let part = group.before.first { byBefore[part] = index }
      if let part = group.after.first { byAfter[part] = index }
    }
    var groupsBack = ChangeGroup.groups(alignmentBack)
    let order = groupsBack.map { group in
      group.after.first.flatMap { byBefore[$0] } ?? group.before.first.flatMap { byAfter[$0] } ?? 0
    }
    for (place, index) in order.enumerated() { groupsBack[place].kind = groups[index].kind.mirrored }
    return (order, groupsBack, alignmentBack)
  }

  /// The words and the meaning of a group. Nil where it turns out that its words are the same: the group is told so.
  private mutating func text(of group: inout ChangeGroup) -> ChangedText? {
    let (first, second) = (parts(group.before, alignment.before), parts(group.after, alignment.after))
    let (old, new, hunks) = reader.read(first, of: before.tree, second, of: after.tree)
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
    if group.isSame { return told(group, first, second) }
    let formality = Formality(first, before.tree).joined(Formality(second, after.tree))
    let clauseKind = (second.first.map { ($0, after) } ?? first.first.map { ($0, before) }).flatMap { part, policy in
      if case .clause(let clause) = part { policy.readings[clause].kind } else { nil }
    }
    let context = ChangeContext(
      kind: group.kind, clauseKind: clauseKind, isFormal: formality != .none, isField: formality == .field,
      targets: shared.targets, terminology: shared.terminology, movedSentences: shared.movedSentences,
      tolerated: .standard, parties: compiler.profile.parties)
    let (found, topics, edits): ([Effect], [Int], [Edit])
    switch group.kind {
    case .unchanged, .moved, .renumbered: return told(group, first, second)
    case .added, .deleted:
      let isAdded = group.kind == .added
      guard let part = first.first ?? second.first else { return told(group, first, second) }
      let whole = WholeClause(part, of: isAdded ? after : before, isAdded: isAdded)
      found = [whole.effect(context, text)]
      topics = whole.topics
      edits = whole.edits(isInserted: isAdded != isReadBack)
    case .edited, .movedAndEdited, .split, .merged:
      guard let text else { return told(group, first, second) }
      var finder = EffectFinder(text, context)
      finder.run()
      if finder.effects.isEmpty {
        finder.add(.editorial(group.before.count == group.after.count ? .reworded : .arrangement))
      }
      found = finder.effects
      topics = TouchedTopics.topics(text, before, after)
      edits =
        isReadBack
        ? EditScript.edits(text.after.run, text.before.run, text.hunks.map(\.mirrored))
        : EditScript.edits(text.before.run, text.after.run, text.hunks)
    }
    let effects = ChangeWeights.ordered(isReadBack ? found.map(\.mirrored) : found)
    let isSubstantive = effects.contains { effect in
      // When it was adopted and is due again is no rule.
      if case .dateChanged = effect, isAboutTheDocument(topics) { return false }
      return ChangeWeights.isSubstantive(effect, isFormal: formality != .none)
    }
    return told(
      group, first, second, edits, effects, isSubstantive: isSubstantive,
      weight: isSubstantive ? ChangeWeights.weight(effects, topics: topics, compiler.profile) : 0, topics)
  }

  /// A change in the direction that was asked for.
  private func told(
    _ group: ChangeGroup, _ before: Few<VersionPart>, _ after: Few<VersionPart>, _ edits: [Edit] = [],
    _ effects: [Effect] = [], isSubstantive: Bool = false, weight: Double = 0, _ topics: [Int] = []
  ) -> Change {
    Change(
      kind: isReadBack ? group.kind.mirrored : group.kind, before: isReadBack ? after : before,
      after: isReadBack ? before : after, evidence: group.evidence, edits: edits, effects: effects,
      isSubstantive: isSubstantive, weight: weight, topics: topics)
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
