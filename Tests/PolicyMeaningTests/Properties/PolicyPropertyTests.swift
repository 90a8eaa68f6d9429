import PolicyMeaning
import PolicyTestSupport
import Testing

@Suite("Whatever is compiled")
struct PolicyPropertyTests {
  static let documents =
    Repository.policies
    + ["eastgate-sixth-form", "larchfield-primary", "st-bedes-infants"].map { "Tests/Gold/more/documents/\($0).txt" }
    + ["ashby-social-media", "oakfield-code-of-conduct"].map { "Tests/Gold/versions/\($0)/before.txt" }

  @Test("points into its own clauses, and answers every topic in order", arguments: documents)
  func pointsHome(path: String) throws {
    let policy = try compile(Repository.bytes(path))
    #expect(complaint(policy) == nil)
    #expect(!policy.provisions.isEmpty)
  }

  @Test("means the same each time", arguments: documents)
  func isDeterministic(path: String) throws {
    let bytes = try Repository.bytes(path)
    let again = PolicyCompiler(profile: try .embedded(named: Profile.standardName))
    let (left, right) = (try compile(bytes), try compile(bytes, with: again))
    #expect(left.provisions.map(sketch) == right.provisions.map(sketch))
    #expect(left.positions.map(sketch) == right.positions.map(sketch))
    #expect(left.title == right.title && left.organisation == right.organisation)
  }

  @Test("so do policies whose lines were cut, moved or repeated")
  func mutated() throws {
    var random = SeededGenerator(seed: 20_261_121)
    let sources = try Self.documents.map { try Repository.bytes($0) }
    for round in 0..<150 {
      let bytes = Mutation.lines(of: sources[round % sources.count], using: &random)
      let complaint = complaint(try compile(bytes))
      #expect(complaint == nil, "round \(round)")
    }
  }

  @Test("and texts of grammar's words in any order")
  func shuffled() throws {
    var random = SeededGenerator(seed: 4)
    let words = """
      must must not may may not should no nobody neither nor never under in circumstances have right duty have to need
      not be are is not advised that against do not only if unless without until permission , . ; : ( ) [ ] OR - the
      staff pupils photographs posts school’s e-mail headteacher under 18 13 May 2021 14/11 every two years policy Act
      2010 which who that and or if when please report keep off away prevents nothing there to avoid required expected
      welcome best would rather ? ! “ ” delete as appropriate same Equality reserves rights long provided by subject to
      """.split { $0 == " " || $0 == "\n" }
    for round in 0..<3_000 {
      let count = Int.random(in: 1...14, using: &random)
      let text = (0..<count).map { _ in words[Int.random(in: 0..<words.count, using: &random)] }.joined(separator: " ")
      let complaint = complaint(try compile(text))
      #expect(complaint == nil, "round \(round): \(text)")
    }
  }

  private func sketch(_ provision: Provision) -> String {
    "\(provision.topic) \(provision.clause) \(provision.stance) \(provision.range) \(provision.rule) "
      + "\(provision.values) \(provision.exceptions) \(provision.parties)"
  }

  private func sketch(_ position: Position) -> String {
    "\(position.topic) \(position.stance) \(position.strength?.rawValue ?? "-") \(position.provisions) "
      + "\(position.values) \(position.exceptions)"
  }
}
