import PolicyOutline
import PolicyReaders
import PolicyTestSupport
import PolicyText
import Testing

@testable import PolicyMeaning

@Suite("A policy read in stretches")
struct StretchTests {
  @Test("means what it means when it is read in one go", arguments: PolicyPropertyTests.documents)
  func documents(path: String) throws {
    let tree = try Repository.tree(path)
    let whole = read(tree, threads: 1)
    for threads in [2, 5, 64] { #expect(read(tree, threads: threads) == whole, "\(threads) threads") }
  }

  @Test("so does one whose lines were cut, moved or repeated")
  func mutated() throws {
    var random = SeededGenerator(seed: 8)
    let sources = try PolicyPropertyTests.documents.map { try Repository.bytes($0) }
    for round in 0..<60 {
      let bytes = Mutation.lines(of: sources[round % sources.count], using: &random)
      let tree = Outline.infer(try Reader.read(bytes, path: "policy.txt", as: .text))
      #expect(read(tree, threads: 16) == read(tree, threads: 1), "round \(round)")
    }
  }

  @Test("extends a rule that stands in an earlier stretch")
  func earlierRule() throws {
    let told = String(repeating: "The sky was blue over the town.\n\n", count: 40)
    let text = "Staff must not be friends with pupils online.\n\n\(told)The same goes for former pupils.\n"
    let tree = Outline.infer(try Reader.read(Array(text.utf8), path: "policy.txt", as: .text))
    let whole = read(tree, threads: 1)
    #expect(whole.last?.contains("prohibited") == true)
    #expect(read(tree, threads: 64) == whole)
  }

  @Test("inherits from headings and lead-ins above its beginning")
  func ancestors() throws {
    let items = (1...40).map { "- be friends with pupils on site number \($0)\n" }.joined()
    let text = "Conduct online\n\nStaff must not:\n\(items)"
    let tree = Outline.infer(try Reader.read(Array(text.utf8), path: "policy.txt", as: .text))
    let whole = read(tree, threads: 1)
    #expect(whole.filter { $0.contains("prohibited") }.count >= 40)
    #expect(read(tree, threads: 64) == whole)
  }

  /// What reading a tree yields, a line for each clause and each provision.
  private func read(_ tree: ClauseTree, threads: Int) -> [String] {
    let reading = TreeReader.read(tree, compiler: standardCompiler, threads: threads, leastStretch: 64)
    return reading.readings.map { "\($0)" } + ["\(reading.untold)"] + reading.provisions.map { "\($0)" }
  }
}
