internal import PolicyMeaning
internal import PolicyText

/// The topics that changed words speak to.
enum TouchedTopics {
  /// Ascending. O(log n) a part, and linear in its provisions.
  static func topics(_ text: ChangedText, _ before: Policy, _ after: Policy) -> [Int] {
    var topics: Set<Int> = []
    for (side, policy) in [(text.before, before), (text.after, after)] {
      for sentence in side.sentences {
        guard let clause = sentence.clause, sentence.words.contains(where: { side.isChanged[$0] }),
          let range = sentence.meaning?.range
        else { continue }
        for provision in provisions(of: clause, in: policy) where provision.range.overlaps(range) {
          topics.insert(provision.topic)
        }
      }
    }
    return topics.sorted()
  }

  /// The provisions that rest on a clause's own words. O(log n).
  static func provisions(of clause: Int, in policy: Policy) -> ArraySlice<Provision> {
    var low = 0
    var high = policy.provisions.count
    while low < high {
      let middle = (low + high) / 2
      if policy.provisions[middle].clause < clause { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < policy.provisions.count, policy.provisions[end].clause == clause { end += 1 }
    return policy.provisions[low..<end]
  }
}
