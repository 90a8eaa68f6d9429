import PolicyOutline
import PolicyReaders
import PolicyTestSupport
import PolicyText

/// The outline of a plain text.
func outline(_ text: String) throws -> ClauseTree {
  try outline(Array(text.utf8))
}

func outline(_ bytes: [UInt8], path: String = "policy.txt") throws -> ClauseTree {
  Outline.infer(try Reader.read(bytes, path: path, as: .text))
}

/// The outline of a text whose blocks are given, as a format with markup would give them.
func outline(_ blocks: [(Block.Role, String)], quoteDepths: [Int] = []) -> ClauseTree {
  var content: [UInt8] = []
  var made: [Block] = []
  for (index, (role, text)) in blocks.enumerated() {
    let start = content.count
    content += Array(text.utf8)
    made.append(
      Block(role: role, text: start..<content.count, quoteDepth: index < quoteDepths.count ? quoteDepths[index] : 0))
    content.append(0x0A)
  }
  return Outline.infer(
    SourceDocument(
      path: "policy.md", format: .markdown, original: content, source: content, content: content, map: .identity,
      blocks: made))
}

/// One line a clause: depth, label, heading and body, to be compared as a whole.
func sketch(_ tree: ClauseTree) -> [String] {
  tree.clauses.indices.map { index in
    let clause = tree.clauses[index]
    let parts = [
      tree.label(of: index).map { "[\($0)]" }, tree.heading(of: index).map { "<\($0)>" },
      clause.body.isEmpty ? nil : tree.body(of: index),
    ].compactMap(\.self)
    return String(repeating: "  ", count: clause.depth) + parts.joined(separator: " ")
  }
}
