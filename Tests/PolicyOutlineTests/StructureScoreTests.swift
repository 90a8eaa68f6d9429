import PolicyTestSupport
import Testing

@Suite("Agreement with outlines drawn by hand")
struct StructureScoreTests {
  @Test("the five policies keep their level")
  func fivePolicies() throws {
    var score = StructureScore()
    try score.add(gold: "Tests/Gold/structure.json", documents: "Documents")
    let misses = score.misses.joined(separator: "\n")
    #expect(score.rate("found") >= 0.98, "\(misses)")
    #expect(score.rate("labels") >= 0.98, "\(misses)")
    #expect(score.rate("headings") >= 0.97, "\(misses)")
    #expect(score.rate("parents") >= 0.95, "\(misses)")
    #expect(score.rate("precision") >= 0.95, "\(misses)")
  }

  @Test("policies in other layouts keep theirs")
  func otherLayouts() throws {
    var score = StructureScore()
    try score.add(gold: "Tests/Gold/more/structure.json", documents: "Tests/Gold/more/documents")
    let misses = score.misses.joined(separator: "\n")
    #expect(score.rate("found") >= 0.95, "\(misses)")
    #expect(score.rate("labels") >= 0.95, "\(misses)")
    #expect(score.rate("headings") >= 0.95, "\(misses)")
    #expect(score.rate("parents") >= 0.95, "\(misses)")
    #expect(score.rate("precision") >= 0.92, "\(misses)")
  }
}
