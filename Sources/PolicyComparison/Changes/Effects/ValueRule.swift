internal import PolicyMeaning

/// Ages, intervals, dates, people, laws: from the values that the profile and English grammar found in the changed words.
enum ValueRule {
  static func apply(to finder: inout EffectFinder, _ change: SentenceChange) {
    let (before, after) = (changed(change.before, finder.text.before), changed(change.after, finder.text.after))
    // What stands in both is only in another place, or in other words.
    let lost = before.beyond(after)
    let gained = after.beyond(before)
    for group in Group.allCases {
      let from = lost.filter { group.holds($0.value) }
      let to = gained.filter { group.holds($0.value) }
      for index in 0..<max(from.count, to.count) {
        let old = index < from.count ? from[index] : nil
        let new = index < to.count ? to[index] : nil
        finder.tell(group, old, new, change)
      }
    }
  }

  private static func changed(_ sentence: ChangedText.Sentence, _ side: ChangedText.Side) -> [LocatedValue] {
    (sentence.meaning?.values ?? []).filter { side.isTouched($0.range, sentence) }
  }

  /// Values that can take each other's place.
  fileprivate enum Group: CaseIterable {
    case figure, date, person, party, thing, instrument

    func holds(_ value: Value) -> Bool {
      switch (self, value) {
      case (.figure, .age), (.figure, .interval), (.figure, .period), (.date, .date), (.person, .role),
        (.party, .party),
        (.thing, .measure),
        (.thing, .platform), (.instrument, .instrument), (.instrument, .policy):
        true
      default: false
      }
    }
  }
}

extension EffectFinder {
  fileprivate mutating func tell(
    _ group: ValueRule.Group, _ old: LocatedValue?, _ new: LocatedValue?, _ change: SentenceChange
  ) {
    // A term that was replaced throughout is no change of who or what.
    if old == nil, let new, isTold(new, after: change) { return }
    if new == nil, let old, isTold(old, before: change) { return }
    let from = old.map { term($0, text.before, change.before) }
    let to = new.map { term($0, text.after, change.after) }
    switch (group, from, to) {
    case (.figure, let from?, let to?): add(.valueChanged(from: from, to: to))
    // A figure that came without one that went is new words, which say by themselves what they do.
    case (.figure, _, _): return
    case (.date, _, _): add(.dateChanged(from: from, to: to))
    case (.person, _, _): add(.recipientChanged(from: from, to: to))
    case (.party, let from?, let to?):
      // Some parties are persons to turn to as well, and were told as such: by themselves, as the other is none.
      withdraw {
        guard case .recipientChanged(let old, let new) = $0, old == nil || new == nil else { return false }
        return old?.wording == from.wording || new?.wording == to.wording
      }
      add(replacement(of: from, by: to))
    case (.thing, let from?, let to?): add(.valueChanged(from: from, to: to))
    case (.party, nil, let to?), (.thing, nil, let to?): add(.wider(.wordsAdded(to.wording)))
    case (.party, let from?, nil), (.thing, let from?, nil): add(.narrower(.wordsRemoved(from.wording)))
    case (.instrument, _, _): add(.referenceUpdated(.instrument(from: from, to: to)))
    case (_, nil, nil): return
    }
    if let old { explain(before: text.before.words(in: old.range, of: change.before)) }
    if let new { explain(after: text.after.words(in: new.range, of: change.after)) }
  }

  /// "Pupils" → "year 7 pupils" binds fewer; "staff" → "volunteers" binds others.
  private func replacement(of from: Term, by to: Term) -> Effect {
    let cause = Cause.wordsReplaced(from: from.wording, to: to.wording)
    if isOne(from.value, of: to.value) { return .wider(cause) }
    if isOne(to.value, of: from.value) { return .narrower(cause) }
    return .recipientChanged(from: from, to: to)
  }

  /// Whether a party is one of another. At most as many steps as there are parties, as a profile may go round in a circle.
  private func isOne(_ value: Value?, of other: Value?) -> Bool {
    guard case .party(var id)? = value, case .party(let whole)? = other else { return false }
    for _ in context.parties {
      guard let broader = context.parties.first(where: { $0.id == id })?.broader else { return false }
      if broader == whole { return true }
      id = broader
    }
    return false
  }

  private func isTold(_ value: LocatedValue, after change: SentenceChange) -> Bool {
    text.after.words(in: value.range, of: change.after).allSatisfy {
      !text.after.isChanged[$0] || isExplained(after: $0)
    }
  }

  private func isTold(_ value: LocatedValue, before change: SentenceChange) -> Bool {
    text.before.words(in: value.range, of: change.before).allSatisfy {
      !text.before.isChanged[$0] || isExplained(before: $0)
    }
  }

  private func term(_ value: LocatedValue, _ side: ChangedText.Side, _ sentence: ChangedText.Sentence) -> Term {
    let words = side.words(in: value.range, of: sentence)
    let number: Int? =
      switch value.value {
      case .age(_, let years): years
      case .interval(let months), .period(let months): months
      default: nil
      }
    return Term(words.isEmpty ? side.wording(sentence) : side.run.wording(words), value: value.value, number: number)
  }
}

extension [LocatedValue] {
  /// The elements whose values the other list does not have as often, in order.
  fileprivate func beyond(_ others: [LocatedValue]) -> [LocatedValue] {
    var counts: [Value: Int] = [:]
    for other in others { counts[other.value, default: 0] += 1 }
    return filter { element in
      guard let count = counts[element.value], count > 0 else { return true }
      counts[element.value] = count - 1
      return false
    }
  }
}
