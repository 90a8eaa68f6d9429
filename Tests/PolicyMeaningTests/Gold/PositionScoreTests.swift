import Testing

/// Levels stand a little below what is reached, so that a change that costs answers is seen and a rounding is not.
@Suite("Agreement with careful readers")
struct PositionScoreTests {
  @Test("the five policies keep their level")
  func fivePolicies() throws {
    var score = PositionScore()
    try score.add(gold: "Tests/Gold/positions.json", documents: "Documents")
    let misses = ([score.summary] + score.misses).joined(separator: "\n")
    #expect(score.rate("strict") >= 0.95, "\(misses)")
    #expect(score.rate("stance") >= 0.95, "\(misses)")
    #expect(score.rate("silence") >= 0.98, "\(misses)")
    #expect(score.rate("evidence") >= 0.95, "\(misses)")
    #expect(score.rate("values") >= 0.98, "\(misses)")
    #expect(score.rate("strength") >= 0.91, "\(misses)")
  }

  @Test("policies in other words and layouts keep theirs")
  func otherPolicies() throws {
    var score = PositionScore()
    try score.add(gold: "Tests/Gold/more/positions.json", documents: "Tests/Gold/more/documents")
    let misses = ([score.summary] + score.misses).joined(separator: "\n")
    #expect(score.rate("strict") >= 0.92, "\(misses)")
    #expect(score.rate("stance") >= 0.96, "\(misses)")
    #expect(score.rate("silence") >= 0.92, "\(misses)")
    #expect(score.rate("evidence") >= 0.98, "\(misses)")
  }

  /// Written and annotated by people who knew neither profile nor program. When they were first scored, before any rule
  /// or example was fitted to them: fresh 0.786 of the stances and 0.635 with their values, later 0.828 and 0.682, recent
  /// 0.844 and 0.735 (its first four), 0.875 and 0.792 (the others, once rules were made for the first). Of the unread nothing but these totals was ever looked at, so that they tell what to expect of policies to come: they
  /// began at 0.722 and 0.597 (three of them), 0.865 and 0.766 (four), 0.927 and 0.833 (the last four). Keep them unread.
  @Test(
    "policies by other hands keep theirs",
    arguments: [
      ("others", 0.925, 0.855), ("fresh", 0.945, 0.865), ("later", 0.905, 0.75), ("recent", 0.885, 0.81),
      ("unread", 0.895, 0.81),
    ])
  func otherHands(set: String, stance: Double, strict: Double) throws {
    var score = PositionScore()
    try score.add(gold: "Tests/Gold/\(set)/positions.json", documents: "Tests/Gold/\(set)/documents")
    let misses = ([score.summary] + score.misses).joined(separator: "\n")
    #expect(score.rate("stance") >= stance, "\(misses)")
    #expect(score.rate("strict") >= strict, "\(misses)")
  }
}
