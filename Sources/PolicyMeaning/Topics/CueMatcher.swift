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
  /// The concepts of all groups of all cues, and where each cue's begin: to tell most cues from those that can match
  /// takes no more.
  private let groups: [ConceptSet]
  private let firstGroups: [Int]

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
    var groups: [ConceptSet] = []
    var firstGroups = [0]
    for cue in cues {
      for index in cue.groups.indices { groups.append(cue.groups[index].set) }
      firstGroups.append(groups.count)
    }
    self.groups = groups
    self.firstGroups = firstGroups
    self.topics = topics
    self.cues = cues
    self.byConcept = byConcept
    self.blocks = blocks
  }

  /// The best match for each topic, in the order of topics.
  func matches(_ sentence: Sentence, in context: CueContext) -> [Match] {
    guard !sentence.hits.isEmpty else { return [] }
    var matches: [Match] = []
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: blocks) { candidates in
      candidates.initialize(repeating: 0)
      byConcept.withUnsafeBufferPointer { byConcept in
        for hit in sentence.hits {
          let row = hit.concept * blocks
          for block in 0..<blocks { candidates[block] |= byConcept[row + block] }
        }
      }
      let all = sentence.concepts.union(context.all)
      for block in 0..<blocks {
        while candidates[block] != 0 {
          let index = block << 6 + candidates[block].trailingZeroBitCount
          candidates[block] &= candidates[block] - 1
          if isComplete(index, with: all) { add(cues[index], to: &matches, sentence.concepts, context) }
        }
      }
    }
    return matches
  }

  /// Whether each group of a cue has one of these concepts.
  private func isComplete(_ cue: Int, with concepts: ConceptSet) -> Bool {
    for index in firstGroups[cue]..<firstGroups[cue + 1] where !concepts.intersects(groups[index]) { return false }
    return true
  }

  /// Adds a cue where it matches better than what was found for its topic.
  private func add(_ cue: CompiledCue, to matches: inout [Match], _ concepts: ConceptSet, _ context: CueContext) {
    if let held = matches.last, held.cue.topic == cue.topic {
      guard held.cue.cue.confidence < cue.cue.confidence, isMatch(cue, concepts, context) else { return }
      matches[matches.count - 1] = Match(cue: cue)
    } else if isMatch(cue, concepts, context) {
      matches.append(Match(cue: cue))
    }
  }

  /// Whether a sentence with these concepts satisfies a cue, one part at least by itself.
  func isMatch(_ cue: CompiledCue, _ concepts: ConceptSet, _ context: CueContext) -> Bool {
    var isOwn = false
    // By index, as a loop over the groups themselves would count references to each.
    for index in cue.groups.indices {
      let set = cue.groups[index].set
      if concepts.intersects(set) {
        isOwn = true
      } else if context.lead.intersects(set) {
        continue
      } else if cue.groups[index].isAnywhere,
        context.headings.intersects(set) || context.previous.intersects(set)
      {
        continue
      } else {
        return false
      }
    }
    guard isOwn, !concepts.intersects(cue.excluded) else { return false }
    if !cue.cue.kinds.isEmpty, context.kinds.isDisjoint(with: cue.cue.kinds) { return false }
    if let lead = cue.lead {
      return context.lead.contains(lead) || context.headings.contains(lead) || context.previous.contains(lead)
    }
    return true
  }
}
