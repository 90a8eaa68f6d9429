import PolicyChecks
import Testing

@Suite("Examples of rules")
struct RuleExampleTests {
  /// The rules that can be shown on one policy.
  private static let ofOnePolicy = RuleCatalogue.all.filter { if case .policy = $0.check { true } else { false } }.map(
    \.name)

  @Test("the bad ones have the fault", arguments: ofOnePolicy)
  func bad(name: String) throws {
    let rule = try #require(RuleCatalogue.rule(named: name))
    #expect(!rule.bad.isEmpty)
    for example in rule.bad {
      let findings = try Checking.findings(in: example.text)
      #expect(findings.contains { $0.rule == name }, "\(example.text): \(findings.map(\.rule))")
    }
  }

  @Test("the good ones don't have it", arguments: ofOnePolicy)
  func good(name: String) throws {
    let rule = try #require(RuleCatalogue.rule(named: name))
    #expect(!rule.good.isEmpty)
    for example in rule.good {
      let findings = try Checking.findings(in: example.text).filter { $0.rule == name }
      #expect(findings == [], "\(example.text): \(findings)")
    }
  }

  @Test("names are words joined by hyphens, and none comes twice")
  func names() {
    let names = RuleCatalogue.all.map(\.name)
    #expect(Set(names).count == names.count)
    for name in names {
      #expect(name.wholeMatch(of: #/[a-z]+(-[a-z]+)*/#) != nil)
      #expect(RuleCatalogue.rule(named: name)?.name == name)
    }
  }

  @Test("what rules say of themselves are sentences")
  func sentences() {
    for rule in RuleCatalogue.all {
      for text in [rule.summary, rule.reason] {
        #expect(text.first?.isUppercase == true && text.hasSuffix("."), "\(rule.name): \(text)")
      }
    }
  }
}
