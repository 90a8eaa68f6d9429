import Foundation
import PolicyTestSupport
import Testing

/// Workflows run on GitHub alone; what can be known of them before is tested here.
@Suite("What runs on GitHub")
struct WorkflowTests {
  private static let workflows = [".github/workflows/ci.yml", ".github/workflows/policies.yml"]

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: Repository.file(path), encoding: .utf8)
  }

  /// What a workflow has behind `run:`, blocks with their lines.
  private static func scripts(of workflow: String) throws -> [String] {
    let lines = try Self.text(workflow).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var scripts: [String] = []
    for (number, line) in lines.enumerated() {
      let bare = line.drop { $0 == " " || $0 == "-" }
      guard bare.hasPrefix("run:") else { continue }
      let rest = bare.dropFirst(4).drop { $0 == " " }
      guard rest.hasPrefix("|") else {
        scripts.append(String(rest))
        continue
      }
      let indent = line.count - bare.count
      let block = lines[(number + 1)...].prefix { self.indent(of: $0).map { $0 > indent } ?? true }
      scripts.append(block.joined(separator: "\n"))
    }
    return scripts
  }

  /// Nil for an empty line.
  private static func indent(of line: String) -> Int? {
    line.firstIndex { $0 != " " }.map { line.distance(from: line.startIndex, to: $0) }
  }

  @Test("every script is read by the shell that runs it", arguments: workflows)
  func syntax(workflow: String) throws {
    let scratch = try Scratch()
    let scripts = try Self.scripts(of: workflow)
    #expect(!scripts.isEmpty)
    for script in scripts {
      let path = try scratch.file("script", script)
      for shell in ["bash", "sh"] {
        let result = try Binary.shell("\(shell) -n \(path)")
        #expect(result.status == 0, "\(workflow): \(script): \(result.messages)")
      }
      // What is not the project's own is handed over in the environment, where a shell can't take it for commands.
      #expect(!script.contains("${{"), "\(workflow): \(script)")
    }
  }

  @Test("the scripts that workflows call are there, can be run and are read by what runs them")
  func called() throws {
    let called = try Self.workflows.flatMap(Self.scripts).flatMap { $0.split { " \n".contains($0) } }
      .filter { $0.hasPrefix(".ci/") }
    #expect(Set(called) == [".ci/run", ".ci/changes", ".ci/comment"])
    let result = try Binary.shell(
      """
      set -e
      test -x .ci/run && test -x .ci/changes && test -x .ci/comment
      sh -n .ci/run && sh -n .ci/changes
      python3 -c 'import ast; ast.parse(open(".ci/comment").read())'
      """)
    #expect(result.status == 0, "\(result.messages)")
  }

  @Test("nothing of a pull request runs with the rights of the repository, and no action can be changed under its name")
  func rights() throws {
    for workflow in Self.workflows {
      let text = try Self.text(workflow)
      let lines = text.split(separator: "\n").filter { !$0.drop { $0 == " " }.hasPrefix("#") }
      #expect(!lines.contains { $0.contains("pull_request_target") })
      #expect(text.contains("\npermissions:\n  contents: read\n\n"), "\(workflow)")
      for line in lines where line.contains("uses:") {
        #expect(line.contains(/uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/), "\(workflow): \(line)")
      }
      for job in text.split(separator: /\n  (?=[a-z]+:\n    )/).dropFirst() where job.contains("write") {
        #expect(!job.contains("make ") && !job.contains(".ci/changes"), "\(workflow): \(job)")
      }
    }
  }

  // MARK: What a pull request is told

  private static let git = "git -c user.name=n -c user.email=a@b.example -c init.defaultBranch=main"
  private static let rules = "Oak School Social Media Policy\n\n1. Staff should not be friends with pupils online.\n"

  /// A repository whose main branch holds policies, with another branch that changes them and is checked out.
  private func repository(_ before: [String: String], _ after: [String: String?]) throws -> Scratch {
    let scratch = try Scratch()
    _ = try scratch.makeFolder("Documents")
    for (name, text) in before { try scratch.file("Documents/\(name)", text) }
    let first = try Binary.shell(
      "\(Self.git) init -q . && \(Self.git) add . && \(Self.git) commit -qm one && git checkout -qb topic",
      in: scratch.folder)
    #expect(first.status == 0, "\(first.messages)")
    for (name, text) in after {
      if let text {
        try scratch.file("Documents/\(name)", text)
      } else {
        try FileManager.default.removeItem(atPath: scratch.path("Documents/\(name)"))
      }
    }
    let second = try Binary.shell("\(Self.git) add -A . && \(Self.git) commit -qm two", in: scratch.folder)
    #expect(second.status == 0, "\(second.messages)")
    return scratch
  }

  private func told(_ scratch: Scratch, since base: String = "main", most: Int? = nil) throws -> Binary.Result {
    let script = Repository.file(".ci/changes").path
    let limit = most.map { "MOST=\($0) " } ?? ""
    return try Binary.shell(
      "\(limit)POLICYDIFF=policydiff '\(script)' \(base) Documents https://oak.example/site", in: scratch.folder)
  }

  @Test("a pull request is told what it changes of substance, with links to the pages")
  func comment() throws {
    let scratch = try repository(
      ["Oak Tree.txt": Self.rules, "elm.txt": Self.rules, "ash.txt": Self.rules, "site.json": "{}"],
      [
        "Oak Tree.txt": Self.rules.replacing("should", with: "must"), "elm.txt": Self.rules + "\n\n",
        "ash.txt": String?.none, "new.txt": Self.rules, "site.json": "{\"title\": \"Oak\"}",
      ])
    let result = try told(scratch)
    #expect(result.status == 0 && result.messages.isEmpty, "\(result.messages)")
    #expect(result.output.hasPrefix("<!-- policydiff -->\n"))
    let parts = result.output.split(separator: "\n### ").dropFirst().map(String.init)
    #expect(parts.count == 4)
    let part = { (name: String) in try #require(parts.first { $0.hasPrefix("`\(name)`") }) }
    #expect(try part("Oak Tree.txt").contains("now forbidden,"))
    #expect(try part("Oak Tree.txt").contains("](https://oak.example/site/policies/oak-tree.html)"))
    #expect(try part("elm.txt").contains("Nothing of substance changes."))
    #expect(try part("ash.txt").contains("The policy is gone."))
    #expect(try part("new.txt").contains("[its page](https://oak.example/site/policies/new.html)"))
  }

  @Test("what the other branch has done since is none of a pull request's changes")
  func since() throws {
    let scratch = try repository(
      ["oak.txt": Self.rules, "elm.txt": Self.rules], ["oak.txt": Self.rules + "\n2. More.\n"])
    try scratch.file("note", "")
    let other = """
      git checkout -q main && echo '9. Staff must resign.' >> Documents/elm.txt && \(Self.git) commit -qam three \
      && git checkout -q topic
      """
    #expect(try Binary.shell(other, in: scratch.folder).status == 0)
    let result = try told(scratch)
    #expect(result.status == 0 && result.output.contains("oak.txt") && !result.output.contains("elm.txt"))
  }

  @Test("a comment stays below the limit, leaves no fence open and tells what it leaves out")
  func limit() throws {
    let policies = (1...12).map { ("school-\($0).txt", Self.rules) }
    let scratch = try repository(
      Dictionary(uniqueKeysWithValues: policies),
      Dictionary(uniqueKeysWithValues: policies.map { ($0.0, $0.1.replacing("should", with: "must")) }))
    let whole = try told(scratch)
    #expect(!whole.output.contains("More is changed"))
    let result = try told(scratch, most: 1500)
    #expect(result.status == 0 && result.output.utf8.count < 3000)
    #expect(result.output.split(separator: "\n").count { $0.hasPrefix("```") }.isMultiple(of: 2))
    #expect(result.output.contains("More is changed than a comment can hold."))
    // Each is told or named.
    for (name, _) in policies { #expect(result.output.contains("`\(name)`") || result.output.contains("/\(name)`")) }
  }

  @Test("neither a name nor a policy's words end what they stand in")
  func hostile() throws {
    let words = "2. Staff must use ```` fences and @everyone <b>bold</b>.\n"
    let scratch = try repository(
      ["a`b @c <i>.txt": Self.rules], ["a`b @c <i>.txt": Self.rules.replacing("should", with: "must") + words])
    let result = try told(scratch)
    #expect(result.status == 0, "\(result.messages)")
    #expect(result.output.contains("\n### `ab c i.txt`\n"))
    let lines = result.output.split(separator: "\n")
    let fences = lines.filter { $0.hasPrefix("```") }
    #expect(fences.count == 2 && fences.allSatisfy { $0.prefix { $0 == "`" }.count >= 7 })
  }

  @Test("a revision that git does not know fails the run, and no empty comment is made of it")
  func unknownBase() throws {
    let scratch = try repository(["oak.txt": Self.rules], ["oak.txt": Self.rules + "\n"])
    #expect(try told(scratch, since: "nowhere").status != 0)
  }
}
