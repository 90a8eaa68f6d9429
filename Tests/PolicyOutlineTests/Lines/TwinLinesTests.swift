import PolicyReaders
import PolicyTestSupport
import PolicyText
import Testing

@testable import PolicyOutline

@Suite("Lines that two versions share")
struct TwinLinesTests {
  private func document(_ bytes: [UInt8]) throws -> SourceDocument { try Reader.read(bytes, path: "policy.txt") }

  /// Everything of a tree but its document.
  private func facts(_ tree: ClauseTree) -> [String] {
    tree.clauses.map { "\($0)" } + tree.fragments.map { "\($0)" } + tree.furniture.map { "\($0)" }
      + tree.fields.map { "\($0)" }
  }

  @Test("are read as if each version were read by itself", arguments: Repository.policies)
  func alone(path: String) throws {
    let original = try Repository.bytes(path)
    for seed in 1...40 {
      var random = SeededGenerator(seed: UInt64(seed))
      var changed = Mutation.lines(of: original, using: &random)
      for _ in 0..<seed % 4 { changed = Mutation.lines(of: changed, using: &random) }
      let documents = [try document(original), try document(changed)]
      let together = Outline.infer(versions: documents, threads: 1 + seed % 3)
      for (tree, document) in zip(together, documents) {
        #expect(facts(tree) == facts(Outline.infer(document)), "\(path) \(seed)")
      }
    }
  }

  @Test("are the same lines in every field, whatever stretch they are read in")
  func fields() throws {
    let texts = try Repository.policies.map { try Repository.bytes($0) }
    let first = try document(Array(texts.joined(separator: [0x0A])))
    let second = try document(Array(texts.reversed().joined(separator: [0x0A])))
    let model = LineModel(document: first, lines: LineReading.lines(of: first, threads: 1))
    let plain = LineReading.lines(of: second, threads: 1).map { "\($0)" }
    for size in [50, 333, 100_000] {
      #expect(
        LineReading.lines(of: second, like: model, threads: 2, leastBlocks: size).map { "\($0)" } == plain, "\(size)")
    }
  }

  @Test("are nearly all found where a hundredth of the lines is another")
  func found() throws {
    let first = try document(Array((0..<2_000).map { "Line \($0) says thing \($0 * 7).\n" }.joined().utf8))
    let second = try document(
      Array((0..<2_000).map { "Line \($0) says \($0 % 100 == 50 ? "another" : "thing") \($0 * 7).\n" }.joined().utf8))
    let model = LineModel(document: first, lines: LineReading.lines(of: first, threads: 1))
    var twins = TwinLines(model, second, from: 0)
    #expect(second.blocks.indices.count { twins.twin(of: $0) != nil } == 1_980)
  }
}
