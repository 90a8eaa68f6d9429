import Foundation
import PolicyCommand
import Testing

@Suite("Trouble")
struct TroubleTests {
  /// Nothing but one line a trouble came out, and it names what it is about.
  private func expectTrouble(
    _ run: Run, about subjects: String..., saying words: String? = nil, at place: SourceLocation = #_sourceLocation
  ) {
    #expect(run.status == .trouble, sourceLocation: place)
    #expect(run.output.isEmpty, sourceLocation: place)
    #expect(run.messages.count == subjects.count, "\(run.messages)", sourceLocation: place)
    for (message, subject) in zip(run.messages, subjects) {
      #expect(message.hasPrefix("policydiff: \(subject): "), "\(message)", sourceLocation: place)
      if let words { #expect(message.contains(words), "\(message)", sourceLocation: place) }
      #expect(!message.contains("\n"), sourceLocation: place)
    }
  }

  @Test("every bad file is told, in the order given, and nothing is shown of the good ones")
  func severalBadFiles() throws {
    let scratch = try Scratch()
    let good = try scratch.file("good.txt", "1. Staff must read this.\n")
    let empty = try scratch.file("empty.txt", "")
    let binary = try scratch.file("photo.png", bytes: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13])
    let missing = scratch.path("missing.txt")
    let folder = try scratch.makeFolder("hollow")
    expectTrouble(
      Run("compare", good, missing, empty, folder, binary, Run.policies[0]), about: missing, empty, folder, binary)
  }

  @Test("a file of more than 64 MiB is refused before it is read", .timeLimit(.minutes(1)))
  func tooLarge() throws {
    let scratch = try Scratch()
    let large = try scratch.file("large.txt", "x")
    try FileHandle(forWritingTo: URL(filePath: large)).truncate(atOffset: 64 << 20 | 1)
    expectTrouble(Run("parse", large), about: large, saying: "64 MiB")
  }

  @Test("a format that there is none of is refused with those that there are")
  func unknownFormat() {
    expectTrouble(Run("--from", "wordstar", Run.policies[0]), about: "--from", saying: "text, markdown, html")
  }

  @Test("output into a folder that is missing leaves nothing behind")
  func unwritableOutput() throws {
    let scratch = try Scratch()
    let output = scratch.path("missing/report.txt")
    expectTrouble(Run("parse", Run.policies[0], "-o", output), about: output)
    #expect(try scratch.names.isEmpty)
  }

  @Test("output onto a folder is refused")
  func outputOntoFolder() throws {
    let scratch = try Scratch()
    expectTrouble(
      Run("parse", Run.policies[0], "-o", scratch.folder.path), about: scratch.folder.path, saying: "folder")
    #expect(try scratch.names.isEmpty)
  }

  @Test("output onto a file that is read is refused, by whatever name")
  func outputOntoInput() throws {
    let scratch = try Scratch()
    let policy = try scratch.file("policy.txt", "1. Staff must read this.\n")
    let alias = scratch.path("alias.txt")
    try FileManager.default.createSymbolicLink(atPath: alias, withDestinationPath: policy)
    expectTrouble(Run("parse", policy, "-o", alias), about: alias, saying: "one of the files to read")
    #expect(try scratch.contents("policy.txt") == Array("1. Staff must read this.\n".utf8))
  }

  @Test("trouble with a document leaves the file that -o names as it was")
  func keepsOldOutput() throws {
    let scratch = try Scratch()
    let report = try scratch.file("report.txt", "old")
    let missing = scratch.path("missing.txt")
    expectTrouble(Run("parse", missing, Run.policies[0], "-o", report), about: missing)
    #expect(try scratch.contents("report.txt") == Array("old".utf8))
    #expect(try scratch.names == ["report.txt"])
  }

  @Test("a full disk on standard output is told")
  func fullDisk() {
    expectTrouble(
      Run(arguments: ["parse", Run.policies[0]], failure: .noSpace), about: "standard output", saying: "no space")
  }

  @Test("a closed pipe on standard output ends the program without a word")
  func closedPipe() {
    let run = Run(arguments: ["parse", Run.policies[0]], failure: .closedPipe)
    #expect(run.status == .trouble)
    #expect(run.messages.isEmpty)
  }

  @Test("an unknown topic is told with the one that was meant, and every unknown one is")
  func unknownTopics() {
    expectTrouble(
      Run("--topic", "nonsense,escalation.externol", Run.policies[0]), about: "--topic nonsense",
      "--topic escalation.externol")
  }

  @Test("an unknown profile is told with the known ones")
  func unknownProfile() {
    expectTrouble(
      Run("--profile", "school-social-medio", Run.policies[0]), about: "school-social-medio",
      saying: "school-social-media")
  }

  @Test("a malformed profile is told with the place in it")
  func malformedProfile() throws {
    let scratch = try Scratch()
    let syntax = try scratch.file("syntax.json", "{\n  oops\n}")
    expectTrouble(Run("--profile", syntax, Run.policies[0]), about: syntax, saying: "line 2")
    let key = try scratch.file("key.json", #"{"name":"n","title":"t","groups":3,"topics":[]}"#)
    expectTrouble(Run("--profile", key, Run.policies[0]), about: key, saying: "groups")
    let missing = scratch.path("none.json")
    expectTrouble(Run("--profile", missing, Run.policies[0]), about: missing)
  }

  @Test("a page of several policies is refused with what to do")
  func severalOnOnePage() {
    expectTrouble(
      Run(arguments: ["parse", "--format", "html"] + Run.policies), about: "--format html", saying: "policydiff site")
  }

  @Test("the name of a file can't move the cursor or break the line")
  func hostileName() {
    let run = Run("a\u{1B}[31m\nb\u{202E}.txt")
    #expect(run.status == .trouble)
    #expect(run.messages.count == 1)
    for message in run.messages {
      #expect(message.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F && $0.value != 0x202E })
    }
  }
}
