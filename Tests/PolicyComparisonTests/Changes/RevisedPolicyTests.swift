import PolicyComparison
import PolicyMeaning
import PolicyTestSupport
import Testing

@Suite("Changes of made-up policies with known answers")
struct RevisedPolicyTests {
  private let pool: SentencePool
  private let compiler: PolicyCompiler
  private let finder: ChangeFinder

  init() throws {
    pool = try SentencePool()
    compiler = PolicyCompiler(profile: try .embedded(named: Profile.standardName))
    finder = ChangeFinder(compiler: compiler)
  }

  @Test("clauses are found again, moved or not, whatever happened to their numbers", arguments: [true, false])
  func answers(isNumbered: Bool) throws {
    var score = RevisionScore()
    for seed in 1...150 {
      try score.add(
        RevisedPolicy(pool, seed: UInt64(seed)), finder, compiler, isNumbered: isNumbered, seed: UInt64(seed))
    }
    let summary =
      "link F1 \(score.linkF1), move recall \(score.moveRecall) precision \(score.movePrecision), "
      + "renumber recall \(score.renumberRecall), kinds \(score.kindAccuracy)"
    print(summary)
    for miss in score.misses.prefix(60) { print(miss) }
    #expect(score.linkF1 >= 0.975, "\(summary)")
    #expect(score.moveRecall >= 0.78, "\(summary)")
    #expect(score.movePrecision >= 0.95, "\(summary)")
    #expect(score.renumberRecall >= 0.99, "\(summary)")
    #expect(score.kindAccuracy >= 0.93, "\(summary)")
  }
}
