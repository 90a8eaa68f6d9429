import Foundation
import PolicyTestSupport
import Testing

@testable import PolicyRendering

@Suite("The page of changes")
struct ChangesPageTests {
  private let pair: VersionPair
  private let renderer: HTMLRenderer

  init() throws {
    pair = try VersionPair()
    renderer = try HTMLRenderer(profile: pair.profile)
  }

  @Test(
    "it is sound, stands alone, and leads from its table to the words of both versions", arguments: VersionPair.names)
  func sound(name: String) throws {
    let check = PageCheck(try renderer.changes(try pair.gold(name)))
    #expect(check.problems == [])
    #expect(check.sources == [] && check.tags.allSatisfy { $0.name != "link" })
    let articles = check.tags.filter { $0.name == "article" && $0.attributes["class"] == "topic change" }
    #expect(articles.count > 3)
    for article in articles { #expect(check.links.contains("#\(article.attributes["id"] ?? "?")")) }
    #expect(check.text.contains("[removed: ") && check.text.contains("[added: "))
  }

  @Test("each step is a link too, and the keys are told only by what reads them")
  func steps() throws {
    let check = PageCheck(try renderer.changes(try pair.gold("ashby-social-media")))
    #expect(check.text.components(separatedBy: "Next change").count == 8)
    let box = try #require(check.tags.firstIndex { $0.attributes["id"] == "keys" })
    #expect(check.tags[box - 1].attributes["hidden"] != nil)
  }

  @Test("the script in the page is the one that the page's policy on scripts knows")
  func script() throws {
    let page = String(decoding: try renderer.changes(try pair.gold("ashby-social-media")), as: UTF8.self)
    let script = String(decoding: try Repository.bytes("Templates/Pages/changes.js"), as: UTF8.self)
    #expect(page.contains("<script>\(script)</script>"))
    let digits = Array(sha256(Array(script.utf8)))
    let digest = stride(from: 0, to: digits.count, by: 2).compactMap { UInt8(String(digits[$0..<$0 + 2]), radix: 16) }
    #expect(page.contains("'sha256-\(Data(digest).base64EncodedString())'"))
    #expect(!script.contains("</"))
  }

  @Test("the words of each version stand by themselves, spaced as printed")
  func sides() throws {
    let set = try pair.changes(
      "Oak\n\n1. Rules\n\n1.1 Staff should not smoke.\n", "Oak\n\n1. Rules\n\n1.1 Staff must not smoke.\n")
    let text = PageCheck(try renderer.changes(set)).text
    #expect(text.contains("Staff [removed: should not] smoke.") && text.contains("Staff [added: must not] smoke."))
  }

  @Test("words of a policy stay text", arguments: HostilePageTests.texts)
  func hostile(text: String) throws {
    // A file that holds this byte is no text to the reader.
    let text = text.replacing("\u{0}", with: "")
    let set = try pair.changes(
      "Oak\n\n1. Staff must sign. \(text)\n", "Oak\n\n1. Staff must not sign.\n\n2. \(text) x\n")
    #expect(PageCheck(try renderer.changes(set)).problems == [])
  }
}
