import Foundation
import PolicyMeaning
import PolicyTestSupport
import Testing

/// The domain is data: what a profile calls things stands in no Swift.
@Suite("Words of the domain")
struct DomainWordsTests {
  /// Words that also name something beyond the domain: in plain English, in a tree of clauses, on a machine.
  private static let general: Set<String> = [
    "account", "act", "adult", "app", "ban", "be removed", "child", "children", "conduct policy", "council", "deputy",
    "device", "director",
    "disciplined", "dismissed",
    "family", "head", "high", "investigated", "isolation", "manager", "managers", "office", "online", "order",
    "page", "parent", "place",
    "platform", "profile", "prosecuted", "regulations", "removed", "suspended", "signal", "site", "staff", "supply",
    "supervisor", "their manager", "threads", "trust",
    "union",
    "user", "warning", "web", "withdrawn", "worker",
  ]

  /// The names of people, bodies, sanctions and products, and the phrases for what topics are about, of all profiles.
  private static func words() throws -> Set<String> {
    var words: Set<String> = []
    for name in Profile.embeddedNames {
      let profile = try Profile.embedded(named: name)
      for term in profile.parties + profile.roles + profile.measures { words.formUnion(term.aliases) }
      for name in profile.platforms + profile.instruments { words.formUnion(name.aliases) }
      for concept in profile.concepts where Self.subjects.contains(concept.id) { words.formUnion(concept.phrases) }
      words.formUnion(profile.organisations)
      words.formUnion(profile.topics.map(\.id).filter { $0.contains(".") })
      words.formUnion((profile.parties + profile.roles).map(\.id))
    }
    words = Set(words.map { $0.lowercased().trimmingPrefix("=") }.map { String($0) })
    return words.subtracting(general).filter { $0.count > 2 && !$0.contains("@") }
  }

  /// Concepts for things, as against those for what is done with them.
  private static let subjects: Set<String> = [
    "social-media", "pupil", "former-pupil", "parent", "phone", "watch", "earphones", "sixth-form", "external-body",
  ]

  @Test("stand in no string of the sources")
  func sources() throws {
    let words = try Self.words()
    #expect(words.isSuperset(of: ["pupil", "headteacher", "governor", "facebook", "social media", "mobile phone"]))
    let folder = Repository.file("Sources")
    let files = try #require(FileManager.default.enumerator(atPath: folder.path)).compactMap { $0 as? String }
      .filter { $0.hasSuffix(".swift") }
    #expect(files.count > 100)
    for file in files {
      let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      for (line, literal) in Self.literals(in: text) {
        // Whole words only: "supply" is not in "supplying", nor "head" in "heading".
        let padded =
          " " + literal.lowercased().map { $0.isLetter || $0.isNumber || "-'.".contains($0) ? $0 : " " } + " "
        let plain = String(padded)
        for word in words where plain.contains(" \(word) ") || plain.contains(" \(word)s ") {
          Issue.record("\(file):\(line) has \"\(word)\" in \"\(literal)\"")
        }
      }
    }
  }

  @Test("are found in strings of every kind, and not in comments")
  func extraction() {
    let text =
      "let a = \"one\" // \"two\"\nlet b = #\"th\"ree\"#\n/// \"four\"\nlet c = \"\"\"\n  five\n  \"\"\"\nlet d = \"a\\\"b\""
    #expect(Self.literals(in: text).map(\.text) == ["one", "th\"ree", "\n  five\n  ", "a\\\"b"])
    #expect(Self.literals(in: text).map(\.line) == [1, 2, 4, 7])
  }

  /// The string literals of Swift source with their lines, as written.
  private static func literals(in text: String) -> [(line: Int, text: String)] {
    let pattern = #/(?s)//[^\n]*|"""(?<block>.*?)"""|(?-s)\#"(?<raw>.*?)"\#|"(?<plain>(?:\\.|[^"\\\n])*)"/#
    var line = 1
    var position = text.startIndex
    return text.matches(of: pattern).compactMap { match in
      line += text[position..<match.range.lowerBound].count { $0 == "\n" }
      position = match.range.lowerBound
      guard let found = match.output.block ?? match.output.raw ?? match.output.plain else { return nil }
      return (line, String(found))
    }
  }
}
