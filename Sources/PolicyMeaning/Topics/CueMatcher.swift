internal import PolicyText

/// Decides which topics a sentence speaks to.
final class CueMatcher: Sendable {
  /// A cue that matched, and the token that its anchor begins at.
  struct Match {
    let cue: CompiledCue
  }

  /// One for each topic of the profile, in its order.
  let topics: [CompiledTopic]
  /// Ordered by topic.
  let cues: [CompiledCue]
  /// For each concept, the cues that it may satisfy a part of, as bits: `blocks` numbers of 64 bits.
  private let byConcept: [UInt64]
  private let blocks: Int

  init(profile: Profile, lexicon: Lexicon) {
    let topics = profile.topics.map { CompiledTopic($0) }
    var cues: [CompiledCue] = []
    for (index, topic) in profile.topics.enumerated() {
      let subject = topics[index]
      cues.append(
        contentsOf: topic.cues.compactMap {
          CompiledCue($0, topic: index, of: subject, named: topic.id, lexicon: lexicon)
        })
    }
    let blocks = cues.count / 64 + 1
    var byConcept = Array(repeating: UInt64(0), count: blocks * ConceptSet.capacity)
    for (index, cue) in cues.enumerated() {
      for group in cue.groups {
        for concept in group.concepts { byConcept[concept * blocks + index >> 6] |= 1 << UInt64(index & 63) }
      }
    }
    self.topics = topics
    self.cues = cues
    self.byConcept = byConcept
    self.blocks = blocks
  }

  /// The best match for each topic, in the order of topics.
  func matches(_ sentence: Sentence, in surroundings: Surroundings, before previous: ConceptSet) -> [Match] {
    guard !sentence.hits.isEmpty else { return [] }
    var matches: [Match] = []
    for block in 0..<blocks {
      var candidates: UInt64 = 0
      for hit in sentence.hits { candidates |= byConcept[hit.concept * blocks + block] }
      while candidates != 0 {
        let cue = cues[block << 6 + candidates.trailingZeroBitCount]
        candidates &= candidates - 1
        if let held = matches.last, held.cue.topic == cue.topic {
          if held.cue.cue.confidence >= cue.cue.confidence { continue }
          if isMatch(cue, sentence, surroundings, previous) { matches[matches.count - 1] = Match(cue: cue) }
        } else if isMatch(cue, sentence, surroundings, previous) {
          matches.append(Match(cue: cue))
        }
      }
    }
    return matches
  }

  func isMatch(
    _ cue: CompiledCue, _ sentence: Sentence, _ surroundings: Surroundings, _ previous: ConceptSet
  ) -> Bool {
    var isOwn = false
    for group in cue.groups {
      if sentence.concepts.intersects(group.set) {
        isOwn = true
      } else if surroundings.lead.intersects(group.set) {
        continue
      } else if group.isAnywhere, surroundings.headings.intersects(group.set) || previous.intersects(group.set) {
        continue
      } else {
        return false
      }
    }
    guard isOwn, !sentence.concepts.intersects(cue.excluded) else { return false }
    if !cue.cue.kinds.isEmpty, surroundings.kinds.isDisjoint(with: cue.cue.kinds) { return false }
    if let lead = cue.lead {
      return surroundings.lead.contains(lead) || surroundings.headings.contains(lead) || previous.contains(lead)
    }
    return true
  }
}
