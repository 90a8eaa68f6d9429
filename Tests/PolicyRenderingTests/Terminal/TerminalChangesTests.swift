import PolicyComparison
import PolicyMeaning
import PolicyRendering
import PolicyTestSupport
import Testing

@Suite("Changes as text")
struct TerminalChangesTests {
  private func text(_ before: String, _ after: String) throws -> String {
    let profile = try Profile.embedded(named: Profile.standardName)
    let set = ChangeFinder(compiler: PolicyCompiler(profile: profile)).changes(
      from: try Repository.policy(before), to: try Repository.policy(after))
    return String(decoding: TerminalRenderer(profile: profile).changes(set), as: UTF8.self)
  }

  @Test("two versions read as recorded", arguments: ["ashby-social-media", "oakfield-code-of-conduct"])
  func recorded(name: String) throws {
    let folder = "Tests/Gold/versions/\(name)"
    let text = try text("\(folder)/before.txt", "\(folder)/after.txt")
    #expect(try Golden.difference(text, from: "Changes/\(name).txt") == nil)
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test("what matters stands before what doesn't, with the words that make the difference")
  func order() throws {
    let folder = "Tests/Gold/versions/ashby-social-media"
    let text = try text("\(folder)/before.txt", "\(folder)/after.txt")
    let effect = try #require(text.firstRange(of: "stricter than before (“should not” becomes “must not”)"))
    let rest = try #require(text.firstRange(of: "Wording and order"))
    #expect(effect.lowerBound < rest.lowerBound)
    #expect(text.contains("Clauses 4 to 7 are now 5 to 8, with 15 clauses in them."))
    #expect(!text.contains("Renumbered"))
  }

  @Test("the same policy twice has one line that says so")
  func nothing() throws {
    let path = "Documents/holy-trinity.txt"
    #expect(try text(path, path) == "Nothing changed.\n")
  }
}
