import PolicyOutline
import PolicyTestSupport
import PolicyText
import Testing

@Suite("Nothing is lost")
struct CoverageTests {
  static let documents =
    Repository.policies
    + [
      "eastgate-sixth-form.txt", "larchfield-primary.txt", "st-bedes-infants.txt",
    ].map { "Tests/Gold/more/documents/\($0)" }
    + ["ashby-social-media", "oakfield-code-of-conduct"].flatMap {
      ["Tests/Gold/versions/\($0)/before.txt", "Tests/Gold/versions/\($0)/after.txt"]
    } + LayoutGoldenTests.names.map { "Tests/Layouts/\($0).txt" }

  @Test("every word of a policy is in one clause or in the furniture", arguments: documents)
  func policies(path: String) throws {
    let tree = try outline(Repository.bytes(path), path: path)
    #expect(Coverage.complaint(tree) == nil)
    #expect(Coverage.disorder(tree) == nil)
  }

  @Test("so is every word of texts put together at random from pieces of layout")
  func generated() throws {
    var random = SeededGenerator(seed: 20_260_101)
    for round in 0..<1_500 {
      let text = GeneratedText.policy(lines: Int.random(in: 1...40, using: &random), using: &random)
      let tree = try outline(text)
      let complaint = Coverage.complaint(tree) ?? Coverage.disorder(tree)
      #expect(complaint == nil, "round \(round):\n\(text)")
      if complaint != nil { return }
    }
  }

  @Test("so is every word of policies whose lines were cut, moved or repeated")
  func mutated() throws {
    var random = SeededGenerator(seed: 7)
    let sources = try Self.documents.map { try Repository.bytes($0) }
    for round in 0..<400 {
      let bytes = Mutation.lines(of: sources[round % sources.count], using: &random)
      let tree = try outline(bytes)
      let complaint = Coverage.complaint(tree) ?? Coverage.disorder(tree)
      #expect(complaint == nil, "round \(round):\n\(String(decoding: bytes, as: UTF8.self).prefix(2_000))")
      if complaint != nil { return }
    }
  }

  @Test("and bytes at random do not stop it")
  func randomBytes() throws {
    var random = SeededGenerator(seed: 99)
    for _ in 0..<500 {
      let alphabet: [UInt8] = [
        0x0A, 0x0A, 0x20, 0x20, 0x09, 0x2E, 0x2E, 0x28, 0x29, 0x2A, 0x2D, 0x3A, 0x5F, 0x31, 0x39, 0x61, 0x69, 0x41,
        0x49,
        0x6F, 0x27, 0xE2, 0x80, 0x93, 0xA2, 0xC2, 0xB7, 0xA0, 0xB2, 0xEF, 0x82, 0x3F, 0x0D, 0x00, 0xFF,
      ]
      let bytes = (0..<Int.random(in: 0...120, using: &random)).map { _ in
        alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
      }
      let tree = Outline.infer(SourceDocument(lines: bytes))
      let complaint = Coverage.complaint(tree) ?? Coverage.disorder(tree)
      #expect(complaint == nil, "\(bytes)")
      if complaint != nil { return }
    }
  }
}
