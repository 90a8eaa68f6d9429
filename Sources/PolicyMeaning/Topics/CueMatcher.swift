internal import PolicyText

/// Decides which topics a sentence speaks to.
struct CueMatcher: Sendable {
  /// A cue that matched, and the token that its anchor begins at.
  struct Match {
    let cue: CompiledCue
    /// The tokens of the matched concepts in the sentence, one for each group that the sentence itself satisfies.
    let tokens: [Range<Int>]
  }

  /// Cues by the concepts of their groups that a sentence can itself satisfy.
  private let cues: [CompiledCue]
  private let byConcept: [[Int]]

  init(profile: Profile, lexicon: Lexicon) {
    var cues: [CompiledCue] = []
    for (index, topic) in profile.topics.enumerated() {
      cues.append(contentsOf: topic.cues.compactMap { CompiledCue($0, topic: index, lexicon: lexicon) })
    }
    var byConcept = Array(repeating: [Int](), count: ConceptSet.capacity)
    for (index, cue) in cues.enumerated() {
      // Any group may be the one that the sentence satisfies, but one that must be its own narrows the search best.
      for group in cue.groups.prefix(1) { for concept in group.concepts { byConcept[concept].append(index) } }
      if cue.groups.count > 1 {
        for group in cue.groups.dropFirst() { for concept in group.concepts { byConcept[concept].append(index) } }
      }
    }
    self.cues = cues
    self.byConcept = byConcept
  }

  /// The best match for each topic, in the order of topics.
  func matches(_ sentence: Sentence, in surroundings: Surroundings, before previous: ConceptSet) -> [Match] {
    guard !sentence.concepts.isEmpty else { return [] }
    var candidates: Set<Int> = []
    for hit in sentence.hits { candidates.formUnion(byConcept[hit.concept]) }
    var best: [Int: Match] = [:]
    for index in candidates.sorted() {
      let cue = cues[index]
      if let held = best[cue.topic], held.cue.cue.confidence >= cue.cue.confidence { continue }
      if let match = match(cue, sentence, surroundings, previous) { best[cue.topic] = match }
    }
    return best.values.sorted { $0.cue.topic < $1.cue.topic }
  }

  private func match(
    _ cue: CompiledCue, _ sentence: Sentence, _ surroundings: Surroundings, _ previous: ConceptSet
  ) -> Match? {
    guard !sentence.concepts.intersects(cue.excluded) else { return nil }
    if !cue.cue.kinds.isEmpty, surroundings.kinds.isDisjoint(with: cue.cue.kinds) { return nil }
    if let lead = cue.lead, !surroundings.lead.contains(lead), !surroundings.headings.contains(lead),
      !previous.contains(lead)
    {
      return nil
    }
    var tokens: [Range<Int>] = []
    for group in cue.groups {
      if sentence.concepts.intersects(group.set) {
        if let hit = sentence.hits.first(where: { group.set.contains($0.concept) }) { tokens.append(hit.tokens) }
      } else if surroundings.lead.intersects(group.set) {
        continue
      } else if group.isAnywhere, surroundings.headings.intersects(group.set) || previous.intersects(group.set) {
        continue
      } else {
        return nil
      }
    }
    return tokens.isEmpty ? nil : Match(cue: cue, tokens: tokens)
  }

  /// All tokens at which the sentence satisfies some group of a cue, for choosing the part that speaks of it.
  func places(of cue: CompiledCue, in sentence: Sentence) -> [(group: Int, tokens: Range<Int>)] {
    sentence.hits.flatMap { hit in
      cue.groups.indices.filter { cue.groups[$0].set.contains(hit.concept) }.map { ($0, hit.tokens) }
    }
  }
}
