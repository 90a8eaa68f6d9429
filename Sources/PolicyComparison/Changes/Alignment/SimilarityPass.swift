/// Pairs parts whose words are alike: under the same label, between the same neighbours, in the same section, or elsewhere.
enum SimilarityPass {
  /// What a first round pairs supports more pairs in a second.
  private static let rounds = 2

  static func run(_ alignment: inout VersionAlignment, _ parts: FreeParts) {
    for _ in 0..<rounds {
      var finder = CandidateFinder(alignment, parts)
      let candidates = finder.candidates()
      guard !candidates.isEmpty else { return }
      for candidate in Assignment.choose(candidates) {
        alignment.pair(
          candidate.before, candidate.after, candidate.pass, confidence: min(0.99, 0.4 + 0.55 * candidate.score))
      }
      SectionPass.run(&alignment)
    }
  }
}
