import PolicyOutline
import PolicyReaders
import PolicyTestSupport
import PolicyText
import Testing

@testable import PolicyMeaning

@Suite("A policy whose clauses are remembered")
struct ReadingMemoryTests {
  @Test("means what it means when every clause is read", arguments: PolicyPropertyTests.documents)
  func documents(path: String) throws {
    let bytes = try Repository.bytes(path)
    let tree = try tree(bytes + Array("\n\n".utf8) + bytes + Array("\n\n".utf8) + bytes)
    #expect(read(tree, isRemembering: true) == read(tree, isRemembering: false))
  }

  @Test("so does one whose lines were cut, moved or repeated")
  func mutated() throws {
    var random = SeededGenerator(seed: 21)
    let sources = try PolicyPropertyTests.documents.map { try Repository.bytes($0) }
    for round in 0..<40 {
      let bytes = sources[round % sources.count]
      let others = (0..<3).flatMap { _ in Mutation.lines(of: bytes, using: &random) }
      let tree = try tree(bytes + others)
      #expect(read(tree, isRemembering: true) == read(tree, isRemembering: false), "round \(round)")
    }
  }

  @Test("takes the values of a lead-in from the one that stands above the clause")
  func leadValues() throws {
    let section =
      "The headteacher and the designated safeguarding lead must:\n- be told of concerns\n- keep a record\n\n"
    let tree = try tree(Array(String(repeating: section, count: 5).utf8))
    let whole = read(tree, isRemembering: true)
    #expect(whole.contains { $0.contains("role") })
    #expect(whole == read(tree, isRemembering: false))
  }

  @Test("keeps the same words apart under lead-ins that say the opposite")
  func surroundings() throws {
    let items = "- be friends with pupils online\n- post photographs of pupils\n\n"
    let section = "Staff must not:\n\(items)Staff may:\n\(items)"
    let tree = try tree(Array(String(repeating: section, count: 5).utf8))
    let whole = read(tree, isRemembering: true)
    #expect(whole.contains { $0.contains("prohibited") } && whole.contains { $0.contains("permitted") })
    #expect(whole == read(tree, isRemembering: false))
  }

  @Test("reads what extends an earlier rule in the light of that rule")
  func earlierRule() throws {
    let ban = "Staff must not be friends with pupils online.\n\nThe same goes for former pupils.\n\n"
    let leave = "Staff may be friends with pupils online.\n\nThe same goes for former pupils.\n\n"
    let tree = try tree(Array(String(repeating: ban + ban + leave, count: 4).utf8))
    #expect(read(tree, isRemembering: true) == read(tree, isRemembering: false))
  }

  @Test("means in each version what it means by itself", arguments: [64, 1_000, 100_000])
  func versions(stretch: Int) throws {
    var random = SeededGenerator(seed: 34)
    for path in PolicyPropertyTests.documents {
      let bytes = try Repository.bytes(path)
      let versions = try [bytes, Mutation.lines(of: bytes, using: &random), [UInt8]("Staff must be kind.\n".utf8)].map(
        tree)
      let readings = TreeReader.read(versions: versions, compiler: standardCompiler, threads: 3, stretch: stretch)
      for (version, reading) in zip(versions, readings) {
        #expect(lines(reading) == read(version, isRemembering: false), "\(path)")
      }
    }
  }

  private func tree(_ bytes: [UInt8]) throws -> ClauseTree {
    Outline.infer(try Reader.read(bytes, path: "policy.txt", as: .text))
  }

  /// What reading a tree yields, a line for each clause and each provision.
  private func read(_ tree: ClauseTree, isRemembering: Bool) -> [String] {
    lines(
      TreeReader.read(tree, compiler: standardCompiler, threads: 1, leastRemembered: isRemembering ? 0 : Int.max))
  }

  private func lines(_ reading: StretchReading) -> [String] {
    reading.readings.map { "\($0)" } + ["\(reading.untold)"] + reading.provisions.map { "\($0)" }
  }
}
