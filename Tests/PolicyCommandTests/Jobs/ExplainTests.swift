import PolicyCommand
import Testing

@Suite("Explaining")
struct ExplainTests {
  @Test("several topics of several files are explained one after another")
  func several() throws {
    let run = Run("explain", Run.policies[0], Run.policies[2], "--topic", "contact.parents,equality")
    #expect(run.status == .same)
    #expect(run.messages.isEmpty)
    #expect(run.text.split(separator: "\n").count { $0.hasPrefix("Answer: ") } == 4)
    #expect(run.text.contains("^^^"))
  }

  @Test("JSON comes as asked for")
  func json() {
    let run = Run("explain", Run.policies[0], "--topic", "equality", "--format", "json")
    #expect(run.text.contains("\"policydiff/explanation/1\""))
  }

  @Test("a topic must be named, and a mistyped one gets a suggestion")
  func topic() {
    let none = Run("explain", Run.policies[0])
    #expect(none.status == .trouble)
    #expect(
      none.messages == ["policydiff: explain: say what to explain with --topic ID; policydiff help topics lists them"])
    let mistyped = Run("explain", Run.policies[0], "--topic", "contact.parent")
    #expect(mistyped.status == .trouble)
    #expect(mistyped.messages.first?.contains("did you mean contact.parents?") == true)
  }

  @Test("formats that explanations are not written in are refused before anything is written")
  func formats() {
    for format in ["html", "markdown"] {
      let run = Run("explain", Run.policies[0], "--topic", "equality", "--format", format)
      #expect(run.status == .trouble)
      #expect(run.output.isEmpty)
      #expect(run.messages.count == 1)
    }
  }
}
