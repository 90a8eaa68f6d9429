import PolicyComparison
import PolicyMeaning
import PolicyOutline
import PolicyReaders
import PolicyTestSupport
import Testing

@Suite("Words marked inside a changed clause")
struct WordEditTests {
  /// Edits as git's word diff prints them; unchanged words in the middle left out.
  private func marked(_ before: String, _ after: String) throws -> String {
    let compiler = PolicyCompiler(profile: try .embedded(named: Profile.standardName))
    func policy(_ text: String) throws -> Policy {
      compiler.compile(Outline.infer(try Reader.read(Array("1.1 \(text)\n".utf8), path: "policy.txt")))
    }
    let set = ChangeFinder(compiler: compiler).changes(from: try policy(before), to: try policy(after))
    return set.changes.flatMap(\.edits).compactMap { edit in
      switch edit.operation {
      case .equal: nil
      case .delete: "[-\(set.text(of: edit))-]"
      case .insert: "{+\(set.text(of: edit))+}"
      }
    }.joined(separator: " ")
  }

  @Test(
    "numbers, dates, negations and modals stand out whole",
    arguments: [
      (
        "Staff should not use phones during any lesson at all.", "Staff must not use phones during any lesson at all.",
        "[-should not-] {+must not+}"
      ),
      (
        "This policy was last agreed by governors on 12 October 2023.",
        "This policy was last agreed by governors on 10 October 2024.", "[-12 October 2023-] {+10 October 2024+}"
      ),
      (
        "A report is made to the head within 2 working days of it.",
        "A report is made to the head within 5 working days of it.",
        "[-2-] {+5+}"
      ),
      (
        "Staff must report it. Staff must keep a copy of it.",
        "Staff must report it. They must not reply to it. Staff must keep a copy of it.",
        "{+They must not reply to it.+}"
      ),
      (
        "The child’s age, if known, is recorded by the office.",
        "The child's age, if known, is recorded by the office.", ""
      ),
      (
        "Photographs of children need consent from a parent in writing.",
        "Photographs and videos of children need consent from a parent in writing.", "{+and videos+}"
      ),
    ])
  func marks(before: String, after: String, expected: String) throws {
    #expect(try marked(before, after) == expected)
  }
}
