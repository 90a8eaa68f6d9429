import Foundation
import PolicyChecks
import PolicyMeaning
import PolicyTestSupport
import PolicyText
import Testing

@Suite("Checking hostile text")
struct HostileTextTests {
  private static let bound = Duration.seconds(20)

  private static let texts: [String] = [
    String(repeating: "[", count: 60_000), String(repeating: "[insert name ", count: 20_000),
    String(repeating: "1.1 ", count: 30_000), String(repeating: "section 4, ", count: 20_000),
    String(repeating: "see 4.4(a)(a)(a) ", count: 12_000), String(repeating: "(ABC) ", count: 20_000),
    String(repeating: "\n\n- must not:\n", count: 8_000),
    String(repeating: "“Official Account” means ", count: 8_000),
    String(repeating: "Communications Act 2003 and KCSIE 2015, ", count: 8_000),
    String(repeating: "Data Protection Act (", count: 10_000), String(repeating: "Act 1998, of ", count: 15_000),
    (0..<6_000).map { "Act of \(letters($0).capitalized) Law Act \(1800 + $0 % 300). " }.joined(),
    String(repeating: "Mr Mr A. ", count: 15_000), String(repeating: "A / B / ", count: 15_000),
    String(repeating: "Safety Policy and ", count: 10_000), String(repeating: "____ ", count: 20_000),
    (0..<8_000).map { "AB\(letters($0)) " }.joined(),
    (0..<4_000).map { "\($0 + 1). HEADNIG\(letters($0))\n\nText.\n\n" }.joined(),
    (0..<4_000).map { "The \(letters($0).uppercased()) Records Policy. " }.joined(),
    String(repeating: "\u{FFFD}\u{200B}é’", count: 20_000), "", "\n", ".", "’", "\u{E2}",
  ]

  @Test("takes no more than linear time, and never crashes", arguments: texts.indices)
  func hostile(index: Int) throws {
    let policy = try Checking.policy("CONDUCT POLICY\n\n1. SCOPE\n\n\(Self.texts[index])\n")
    let checker = try Checking.checker()
    let time = ContinuousClock().measure { _ = checker.check([policy]) }
    #expect(time < Self.bound)
  }

  @Test("finds places that lie in the text, on damaged policies")
  func damaged() throws {
    let checker = try Checking.checker()
    var random = SeededGenerator(seed: 7)
    for path in Repository.policies {
      for _ in 0..<12 {
        let bytes = Mutation.lines(of: try Repository.bytes(path), using: &random)
        let policy = try Checking.policy(String(decoding: bytes, as: UTF8.self))
        for finding in checker.check([policy]) {
          #expect(finding.range.lowerBound >= 0 && finding.range.upperBound <= policy.document.content.count)
          #expect(!finding.message.isEmpty && !finding.quote.isEmpty, "\(finding)")
        }
      }
    }
  }

  /// A number in letters, so that words differ.
  private static func letters(_ number: Int) -> String {
    var rest = number
    var word = ""
    for _ in 0..<4 {
      word.unicodeScalars.append(UnicodeScalar(UInt8(0x61 + rest % 26)))
      rest /= 26
    }
    return word
  }
}
