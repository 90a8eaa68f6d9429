import PolicyComparison
import PolicyMeaning
import PolicyOutline
import PolicyReaders
import PolicyTestSupport
import Testing

@Suite("Facts about a whole version")
struct ChangeSetTests {
  private func changes(_ before: String, _ after: String) throws -> ChangeSet {
    let compiler = PolicyCompiler(profile: try .embedded(named: Profile.standardName))
    func policy(_ text: String) throws -> Policy {
      compiler.compile(Outline.infer(try Reader.read(Array(text.utf8), path: "policy.txt")))
    }
    return ChangeFinder(compiler: compiler).changes(from: try policy(before), to: try policy(after))
  }

  private static let clauses = [
    "Staff must wear a badge in the building.", "Visitors sign the book at the front desk.",
    "Rooms are locked by the last to leave.", "Bicycles are kept in the shed behind the hall.",
  ]

  private func numbered(_ clauses: [String]) -> String {
    "1. Conduct\n\n" + clauses.enumerated().map { "1.\($0 + 1) \($1)\n\n" }.joined()
  }

  @Test("a clause before others makes one fact about their numbers")
  func renumbering() throws {
    let set = try changes(
      numbered(Self.clauses), numbered(["Lights are switched off at night by the porter."] + Self.clauses))
    #expect(set.changes.filter { $0.kind == .renumbered }.count == 4)
    #expect(set.renumberings.count == 1)
    #expect(set.renumberings.first?.before.count == 4)
  }

  @Test("two clauses that changed places are one move")
  func swap() throws {
    let swapped = [Self.clauses[0], Self.clauses[2], Self.clauses[1], Self.clauses[3]]
    let set = try changes(numbered(Self.clauses), numbered(swapped))
    #expect(set.changes.filter { $0.kind == .moved }.count == 1)
    #expect(!set.changes.contains { $0.kind == .added || $0.kind == .deleted || $0.kind == .edited })
  }

  @Test("wrapping, bullets, quotation marks and spaces are no changes")
  func layout() throws {
    let before =
      "Visitors\n\nVisitors must:\n\n- sign the visitors' book at the desk;\n- wear a \"badge\" in the building.\n"
    let after =
      "Visitors\n\nVisitors must:\n\n• sign  the visitors’ book\n  at the desk;\n• wear a “badge” in the building.\n"
    #expect(try changes(before, after).isEmpty)
  }

  @Test("a term replaced throughout is one editorial note")
  func terminology() throws {
    let before = numbered((1...5).map { "Rule \($0) is that every bursar must lock room \($0) after work." })
    let set = try changes(before, before.replacing("bursar", with: "treasurer"))
    #expect(set.terminology == [TermReplacement(from: "bursar", to: "treasurer", count: 5)])
    #expect(set.substantive.isEmpty)
  }

  @Test("a reference that follows its clause is no change of substance, one to another clause is")
  func references() throws {
    let rule = "Exceptions to this are listed in paragraph 1.2 of the policy."
    let before = numbered([rule] + Self.clauses)
    let inserted = "Lights are switched off at night by the porter."
    let moved = rule.replacing("1.2", with: "1.3")
    let follows = try changes(before, numbered([moved, inserted] + Self.clauses))
    #expect(follows.changes.filter { $0.kind == .edited }.map(\.isSubstantive) == [false])
    let other = try changes(before, numbered([rule.replacing("1.2", with: "1.4")] + Self.clauses))
    #expect(other.changes.filter { $0.kind == .edited }.map(\.isSubstantive) == [true])
  }

  @Test("a heading that was renamed keeps its clauses")
  func heading() throws {
    let before = numbered(Self.clauses)
    let set = try changes(before, before.replacing("1. Conduct", with: "1. Everyday rules"))
    let changed = set.changes.filter { $0.kind != .unchanged }
    #expect(changed.map(\.kind) == [.edited])
    #expect(set.substantive.isEmpty)
  }
}
