import PolicyMeaning
import PolicyOutline
import PolicyText
import Testing

@testable import PolicyRendering

@Suite("Excerpts with carets")
struct ExcerptTests {
  /// A passage that is the whole body of a clause, with words of it marked.
  private func lines(_ body: String, marking words: String..., width: Int) -> [String] {
    var fixture = PolicyFixture()
    let clause = fixture.clause(body)
    let tree = fixture.policy("a.txt").tree
    let fragments = tree.clauses[clause].body
    let range =
      tree.fragments[fragments.lowerBound].range.lowerBound..<tree.fragments[fragments.upperBound - 1].range.upperBound
    let content = Array(tree.document.content[range])
    let marked = words.compactMap { word in
      content.firstRange(of: Array(word.utf8)).map {
        DecidingWords(
          role: .limit, range: range.lowerBound + $0.lowerBound..<range.lowerBound + $0.upperBound)
      }
    }
    #expect(marked.count == words.count)
    let passage = Passage(place: .own, clause: clause, range: range, words: marked)
    return ExcerptLines(Excerpt(passage, in: tree), width: width).lines.flatMap { [$0.text, $0.carets] }
  }

  @Test("carets stand under the words, and under the space between words that are marked together")
  func carets() {
    #expect(
      lines("Staff must not befriend pupils.", marking: "must not", "pupils", width: 80) == [
        "Staff must not befriend pupils.",
        "      ^^^^^^^^          ^^^^^^",
      ])
  }

  @Test("a line without marks has no carets, and a mark may run over a line's end")
  func wrapped() {
    #expect(
      lines("one two three four", marking: "three four", width: 9) == ["one two", "", "three", "^^^^^", "four", "^^^^"])
  }

  @Test("wide characters get two carets, invisible ones none")
  func wide() {
    #expect(lines("日本 a\u{200B}b", marking: "日本", "a\u{200B}b", width: 80) == ["日本 ab", "^^^^ ^^"])
  }

  @Test("nothing hostile gets through, and no line is too wide", arguments: HostileText.all)
  func hostile(text: String) {
    for width in [1, 7, 76] {
      for line in lines("Never \(text) end", marking: "end", width: width) {
        #expect(DisplayWidth.of(line) <= max(width, 2))
        #expect(!line.unicodeScalars.contains { [.control, .format].contains($0.properties.generalCategory) })
      }
    }
  }
}
