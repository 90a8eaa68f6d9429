internal import PolicyMeaning
internal import PolicyOutline

/// What a sentence says on a topic: one of its provisions, with the place that it has in the policy's position.
struct Stand {
  let topic: Int
  let stance: Stance
  let strength: Strength?
  let values: Set<Value>
  let hasExceptions: Bool
  let parties: Set<String>
  let confidence: Double
  /// 0 for the provision that decides the position.
  let rank: Int
}

/// The stands of each sentence of an index.
struct StandIndex {
  private var stands: [Stand] = []
  /// Those of sentence n are `stands[starts[n]..<starts[n + 1]]`.
  private var starts: [Int] = []

  /// Finds for each provision the sentence that it rests on. O(n log n) in sentences and provisions.
  init(_ policies: [Policy], of index: SentenceIndex) {
    var perSentence = Array(repeating: [Int](), count: index.sentences.count)
    var all: [Stand] = []
    var sentence = 0
    for (number, policy) in policies.enumerated() {
      var ranks = Array(repeating: Int.max, count: policy.provisions.count)
      for position in policy.positions {
        for (rank, provision) in position.provisions.enumerated() { ranks[provision] = rank }
      }
      let order = policy.provisions.indices.sorted { left, right in
        let (a, b) = (policy.provisions[left], policy.provisions[right])
        return (a.clause, a.range.lowerBound, left) < (b.clause, b.range.lowerBound, right)
      }
      for provision in order {
        let stand = policy.provisions[provision]
        while sentence + 1 < index.sentences.count,
          StandIndex.precedes(index.sentences[sentence + 1], number, stand)
        {
          sentence += 1
        }
        guard sentence < index.sentences.count, index.sentences[sentence].policy == number,
          index.sentences[sentence].clause == stand.clause
        else { continue }
        perSentence[sentence].append(all.count)
        all.append(Stand(stand, rank: ranks[provision]))
      }
    }
    for members in perSentence {
      starts.append(stands.count)
      stands += members.map { all[$0] }
    }
    starts.append(stands.count)
  }

  subscript(sentence: Int) -> ArraySlice<Stand> { stands[starts[sentence]..<starts[sentence + 1]] }

  /// The topic on which most of the sentences have a stand, where more than half have; the first of several.
  func commonTopic(of sentences: [Int]) -> Int? {
    var counts: [Int: Int] = [:]
    for sentence in sentences { for topic in Set(self[sentence].map(\.topic)) { counts[topic, default: 0] += 1 } }
    let best = counts.min { ($0.value, $1.key) > ($1.value, $0.key) }
    return best.flatMap { $0.value * 2 > sentences.count ? $0.key : nil }
  }

  /// Whether a sentence begins at or before a provision of a policy.
  private static func precedes(_ sentence: SentenceIndex.Sentence, _ policy: Int, _ provision: Provision) -> Bool {
    (sentence.policy, sentence.clause, sentence.range.lowerBound)
      <= (policy, provision.clause, provision.range.lowerBound)
  }
}

extension Stand {
  init(_ provision: Provision, rank: Int) {
    topic = provision.topic
    stance = provision.stance
    strength = provision.strength
    values = Set(provision.values.map(\.value))
    hasExceptions = !provision.exceptions.isEmpty
    parties = Set(provision.parties)
    confidence = provision.confidence
    self.rank = rank
  }
}
