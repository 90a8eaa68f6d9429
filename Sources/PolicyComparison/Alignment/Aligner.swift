package import PolicyMeaning

/// Groups the sentences and list items of several policies that are about one matter.
///
/// Three kinds of evidence: the matters that the profile's authors named, the topics' provisions, and, for what these
/// leave, shared rare words. A sentence may be about several matters.
package struct Aligner: Sendable {
  /// What alignment says of a set of policies.
  package struct Result: Sendable {
    package var alignments: [Alignment] = []
    package var unmatched: [Alignment.Member] = []

    package init() {}
  }

  /// A topic's provisions that decide its position, and the next ones, are about its question; later ones only touch it.
  private static let decidingProvisions = 3
  /// Those that are a topic's own even where they speak of one of its matters too.
  private static let foremostProvisions = 2
  private static let sureEnough = 0.6

  private let matters: Matters

  package init(_ matters: Matters) {
    self.matters = matters
  }

  /// Aligns any number of policies. O(n log n) in the size of their text.
  package func align(_ policies: [Policy]) -> Result {
    guard policies.count > 1 else { return Result() }
    let index = SentenceIndex(policies, matters: matters)
    let stands = StandIndex(policies, of: index)
    let similarity = WordSimilarity(index)
    var groups = named(index) + topical(index, stands)
    var isMatched = Array(repeating: false, count: index.sentences.count)
    for group in groups { for sentence in group.sentences { isMatched[sentence] = true } }
    let rest = index.sentences.indices.filter { !isMatched[$0] }
    for group in WordingGroups.groups(of: rest, in: index, by: similarity) {
      for sentence in group { isMatched[sentence] = true }
      groups.append(SentenceGroup(topic: stands.commonTopic(of: group), sentences: group))
    }
    let relations = RelationFinder(index: index, stands: stands, similarity: similarity)
    var seen: Set<[Int]> = []
    var result = Result()
    for group in groups where seen.insert(group.sentences).inserted {
      result.alignments.append(
        Alignment(
          members: group.sentences.map { index.sentences[$0].member }, topic: group.topic,
          relation: relations.relation(in: group)))
    }
    result.unmatched = index.sentences.indices.filter { !isMatched[$0] }.map { index.sentences[$0].member }
    return result
  }

  /// A group for each matter that at least two policies speak of.
  private func named(_ index: SentenceIndex) -> [SentenceGroup] {
    var members = Array(repeating: [Int](), count: matters.all.count)
    for sentence in index.sentences.indices {
      for matter in index.matters[index.sentences[sentence].matters] { members[Int(matter)].append(sentence) }
    }
    return zip(matters.all, members).compactMap { matter, sentences in
      sentences.spanPolicies(in: index) ? SentenceGroup(topic: matter.topic, sentences: sentences) : nil
    }
  }

  /// A group for each topic, of the sentences that speak to its question. What a matter of a topic claims stays out,
  /// save for what decides: facts, such as the names that a policy lists, belong to their matter alone.
  private func topical(_ index: SentenceIndex, _ stands: StandIndex) -> [SentenceGroup] {
    var members = Array(repeating: [Int](), count: matters.profile.topics.count)
    for (number, sentence) in index.sentences.enumerated() {
      let claimed = index.matters[sentence.matters].compactMap { matters.all[Int($0)].topic }
      for stand in stands[number]
      where stand.confidence >= Aligner.sureEnough && members[stand.topic].last != number
        && stand.rank < limit(of: stand.topic, isClaimed: claimed.contains(stand.topic))
      {
        members[stand.topic].append(number)
      }
    }
    return members.enumerated().compactMap { topic, sentences in
      sentences.spanPolicies(in: index) ? SentenceGroup(topic: topic, sentences: sentences) : nil
    }
  }

  private func limit(of topic: Int, isClaimed: Bool) -> Int {
    guard isClaimed else { return Aligner.decidingProvisions }
    return matters.profile.topics[topic].isFact ? 0 : Aligner.foremostProvisions
  }
}

/// Sentences about one matter, as indices in ascending order.
struct SentenceGroup {
  let topic: Int?
  let sentences: [Int]
}

extension [Int] {
  /// Whether sentences, as ascending indices, come from more than one policy.
  func spanPolicies(in index: SentenceIndex) -> Bool {
    guard let first, let last else { return false }
    return index.sentences[first].policy != index.sentences[last].policy
  }
}

extension SentenceIndex.Sentence {
  var member: Alignment.Member { Alignment.Member(policy: policy, clause: clause, range: range) }
}
