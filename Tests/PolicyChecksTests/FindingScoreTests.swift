import PolicyChecks
import PolicyTestSupport
import Testing

@Suite("Agreement with careful reviewers")
struct FindingScoreTests {
  @Test("what they found in the five policies is found")
  func fivePolicies() throws {
    var score = FindingScore()
    try score.add(gold: "Tests/Gold/findings.json", documents: "Documents")
    #expect(score.recall >= 0.95, "\(score.misses)")
    #expect(score.wanted >= 20)
  }

  @Test("what they found in policies by other hands is found")
  func otherPolicies() throws {
    var score = FindingScore()
    try score.add(gold: "Tests/Gold/more/findings.json", documents: "Tests/Gold/more/documents")
    #expect(score.recall >= 0.9, "\(score.misses)")
    #expect(score.wanted >= 15)
  }

  @Test("defects planted into three dozen short policies are found, and little else")
  func plantedDefects() throws {
    var score = FindingScore()
    try score.add(gold: "Tests/Gold/planted/findings.json", documents: "Tests/Gold/planted/documents")
    #expect(score.recall >= 0.92, "\(score.misses)")
    #expect(score.precision >= 0.95, "\(score.surprises)")
    #expect(score.wanted >= 110)
  }

  /// Every finding in these files was read and judged; a new one must be, too.
  @Test(
    "nothing else is found than what was judged right",
    arguments: [
      ("Documents", ["aycliffe-drive", "bath-and-wells-mat", "holy-trinity", "hope-tree", "montessori-place"]),
      ("Tests/Gold/more/documents", ["eastgate-sixth-form", "larchfield-primary", "st-bedes-infants"]),
      (
        "Tests/Gold/others/documents",
        [
          "brackenhurst-high", "hollies-special-school", "kingsmead-sixth-form-college",
          "puddlebrook-infant-and-nursery", "ravensholme-college", "thornwick-primary-academy",
        ]
      ),
      (
        "Tests/Gold/fresh/documents",
        ["brambleford-trust", "marlbrook-comprehensive", "poppy-lane-nursery", "wrensfield-junior"]
      ),
    ])
  func judged(folder: String, names: [String]) throws {
    let checker = try Checking.checker()
    for name in names {
      let policy = try Repository.policy("\(folder)/\(name).txt")
      let lines = Checking.lines(of: checker.check([policy]), in: policy)
      let problem = try Golden.difference((lines + [""]).joined(separator: "\n"), from: "Findings/\(name).txt")
      #expect(problem == nil)
    }
  }
}
