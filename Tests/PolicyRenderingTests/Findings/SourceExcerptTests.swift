import Foundation
import PolicyText
import Testing

@testable import PolicyRendering

@Suite("The line that a finding is about")
struct SourceExcerptTests {
  private func excerpt(_ source: String, marking words: String, width: Int = 40) throws -> SourceExcerpt {
    let range = try #require(source.range(of: words))
    let start = source.utf8.distance(from: source.startIndex, to: range.lowerBound)
    return SourceExcerpt(start..<start + words.utf8.count, in: Self.document(source), width: width)
  }

  private static func document(_ source: String) -> SourceDocument {
    let bytes = Array(source.utf8)
    return SourceDocument(
      path: "a.txt", format: .text, original: bytes, source: bytes, content: bytes, map: .identity, blocks: [])
  }

  @Test("has carets under the words, whatever stands before them")
  func carets() throws {
    for before in ["", "see ", "é “ö” ", "日本 ", "e\u{301}t ", "👍🏽 "] {
      let excerpt = try excerpt("one\n\(before)word here\nthree", marking: "word")
      #expect(excerpt.line == 2)
      #expect(excerpt.text == "\(before)word here")
      #expect(DisplayWidth.of(excerpt.carets) == DisplayWidth.of(before) + 4)
      #expect(excerpt.carets.hasSuffix("^^^^") && excerpt.carets.count { $0 == "^" } == 4)
    }
  }

  @Test("shows a tab as the space up to its stop, and a wide character under two carets")
  func widths() throws {
    let tab = try excerpt("a\tb", marking: "b")
    #expect(tab.text == "a       b" && tab.carets == "        ^")
    let wide = try excerpt("a 日本 b", marking: "日本")
    #expect(wide.carets == "  ^^^^")
  }

  @Test("of a long line is what lies around the words, within the width", arguments: [24, 40, 73])
  func longLines(width: Int) throws {
    let filler = Array(repeating: "filler", count: 400).joined(separator: " ")
    for source in [
      "\(filler) target \(filler)", "target \(filler)", "\(filler) target", "x\(filler.filter { $0 != " " })target",
    ] {
      let excerpt = try excerpt(source, marking: "target", width: width)
      #expect(DisplayWidth.of(excerpt.text) <= width && DisplayWidth.of(excerpt.carets) <= width)
      let marked = zip(excerpt.text, excerpt.carets).filter { $0.1 == "^" }.map(\.0)
      #expect(String(marked) == "target")
      #expect(excerpt.text.hasPrefix("…") == !source.hasPrefix("target"))
      #expect(excerpt.text.hasSuffix("…") == !source.hasSuffix("target"))
    }
  }

  @Test("goes to the end of the first line where the words go on to others, which CRLF ends too")
  func severalLines() throws {
    let excerpt = try excerpt("one two\r\nthree\r\n", marking: "two\r\nthree")
    #expect(excerpt.line == 1 && excerpt.text == "one two" && excerpt.carets == "    ^^^")
  }

  @Test("has one caret for a place that holds nothing")
  func emptyPlace() {
    #expect(SourceExcerpt(4..<4, in: Self.document("one two"), width: 40).carets == "    ^")
    #expect(SourceExcerpt(0..<0, in: Self.document(""), width: 40).carets == "^")
    #expect(SourceExcerpt(3..<3, in: Self.document("one"), width: 40).carets == "   ^")
  }

  @Test("never holds what a terminal would act on, and never grows wider than it may", arguments: HostileText.all)
  func hostile(text: String) {
    let document = Self.document("before \(text) after")
    for start in stride(from: 0, to: document.source.count, by: max(1, document.source.count / 40)) {
      let end = min(start + 30, document.source.count)
      let excerpt = SourceExcerpt(start..<end, in: document, width: 60)
      #expect(excerpt.text.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value) })
      #expect(DisplayWidth.of(excerpt.text) <= 60)
      #expect(excerpt.carets.contains("^"))
    }
  }

  @Test("costs the same in a line of megabytes", .timeLimit(.minutes(1)))
  func hugeLine() {
    let document = Self.document(String(repeating: "word ", count: 1_000_000))
    for start in stride(from: 0, to: 4_000_000, by: 4_000) {
      #expect(SourceExcerpt(start..<start + 4, in: document, width: 70).text.utf8.count < 300)
    }
  }
}
