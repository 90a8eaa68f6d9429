import PolicyOutline
import PolicyText
import Testing

@Suite("Hostile layouts")
struct PathologicalTests {
  private static let hostile: [(name: String, text: String)] = [
    (
      "ten thousand levels of indentation",
      (0..<2_000).map { String(repeating: " ", count: $0) + "- item" }.joined(separator: "\n")
    ),
    ("a list that is always begun again", String(repeating: "1. item\n", count: 20_000)),
    ("labels that never go on", (0..<20_000).map { "(\(["a", "z", "c", "q"][$0 % 4])) item" }.joined(separator: "\n")),
    ("lead-ins only", String(repeating: "Staff must not:\n", count: 20_000)),
    ("attributions that no quotation follows", String(repeating: "The guidance states:\n9. Other\n", count: 10_000)),
    ("contents headings only", String(repeating: "Contents\nPurpose 1\n", count: 10_000)),
    ("contents that repeat", String(repeating: "Contents\nPurpose\nScope\n\nText that ends here.\n", count: 4_000)),
    (
      "contents that never come again",
      (0..<4_000).map { "Contents\nAlpha\($0)x\nBeta\($0)y\nGamma\n" }.joined()
    ),
    ("one word for ever", String(repeating: "word", count: 100_000)),
    ("dots for ever", String(repeating: ".", count: 200_000)),
    (
      "hyphens at every line's end",
      String(repeating: "the policy applies to every mem-\nber of the school and to every\n", count: 8_000)
    ),
    ("questions only", String(repeating: "Can I?\n", count: 20_000)),
    ("headings only", String(repeating: "SCOPE\n\n", count: 20_000)),
    ("bullets without text", String(repeating: "•\n", count: 20_000)),
    ("one letter of the alphabet", String(repeating: "(i) item\n", count: 20_000)),
    (
      "alternating classes",
      (0..<5_000).map { "(\($0 % 9 + 1)) x\n\($0 % 9 + 1). y\na) z\n- w" }.joined(separator: "\n")
    ),
  ]

  @Test("take time in proportion", .timeLimit(.minutes(1)), arguments: hostile.indices)
  func takeLinearTime(index: Int) throws {
    let text = Self.hostile[index].text
    let tree = try outline(text)
    #expect(Coverage.complaint(tree) == nil, "\(Self.hostile[index].name)")
    #expect(Coverage.disorder(tree) == nil, "\(Self.hostile[index].name)")
  }

  @Test("of ten thousand items, each deeper than the last, nest without recursion")
  func nestsDeep() throws {
    var content: [UInt8] = []
    var blocks: [Block] = []
    for depth in 1...10_000 {
      let start = content.count
      content += Array("- item\n".utf8)
      blocks.append(Block(role: .listItem(depth: depth), text: start..<content.count - 1))
    }
    let tree = Outline.infer(
      SourceDocument(
        path: "deep.md", format: .markdown, original: content, source: content, content: content, map: .identity,
        blocks: blocks))
    #expect(tree.clauses.last?.depth == 9_999)
  }
}
