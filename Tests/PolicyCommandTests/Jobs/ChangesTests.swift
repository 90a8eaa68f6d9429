import Foundation
import PolicyCommand
import PolicyTestSupport
import Testing

@Suite("policydiff changes")
struct ChangesTests {
  private static func file(_ name: String, _ version: String) -> String {
    Repository.file("Tests/Gold/versions/\(name)/\(version).txt").path
  }

  private let before = file("ashby-social-media", "before")
  private let after = file("ashby-social-media", "after")

  @Test("the status tells whether anything changed of what was asked for")
  func status() throws {
    #expect(Run("changes", before, after).status == .different)
    #expect(Run("changes", before, before).status == .same)
    let scratch = try Scratch()
    let old = try scratch.file("old.txt", "Oak\n\n1. Rules\n\n1.1 Staff must not recieve gifts.\n")
    let new = try scratch.file("new.txt", "Oak\n\n1. Rules\n\n1.1 Staff must not receive gifts.\n")
    #expect(Run("changes", old, new).status == .different)
    #expect(Run("changes", "--only", "substantive", old, new).status == .same)
    #expect(Run("changes", "--only", "editorial", old, new).status == .different)
    #expect(Run("changes", "--topic", "contact.parents", old, new).status == .same)
  }

  @Test(
    "the sums are by section, with a bar that fits, and plus and minus told by words too", arguments: [40, 80, 200])
  func statistics(width: Int) {
    let run = Run("changes", "--stat", before, after, environment: Environment(variables: ["COLUMNS": "\(width)"]))
    let lines = run.text.split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= width })
    #expect(lines.contains { $0.contains("5. Personal use") && $0.contains("| 74 +") && $0.hasSuffix("-") })
    #expect(run.text.replacing("\n ", with: " ").contains("121 words added (+), 83 removed (-)"))
  }

  @Test("of a change of one word the bar is one mark")
  func smallStatistics() throws {
    let scratch = try Scratch()
    let old = try scratch.file("old.txt", "Oak\n\n1. Rules\n\n1.1 Staff must sign.\n")
    let new = try scratch.file("new.txt", "Oak\n\n1. Rules\n\n1.1 Staff should sign.\n")
    #expect(
      Run("changes", "--stat", old, new).text == " 1. Rules | 2 +-\n 1 clause edited; 1 word added (+), 1 removed (-)\n"
    )
  }

  @Test("the word difference has every changed clause with all its words, in the order of the later version")
  func wordDifference() {
    let run = Run("changes", "--word-diff", before, after)
    #expect(run.text.contains("3.1, line 57\n  the Data Protection Act [-1998-]{+2018+};\n"))
    #expect(run.text.contains("Version: [-3.2-]{+4.0+}"))
    let coloured = Run("changes", "--word-diff", "--color", "always", before, after)
    #expect(coloured.text.contains("\u{1B}[31m[-1998-]\u{1B}[0m\u{1B}[32m{+2018+}\u{1B}[0m;"))
    #expect(Run("changes", "--word-diff", before, before).text.isEmpty)
  }

  @Test("what is made for text is refused for other formats", arguments: ["--stat", "--word-diff"])
  func refused(option: String) {
    let run = Run("changes", option, "--format", "html", before, after)
    #expect(run.status == .trouble)
    #expect(run.messages == ["policydiff: \(option): writes text, not html; leave one of the two out"])
  }
}
