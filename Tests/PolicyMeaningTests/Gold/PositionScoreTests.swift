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

  /// Written and annotated by people who knew neither profile nor program. The rules had not been fitted to the second
  /// set when it was first scored: stance 0.786, strict 0.635.
  @Test("policies by other hands keep theirs", arguments: [("others", 0.90, 0.82), ("fresh", 0.88, 0.77)])
  func otherHands(set: String, stance: Double, strict: Double) throws {
    var score = PositionScore()
    try score.add(gold: "Tests/Gold/\(set)/positions.json", documents: "Tests/Gold/\(set)/documents")
    let misses = ([score.summary] + score.misses).joined(separator: "\n")
    #expect(score.rate("stance") >= stance, "\(misses)")
    #expect(score.rate("strict") >= strict, "\(misses)")
  }
}
