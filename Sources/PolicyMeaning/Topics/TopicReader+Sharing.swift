internal import PolicyText

/// Values that stand in another sentence than the rule that they complete: "You must report it. The person to tell is …".
extension TopicReader {
  /// What a sentence names, and where the sentence stands in content.
  struct NamedValues {
    let range: ByteRange
    let values: [LocatedValue]
  }

  /// Gives what a sentence without a rule of its own names to the rules of the sentence before it in the clause, or
  /// behind it where none stands before. Linear in the clause's sentences and provisions.
  mutating func shareValues() {
    let rules = provisions.indices[firstProvision...].filter { !compiler.profile.topics[provisions[$0].topic].isFact }
    guard let first = rules.first else { return }
    var owner = rules.startIndex
    for sentence in named {
      while owner + 1 < rules.count, provisions[rules[owner + 1]].range.lowerBound <= sentence.range.lowerBound {
        owner += 1
      }
      let range = provisions[rules[owner]].range
      guard range != sentence.range else { continue }
      let last = range.lowerBound > sentence.range.lowerBound ? provisions[first].range : range
      // The rules of one sentence stand side by side.
      var index = owner
      while index > 0, provisions[rules[index - 1]].range == last { index -= 1 }
      while index < rules.count, provisions[rules[index]].range == last {
        lend(sentence.values, to: rules[index])
        index += 1
      }
    }
  }

  private mutating func lend(_ values: [LocatedValue], to provision: Int) {
    let topic = compiler.cueMatcher.topics[provisions[provision].topic]
    for value in values where isValue(value.value, of: topic) {
      if provisions[provision].values.contains(where: { $0.value == value.value }) { continue }
      provisions[provision].values.append(value)
    }
  }
}
