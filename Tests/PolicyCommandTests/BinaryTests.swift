import Foundation
import PolicyCommand
import PolicyTestSupport
import Testing

@Suite("The built program")
struct BinaryTests {
  private let pair = "Documents/holy-trinity.txt Documents/aycliffe-drive.txt"

  @Test("prints what the function prints, and exits with its status")
  func sameAsFunction() throws {
    let result = try Binary.shell("policydiff compare --format json \(pair)")
    let files = pair.split(separator: " ").map { Repository.file(String($0)).path }
    let run = Run(arguments: ["compare", "--format", "json"] + files)
    #expect(
      result.output == run.text.replacing(Repository.root.path, with: "").replacing("\"/Documents", with: "\"Documents")
    )
    #expect(result.status == run.status.rawValue)
    #expect(result.messages.isEmpty)
  }

  @Test("reads standard input for a hyphen")
  func standardInput() throws {
    let result = try Binary.shell("policydiff parse --format json - < Documents/hope-tree.txt")
    #expect(result.status == 0, "\(result.messages)")
    #expect(result.output.contains("policydiff/policy/1"))
  }

  @Test("ends quietly where the reader of a pipe goes away")
  func closedPipe() throws {
    let result = try Binary.shell("{ policydiff parse --format json Documents; echo $? >&2; } | :")
    #expect(result.messages == "2\n")
  }

  #if os(Linux)
    @Test("tells of a full disk, whether on standard output or in a file")
    func fullDisk() throws {
      for redirection in ["> /dev/full", "-o /dev/full"] {
        let result = try Binary.shell("policydiff parse \(pair) \(redirection)")
        #expect(result.status == 2)
        #expect(result.messages.contains("no space left"), "\(result.messages)")
        #expect(result.messages.split(separator: "\n").count == 1)
      }
    }
  #endif

  @Test("tells of a standard output that was closed, and doesn't write into a document instead")
  func closedOutput() throws {
    let result = try Binary.shell("policydiff parse \(pair) >&-")
    #expect(result.status == 2)
    #expect(result.messages.hasPrefix("policydiff: standard output: "))
  }

  @Test("reports all bad files on standard error and nothing on standard output")
  func badFiles() throws {
    let result = try Binary.shell("policydiff none.txt Documents /dev/null also-none.txt")
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    #expect(result.messages.split(separator: "\n").count == 3, "\(result.messages)")
  }

  @Test("gives the same bytes in any locale and order of hashing")
  func deterministic() throws {
    let first = try Binary.shell("policydiff --format markdown Documents", locale: "C")
    for _ in 0..<3 {
      #expect(try Binary.shell("policydiff --format markdown Documents", locale: "tr_TR.UTF-8").output == first.output)
    }
  }
}
