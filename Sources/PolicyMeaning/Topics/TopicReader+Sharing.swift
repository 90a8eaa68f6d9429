internal import PolicyText

/// Values that stand in another sentence than the rule that they complete: "You must report it. The person to tell is …".
extension TopicReader {
  /// Gives the values of sentences that speak to no topic of their own to the rules of the sentence before them in the
  /// clause, or behind them where none stands before. O(n + p) in the sentences and the clause's provisions.
  mutating func shareValues(of sentences: [Sentence]) {
    guard sentences.count > 1, !provisions.isEmpty else { return }
    var owners = Array(repeating: [Int](), count: sentences.count)
    var place = 0
    for index in provisions.indices {
      while place + 1 < sentences.count, view.range(sentences[place].tokens).upperBound <= provisions[index].range.lowerBound {
        place += 1
      }
      if !isFact(provisions[index]) { owners[place].append(index) }
    }
    var last = owners.first { !$0.isEmpty } ?? []
    for (place, sentence) in sentences.enumerated() {
      if owners[place].isEmpty {
        for owner in last { lend(sentence.values, to: owner) }
      } else {
        last = owners[place]
      }
    }
  }

  private func isFact(_ provision: Provision) -> Bool { compiler.profile.topics[provision.topic].isFact }

  private mutating func lend(_ values: [LocatedValue], to index: Int) {
    let topic = compiler.cueMatcher.topics[provisions[index].topic]
    for value in values where isValue(value.value, of: topic) {
      if !provisions[index].values.contains(where: { $0.value == value.value }) { provisions[index].values.append(value) }
    }
  }
}
