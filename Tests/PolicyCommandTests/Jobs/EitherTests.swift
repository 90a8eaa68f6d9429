import Foundation
import PolicyCommand
import PolicyTestSupport
import Testing

@Suite("Two files without a command")
struct EitherTests {
  private let versions = ["before", "after"].map {
    Repository.file("Tests/Gold/versions/ashby-social-media/\($0).txt").path
  }

  @Test("versions are shown as changes, and it is said so in one line with how to have the other view")
  func changes() {
    let run = Run(arguments: versions)
    #expect(run.output == Run(arguments: ["changes"] + versions).output && run.status == .different)
    #expect(
      run.messages == [
        "policydiff: shown as two versions of one policy, as most of their wording is the same; policydiff compare shows "
          + "them by topic"
      ])
    #expect(Run(arguments: ["compare"] + versions).text.hasPrefix("Two policies, 48 questions"))
  }

  @Test("policies that were written apart are shown by topic")
  func topics() {
    let files = Array(Run.policies.prefix(2))
    let run = Run(arguments: files)
    #expect(run.output == Run(arguments: ["compare"] + files).output)
    #expect(
      run.messages == [
        "policydiff: shown by topic, as two different policies; policydiff changes shows them as versions of one"
      ])
    #expect(Run(arguments: ["--quiet"] + files).messages == [])
  }

  @Test("a folder is shown by topic, whatever it holds besides")
  func folder() throws {
    let scratch = try Scratch()
    for (name, path) in zip(["a.txt", "b.txt", "c.txt"], versions + [Run.policies[0]]) {
      try scratch.file(name, bytes: [UInt8](Data(contentsOf: URL(filePath: path))))
    }
    let run = Run(scratch.folder.path, Run.policies[1])
    #expect(run.text.hasPrefix("4 policies") && run.messages == [])
  }
}
