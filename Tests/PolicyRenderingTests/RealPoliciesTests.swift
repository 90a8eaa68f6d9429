import PolicyComparison
import PolicyJSON
import PolicyMeaning
import PolicyOutline
import PolicyReaders
import PolicyTestSupport
import PolicyText
import Testing

@testable import PolicyRendering

/// The properties of the other suites on real policies, through the stages before this one.
@Suite("The founding policies, rendered")
struct RealPoliciesTests {
  private let profile: Profile
  private let policies: [Policy]
  private let comparison: Comparison

  init() throws {
    let profile = try Profile.embedded(named: Profile.standardName)
    let compiler = PolicyCompiler(profile: profile)
    policies = try Repository.policies.map { path in
      compiler.compile(Outline.infer(try Reader.read(Repository.bytes(path), path: path)))
    }
    self.profile = profile
    comparison = Comparator(profile: profile).compare(policies)
  }

  @Test("JSON keeps to its schemas")
  func schemas() throws {
    let renderer = JSONRenderer(profile: profile)
    let parsed = try JSONValue.parse(renderer.policies(policies), path: "policies")
    #expect(try JSONSchema("policy.schema.json").errors(in: parsed) == [])
    #expect(
      parsed["documents"]?.elements?.allSatisfy { $0["positions"]?.elements?.count == profile.topics.count } == true)
    let compared = try JSONValue.parse(renderer.comparison(comparison), path: "comparison")
    #expect(try JSONSchema("comparison.schema.json").errors(in: compared) == [])
    #expect(compared["topics"]?.elements?.count == profile.topics.count)
  }

  @Test("terminal lines keep to the width", arguments: [40, 80, 132])
  func width(width: Int) {
    let renderer = TerminalRenderer(profile: profile, width: width)
    let lines = String(decoding: renderer.comparison(comparison) + renderer.policies(policies), as: UTF8.self)
      .split(separator: "\n")
    #expect(lines.count > 500)
    #expect(lines.filter { DisplayWidth.of($0) > width || $0.last == " " } == [])
  }

  @Test("Markdown holds text and no links, images, code or HTML")
  func markdown() {
    let renderer = MarkdownRenderer(profile: profile)
    let parse = MarkdownParse(renderer.comparison(comparison) + [0x0A] + renderer.policies(policies))
    let harmful: Set<String> = ["link", "image", "code", "code_block", "html_block", "html_inline", "thematic_break"]
    #expect(harmful.isDisjoint(with: parse.nodes))
    #expect(parse.blocks.count > 500)
  }

  @Test("each quote that is shown stands in its policy, word for word")
  func quotes() {
    let report = Report(comparison, profile: profile)
    let members = Agreements.all.flatMap(report.groups).flatMap(\.topics).flatMap(\.answers).flatMap(\.members)
    #expect(members.count > 50)
    for member in members {
      let policy = policies[member.policy]
      let words = VisibleText.line(String(decoding: policy.tree.document.content, as: UTF8.self))
      for evidence in [member.evidence].compactMap({ $0 }) + member.further {
        // A quote may run on over a page break, so its ends are looked for.
        #expect(words.contains(evidence.quote.prefix(25)))
        #expect(words.contains(evidence.quote.suffix(25)))
      }
    }
  }

  @Test("A against B mirrors B against A")
  func mirrored() {
    let there = Report(Comparator(profile: profile).compare([policies[1], policies[3]]), profile: profile)
    let back = Report(Comparator(profile: profile).compare([policies[3], policies[1]]), profile: profile)
    #expect(Phrasing.summary(of: there) == Phrasing.summary(of: back))
    func said(_ report: Report, by policy: Int) -> [String] {
      Agreements.all.flatMap(report.groups).flatMap(\.topics).map { topic in
        let answer = topic.answers.first { $0.members.contains { $0.policy == policy } }
        return "\(topic.title): \(answer?.statement ?? Phrasing.silence)"
      }
    }
    #expect(said(there, by: 0) == said(back, by: 1))
    #expect(said(there, by: 1) == said(back, by: 0))
  }

  @Test("a policy compared with itself agrees on everything")
  func twice() {
    let twice = Comparator(profile: profile).compare([policies[0], policies[0]])
    let text = String(decoding: TerminalRenderer(profile: profile).comparison(twice), as: UTF8.self)
    #expect(text.hasPrefix("The two policies agree on everything they answer: "))
    #expect(!text.contains("DIFFER"))
  }
}

private enum Agreements {
  static let all: [Agreement] = [.differs, .partlySilent, .same, .silent]
}
