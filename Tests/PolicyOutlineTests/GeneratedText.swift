import PolicyText

/// A small random source that gives the same numbers everywhere.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Texts for properties.
enum GeneratedText {
  private static let labels = [
    "", "", "", "1.", "2.", "3 ", "1.1", "1.2.", "4.3.1", "(a)", "(b)", "(i)", "(ii)", "a)", "A.", "- ", "– ", "•",
    "o ", "* ",
    "- 2.1", "Appendix A", "Section 2:", "*", "(*", "¹", "\u{F0B7}", "Page 3 of 7", "7", "Q1",
  ]
  private static let texts = [
    "", "Contents", "SCOPE AND PURPOSE", "Terms of Use", "Staff must not:", "keep their accounts private", "Version: 3",
    "Next review\tMarch 2027", "Signed ________", "Introduction ........ 2", "Can I post?", "No. Ask first.",
    "Monitoring 4",
    "The guidance of the department states:-", "and this line goes on from the one above it", "self-", "harm",
    "The policy applies to everyone who works here, whether paid or not.", "parents/carers and *pupils", "OR",
    "See 6(a).",
    "“Whatever is true”", "www.example.org/policy", "Owner", "Head of People", "SOCIAL MEDIA POLICY", "☐ I agree",
  ]
  private static let indents = ["", "", "", "  ", "      ", "\t", " "]
  private static let ends = ["\n", "\n", "\n\n", "\n \n", "\r\n", "\n\n\n"]

  static func policy(lines: Int, using random: inout SeededGenerator) -> String {
    var text = ""
    for _ in 0..<lines {
      let label = pick(labels, &random)
      text += pick(indents, &random) + label + (label.isEmpty || Bool.random(using: &random) ? "" : " ")
      text += pick(texts, &random) + pick(ends, &random)
    }
    return text
  }

  /// The lines of a text, some of them left out, doubled, swapped, cut or glued to the next.
  static func mutation(of bytes: [UInt8], using random: inout SeededGenerator) -> [UInt8] {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    for _ in 0..<Int.random(in: 1...12, using: &random) {
      let index = Int.random(in: 0..<lines.count, using: &random)
      switch Int.random(in: 0...5, using: &random) {
      case 0 where lines.count > 1: lines.remove(at: index)
      case 1: lines.insert(lines[index], at: index)
      case 2: lines.swapAt(index, Int.random(in: 0..<lines.count, using: &random))
      case 3: lines[index] = Array(lines[index].prefix(Int.random(in: 0...30, using: &random)))
      case 4: lines[index] = Array(lines[index].dropFirst(Int.random(in: 0...10, using: &random)))
      default: lines.insert([], at: index)
      }
    }
    return Array(lines.joined(separator: [0x0A]))
  }

  private static func pick(_ choices: [String], _ random: inout SeededGenerator) -> String {
    choices[Int.random(in: 0..<choices.count, using: &random)]
  }
}

extension SourceDocument {
  /// A document of physical lines from bytes of any kind, with no reader to object to them.
  convenience init(lines bytes: [UInt8]) {
    var blocks: [Block] = []
    var start = 0
    var followsGap = true
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let first = line.firstIndex { $0 > 0x20 }
      if let first, let last = line.lastIndex(where: { $0 > 0x20 }) {
        blocks.append(Block(role: .line, text: first..<last + 1, indent: first - start, followsGap: followsGap))
      }
      followsGap = first == nil
      start = line.endIndex + 1
    }
    self.init(
      path: "bytes", format: .text, original: bytes, source: bytes, content: bytes, map: .identity, blocks: blocks)
  }
}
