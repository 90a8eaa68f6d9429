import PolicyComparison
import PolicyRendering
import PolicyTestSupport
import Testing

@Suite("Changes as text")
struct TerminalChangesTests {
  private let pair: VersionPair

  init() throws { pair = try VersionPair() }

  private func text(_ name: String, _ options: RenderingOptions = RenderingOptions()) throws -> String {
    String(
      decoding: TerminalRenderer(profile: pair.profile, options: options).changes(try pair.gold(name)), as: UTF8.self)
  }

  @Test("two versions read as recorded", arguments: VersionPair.names)
  func recorded(name: String) throws {
    let text = try text(name)
    #expect(try Golden.difference(text, from: "Changes/\(name).txt") == nil)
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test("what matters stands before what doesn't; numbers that follow and sections that moved are one line each")
  func order() throws {
    let text = try text("ashby-social-media")
    let effect = try #require(text.firstRange(of: "Personal use in work time (5.1, was 4.1): now forbidden"))
    let positions = try #require(text.firstRange(of: "QUESTIONS THAT IT ANSWERS DIFFERENTLY NOW"))
    let rest = try #require(text.firstRange(of: "WORDING AND ORDER"))
    #expect(effect.lowerBound < positions.lowerBound && positions.lowerBound < rest.lowerBound)
    #expect(text.contains("Clauses 4 to 7 are now 5 to 8, with 15 clauses in them."))
    #expect(text.contains("Section 8, line 164, now section 4, line 68: moved, with 4 clauses in it"))
    #expect(!text.contains("enumbered"))
  }

  @Test("words in place of others follow them without a space, and stops their word, as in the policy")
  func spacing() throws {
    let text = try text("ashby-social-media")
    #expect(text.contains("Staff [-should not-]{+must not+} use"))
    #expect(text.contains("years of leaving the School+}. Care"))
  }

  @Test("only what matters, or only what doesn't, can be asked for")
  func scope() throws {
    let substantive = try text("ashby-social-media", RenderingOptions(changes: .substantive))
    #expect(substantive.hasPrefix("8 changes of substance.\n") && !substantive.contains("WORDING AND ORDER"))
    let editorial = try text("ashby-social-media", RenderingOptions(changes: .editorial))
    #expect(editorial.hasPrefix("16 changes of wording and order.\n") && !editorial.contains("WHAT MATTERS"))
  }

  @Test("the same policy twice has one line that says so")
  func nothing() throws {
    let policy = try Repository.policy("Documents/holy-trinity.txt")
    let text = TerminalRenderer(profile: pair.profile).changes(pair.changes(from: policy, to: policy))
    #expect(String(decoding: text, as: UTF8.self) == "Nothing changed.\n")
  }

  @Test("a term that was replaced throughout takes one line, and so does a word for the same force")
  func throughout() throws {
    let rules = ["badge", "coat", "hat", "name"].enumerated().map {
      "1.\($0 + 1) Staff will show the \($1) at noon.\n\n"
    }
    let before = "Oak Policy\n\n1. Conduct\n\n\(rules.joined())"
    for (from, to) in [("Staff", "Employees"), ("will", "must")] {
      let set = try pair.changes(before, before.replacing(from, with: to))
      let text = String(decoding: TerminalRenderer(profile: pair.profile).changes(set), as: UTF8.self)
      #expect(text.contains("* “\(from)” is “\(to)” now, 4 times.") && !text.contains("1.2"), "\(text)")
      #expect(text.hasPrefix("Nothing of substance changed"))
    }
    let weaker = try pair.changes(before, before.replacing("will", with: "should"))
    #expect(weaker.substantive.count == 4 && weaker.terminology.isEmpty)
  }
}
