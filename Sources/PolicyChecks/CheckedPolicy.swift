package import PolicyMeaning
package import PolicyOutline
package import PolicyText

/// A policy as rules read it.
///
/// A class, as every rule holds on to it and nothing in it changes.
package final class CheckedPolicy: Sendable {
  /// Its place among those that are checked together.
  package let index: Int
  package let policy: Policy
  package let profile: Profile
  package let vocabulary: CheckVocabulary
  /// The day as of which dates are judged; nil where they are not to be.
  package let today: CalendarDate?
  let words: PolicyWords
  let numbers: ClauseNumbers
  let contents: ContentsEntries
  /// The law and the guidance that it names, in order.
  let citations: [Citation]
  /// For each clause, whether it is a scenario or an example and sets no rule.
  let isExample: [Bool]
  /// Words of the profile that a misspelt one may have been meant to be.
  let dictionary: Spelling

  init(
    _ policy: Policy, index: Int, profile: Profile, vocabulary: CheckVocabulary, table: WordTable,
    dictionary: Spelling, today: CalendarDate?
  ) {
    self.index = index
    self.policy = policy
    self.profile = profile
    self.vocabulary = vocabulary
    self.today = today
    words = PolicyWords(policy.tree, table)
    numbers = ClauseNumbers(policy.tree)
    isExample = ExampleClauses.find(in: policy.tree, words)
    contents = ContentsEntries(policy.tree, table)
    citations = CitationFinder.citations(in: policy.tree, words, vocabulary.instruments)
    self.dictionary = dictionary
  }

  /// When it was adopted or last reviewed, by its own account: the latest date that it gives, but for days that are yet to
  /// come and the day of the next review.
  var date: PartialDate? {
    guard let adopted = profile.dates.adopted else { return nil }
    let next = Set(profile.dates.nextReview.map { dates(of: $0) } ?? [])
    return dates(of: adopted).filter { date in
      !next.contains(date) && (today.map { CalendarDate(startOf: date) <= $0 } ?? true)
    }.max { CalendarDate(endOf: $0) < CalendarDate(endOf: $1) }
  }

  private func dates(of topic: Int) -> [PartialDate] {
    policy.positions[topic].values.compactMap { if case .date(let date) = $0.value { date } else { nil } }
  }

  package var tree: ClauseTree { policy.tree }
  package var document: SourceDocument { policy.document }
  var clauses: [Clause] { policy.tree.clauses }

  /// Whether some words stand somewhere in the clauses, one behind the other, in whatever capitals. O(n).
  func mentions(_ phrase: String) -> Bool {
    let wanted = phrase.split(separator: " ").map { WordHash.of(String($0)) }
    guard let first = wanted.first, wanted.count <= words.all.count else { return false }
    return words.all.indices.dropLast(wanted.count - 1).contains { start in
      words.all[start].hash == first && wanted.indices.allSatisfy { words.all[start + $0].hash == wanted[$0] }
    }
  }

  /// The title, or the first clause where none is: where to point for what the whole policy lacks. Nil for an empty text.
  var titlePlace: ByteRange? {
    guard let clause = clauses.firstIndex(where: { $0.role == .title }) ?? clauses.indices.first else { return nil }
    return tree.firstLine(of: clause)
  }

  /// The line that a range of content begins on, as people count them.
  func line(of range: ByteRange) -> Int { document.source(of: range).line }

  /// What a range of content says.
  func text(_ range: ByteRange) -> String { OneLine.text(document.content[range]) }
}
