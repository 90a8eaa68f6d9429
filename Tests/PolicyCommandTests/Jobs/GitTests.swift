import Foundation
import PolicyTestSupport
import Testing

@Suite("With git")
struct GitTests {
  private let scratch: Scratch
  private static let git = "git -c user.name=n -c user.email=a@b.example -c init.defaultBranch=main"

  /// A repository whose last three commits bring a policy, change it, and rename it with another change.
  init() throws {
    scratch = try Scratch()
    let rules = "Oak School Policy\n\n1. Rules\n\n1.1 Staff should not smoke.\n\n1.2 Staff must sign this policy.\n"
    try scratch.file("oak.txt", rules)
    try run("\(Self.git) init -q . && \(Self.git) add . && \(Self.git) commit -qm one")
    try scratch.file("oak.txt", rules.replacing("should", with: "must"))
    try run("\(Self.git) commit -qam two && \(Self.git) mv oak.txt elm.txt")
    try scratch.file("elm.txt", rules.replacing("should", with: "must").replacing("this policy", with: "every page"))
    try run("\(Self.git) add . && \(Self.git) commit -qm three")
  }

  @discardableResult
  private func run(_ line: String) throws -> Binary.Result {
    let result = try Binary.shell(line, in: scratch.folder)
    #expect(result.status == 0 && !result.wasKilled, "\(line): \(result.messages)")
    return result
  }

  private static let change = "Rules (1.1): now forbidden, no longer only advised against"

  @Test("two revisions of a file are compared, and one with the file as it is")
  func revisions() throws {
    let result = try Binary.shell("policydiff changes --git HEAD~2 HEAD~1 -- oak.txt", in: scratch.folder)
    #expect(result.status == 1 && result.messages.isEmpty && result.output.contains(Self.change))
    let folder = scratch.folder.path
    let outside = try Binary.shell("policydiff changes --git HEAD~2 HEAD~1 -- \(folder)/oak.txt", in: Repository.root)
    #expect(outside.output == result.output)
    let present = try Binary.shell("policydiff changes --git HEAD -- elm.txt", in: scratch.folder)
    #expect(present.status == 0 && present.output == "Nothing changed.\n")
    let json = try Binary.shell("policydiff changes --format json --git HEAD~2 HEAD~1 -- oak.txt", in: scratch.folder)
    #expect(json.output.contains("\"path\": \"HEAD~2:oak.txt\""))
  }

  @Test(
    "what git does not know is told in one line",
    arguments: [
      ("nope HEAD -- oak.txt", "nope:oak.txt: git says: invalid object name 'nope'; check the revision and the path"),
      (
        "HEAD HEAD~1 -- none.txt",
        "HEAD:none.txt: git says: path 'none.txt' does not exist in 'HEAD'; check the revision and the path"
      ),
      ("HEAD", "--git: takes one or two revisions and a file; policydiff changes --git HEAD~1 HEAD -- policy.txt"),
    ])
  func trouble(operands: String, message: String) throws {
    let result = try Binary.shell("policydiff changes --git \(operands)", in: scratch.folder)
    #expect(result.status == 2 && result.output.isEmpty)
    #expect(result.messages.split(separator: "\n").first == "policydiff: \(message)")
  }

  @Test(
    "no revision is an option to git, and none reaches a shell",
    arguments: [
      "--output=pwned", "-h", "HEAD;touch pwned", "$(touch pwned)", "HEAD\n--output=pwned", "`touch pwned`", "",
    ])
  func injection(revision: String) throws {
    let quoted = revision.replacing("'", with: "")
    let result = try Binary.shell("policydiff changes --git -- '\(quoted)' HEAD oak.txt", in: scratch.folder)
    #expect(result.status == 2 && result.messages.split(separator: "\n").count <= 2)
    #expect(try !scratch.names.contains("pwned"))
  }

  @Test("outside of a repository it says so")
  func noRepository() throws {
    let empty = try Scratch()
    let result = try Binary.shell("GIT_CEILING_DIRECTORIES=/ policydiff changes --git HEAD -- x.txt", in: empty.folder)
    #expect(result.status == 2 && result.messages.contains("git says: not a git repository"))
  }

  @Test(
    "git diff shows changes by it: edited, renamed, added and deleted files, and goes on after one that can't be read")
  func driver() throws {
    try scratch.file(".gitattributes", "*.txt diff=policydiff\n")
    let diff = "\(Self.git) -c diff.policydiff.command='policydiff changes --git-driver --' --no-pager diff -M"
    let edited = try run("\(diff) HEAD~2 HEAD~1").output
    #expect(edited.hasPrefix("policydiff oak.txt\n\n1 change of substance.\n") && edited.contains(Self.change))
    let renamed = try run("\(diff) HEAD~1 HEAD").output
    #expect(renamed.hasPrefix("policydiff oak.txt → elm.txt\n\n"))
    try scratch.file("a.txt", bytes: [0, 1, 2, 0, 255])
    try scratch.file("b.txt", "Elm\n\n1. Staff must sign.\n")
    try run("\(Self.git) rm -q elm.txt && \(Self.git) add .")
    let all = try run("\(diff) --cached HEAD -- '*.txt'")
    #expect(all.output.contains("policydiff b.txt\n\nAll of it is new: 2 clauses."))
    #expect(all.output.contains("policydiff elm.txt\n\nAll of it is gone: 4 clauses."))
    #expect(all.messages.hasPrefix("policydiff: a.txt: "))
  }

  @Test("so it does by GIT_EXTERNAL_DIFF, whatever a file is called")
  func external() throws {
    try scratch.file("-o x; y.txt", "Elm\n\n1. Staff must sign.\n")
    try run("\(Self.git) add .")
    let output = try run(
      "GIT_EXTERNAL_DIFF='policydiff changes --git-driver --stat --' \(Self.git) --no-pager diff --cached HEAD"
    ).output
    #expect(output.hasPrefix("policydiff -o x; y.txt\n\n") && output.contains("words added (+), 0 removed (-)"))
  }

  @Test("git difftool shows changes by it")
  func tool() throws {
    let tool = "-c difftool.prompt=false -c difftool.policydiff.cmd='policydiff changes \"$LOCAL\" \"$REMOTE\"'"
    let output = try run("\(Self.git) \(tool) difftool -y -t policydiff HEAD~2 HEAD~1").output
    #expect(output.contains(Self.change))
  }

  @Test("a file that is not there is a policy without words")
  func nothing() throws {
    let result = try Binary.shell("policydiff changes /dev/null elm.txt", in: scratch.folder)
    #expect(result.status == 1 && result.output.hasPrefix("All of it is new: 4 clauses."))
    let none = try Binary.shell("policydiff changes /dev/null /dev/null", in: scratch.folder)
    #expect(none.status == 0 && none.output == "Nothing changed.\n")
  }
}
