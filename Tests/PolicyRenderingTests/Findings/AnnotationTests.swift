import PolicyChecks
import PolicyRendering
import PolicyText
import Testing

@Suite("Findings as annotations on GitHub")
struct AnnotationTests {
  private func lines(_ counts: [(Finding.Level, Int)]) -> [Substring] {
    let findings = counts.flatMap { level, count in
      (0..<count).map { _ in
        Finding(
          rule: "no-route", level: level, message: "Something.", policy: 0, range: 0..<1, quote: "x", suggestion: nil)
      }
    }
    let output = AnnotationRenderer().findings(findings, on: [Fixtures.oak])
    return String(decoding: output, as: UTF8.self).split(separator: "\n")
  }

  @Test("are never more than ten of a level, and what is left out is said in one of them")
  func limits() {
    for (counts, left) in [
      ([(.error, 10), (.note, 10)], nil), ([(.error, 11)], "2 more errors"),
      ([(.error, 3), (.warning, 30), (.note, 12)], "21 more warnings and 2 more notes"),
    ] as [([(Finding.Level, Int)], String?)] {
      let lines = lines(counts)
      for command in ["error", "warning", "notice"] { #expect(lines.count { $0.hasPrefix("::\(command) ") } <= 10) }
      #expect(lines.count { $0.contains("not shown") } == (left == nil ? 0 : 1))
      if let left { #expect(lines.last?.contains("::\(left) not shown") == true) }
      #expect(lines.count <= counts.reduce(0) { $0 + min($1.1, 10) })
    }
  }

  @Test("are one command a line, whatever the words and the name of the file", arguments: HostileText.all)
  func hostile(text: String) throws {
    let (policy, finding) = CheckedText.hostile("%0A::error::\(text),line=3::x")
    let output = String(decoding: AnnotationRenderer().findings([finding], on: [policy]), as: UTF8.self)
    #expect(output.utf8.count { $0 == 0x0A || $0 == 0x0D } == 1)
    #expect(output.utf8.starts(with: "::warning file=%250A%3A%3Aerror%3A%3A".utf8))
    let properties = try #require(output.dropFirst(2).firstRange(of: "::"))
    #expect(output[..<properties.lowerBound].hasSuffix("title=no-route"))
    #expect(output[..<properties.lowerBound].count { $0 == "," } == 3)
  }
}
