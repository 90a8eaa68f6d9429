import Foundation
import PolicySite
import PolicyTestSupport
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("Versions of a policy on a site")
struct VersionTests {
  private func document(_ name: String, _ rules: String) -> SiteDocument {
    SiteDocument(path: "in/\(name)", bytes: Array("Oak School Social Media Policy\n\n\(rules)\n".utf8))
  }

  private var documents: [SiteDocument] {
    [
      document("oak-2019.txt", "1. Staff should not be friends with pupils online."),
      document("oak-2023-09.txt", "1. Staff must not be friends with pupils online."),
      document(
        "oak.txt", "1. Staff must not be friends with pupils online.\n\n2. Staff must not post photographs of pupils."),
      document("elm-2022.txt", "1. Staff must not be friends with pupils online."),
    ]
  }

  @Test("only the newest is compared, and its page leads to what changed between each two")
  func history() throws {
    let site = try BuiltSite()
    try site.write(documents)
    let pages = try site.pages
    #expect(
      pages.keys.filter { $0.hasPrefix("policies/") }.sorted() == [
        "policies/elm-2022.html", "policies/index.html", "policies/oak.html",
      ])
    let steps = ["changes/oak/2019-to-2023-09.html", "changes/oak/2023-09-to-now.html"]
    #expect(pages.keys.filter { $0.hasPrefix("changes/") }.sorted() == steps)
    let policy = try #require(pages["policies/oak.html"])
    for step in steps { #expect(policy.links.contains("../\(step)")) }
    #expect(policy.text.contains("From September 2023 to the present version"))
    for page in pages.values { #expect(page.problems == []) }
  }

  @Test("words that went and came are told by words and not by their look alone")
  func marked() throws {
    let site = try BuiltSite()
    try site.write(documents)
    let page = try #require(try site.pages["changes/oak/2019-to-2023-09.html"])
    #expect(page.text.contains("[removed: should not]"))
    #expect(page.text.contains("[added: must not]"))
    #expect(page.tags.contains { $0.name == "ins" } && page.tags.contains { $0.name == "del" })
  }

  @Test("a feed tells the newest change first, and is not there where there is no history")
  func feed() throws {
    let site = try BuiltSite()
    try site.write(documents)
    let feed = String(decoding: try #require(try site.files["feed.atom"]), as: UTF8.self)
    #expect(XMLParser(data: Data(feed.utf8)).parse())
    let entries = feed.components(separatedBy: "<entry>")
    #expect(entries.count == 3)
    #expect(entries[1].contains("changes/oak/2023-09-to-now.html"))
    #expect(entries[1].contains("<updated>2026-11-21T00:00:00Z</updated>"))
    let plain = try BuiltSite()
    try plain.write([documents[3]])
    #expect(try plain.files["feed.atom"] == nil)
  }

  @Test("a date that no other file shares the name of is part of the name, and two files of one date are two policies")
  func names() throws {
    let site = try BuiltSite()
    try site.write([document("a-2020.txt", "1. X."), document("b-2020.txt", "1. X."), document("b-2020.md", "1. X.")])
    #expect(try site.pages.keys.count { $0.hasPrefix("policies/") } == 4)
  }
}
