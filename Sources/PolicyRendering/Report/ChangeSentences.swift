internal import PolicyComparison
internal import PolicyMeaning
internal import PolicyOutline

/// Tells changes one by one in plain English, the same in every format.
struct ChangeSentences {
  let set: ChangeSet
  let phrasing: Phrasing
  let words: ChangePhrasing
  private let effects: EffectPhrasing
  private let moves: MovedGroups

  init(_ set: ChangeSet, _ phrasing: Phrasing) {
    self.set = set
    self.phrasing = phrasing
    words = ChangePhrasing(changes: set, phrasing: phrasing)
    effects = EffectPhrasing(changes: set, phrasing: phrasing)
    moves = MovedGroups(set)
  }

  /// A change of substance.
  func item(_ index: Int) -> ChangeReport.Item {
    let change = set.changes[index]
    return ChangeReport.Item(
      change: change, subject: words.subject(of: change), citation: words.citation(of: change),
      statements: effects.statements(of: change))
  }

  /// A change of wording and order.
  func note(_ index: Int) -> ChangeReport.Note {
    let change = set.changes[index]
    return ChangeReport.Note(
      change: change, place: words.place(of: change),
      words: words.note(on: change, effects.statements(of: change), followers: moves.followers(of: index)))
  }

  /// Whether a change needs no line of its own: it is told with that of the section that it went along with, or it is only
  /// one of the places where a term was replaced throughout, which is told once.
  func isTold(_ index: Int) -> Bool { moves.isFollower(index) || set.changes[index].isOnlyTerminology }

  func position(_ change: PositionChange) -> ChangeReport.PositionItem {
    let standing = PositionPhrasing(phrasing: phrasing).words(
      from: set.before.positions[change.topic], to: set.after.positions[change.topic])
    return ChangeReport.PositionItem(
      change: change, title: phrasing.profile.topics[change.topic].title, before: standing.before,
      after: standing.after)
  }

  /// "Former pupils (4.1(v)): the age limit rises from under 18 to under 19."; nil for a clause of which nothing is told, as
  /// its words and its place are the same.
  func sentence(_ index: Int) -> String? {
    if set.changes[index].isSubstantive { return item(index).sentence }
    return set.changes[index].isOnlyEditorial ? note(index).sentence : nil
  }
}

extension Change {
  fileprivate var isOnlyTerminology: Bool {
    kind == .edited
      && effects.allSatisfy { if case .editorial(.terminology) = $0 { true } else { false } }
  }
}

extension ChangeReport.Item {
  var sentence: String { "\(title): \(statement)" }
}

extension ChangeReport.Note {
  var sentence: String { "\(place): \(words)" }
}

extension ChangeReport.PositionItem {
  /// "Former pupils: forbidden under 18; now forbidden under 19"
  var sentence: String { "\(title): \(before); now \(after)" }
}
