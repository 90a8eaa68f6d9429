import Foundation
import PolicyCommand
import PolicyTestSupport
import Testing

@Suite("The site command")
struct SiteTests {
  private func documents(in scratch: Scratch, site: String? = nil) throws -> String {
    let folder = try scratch.makeFolder("policies")
    for path in Repository.policies {
      try FileManager.default.copyItem(
        at: Repository.file(path), to: scratch.folder.appending(path: "policies/\(path.split(separator: "/")[1])"))
    }
    if let site { try scratch.file("policies/site.json", site) }
    return folder
  }

  @Test("writes pages, finds them current, and finds them stale after a document changed")
  func lifeCycle() throws {
    let scratch = try Scratch()
    let folder = try documents(in: scratch, site: #"{"title":"Five","today":"2026-11-21"}"#)
    let output = scratch.path("public")
    #expect(Run("site", folder, "-o", output, "--check").status == .different)
    #expect(!FileManager.default.fileExists(atPath: output))
    let run = Run("site", folder, "-o", output)
    #expect(run.status == .same, "\(run.messages)")
    #expect(try scratch.contents("public/index.html").count > 1_000)
    #expect(Run("site", folder, "-o", output, "--check").status == .same)
    try scratch.file("policies/hope-tree.txt", "POLICY\n\n1. Staff must not use social media at work.\n")
    let stale = Run("site", folder, "-o", output, "--check")
    #expect(stale.status == .different)
    #expect(stale.output.isEmpty)
    #expect(stale.messages.count == 1)
  }

  @Test("the day of a publishing run overrules the folder's")
  func today() throws {
    let scratch = try Scratch()
    let folder = try documents(in: scratch, site: #"{"title":"Five","today":"2010-01-01"}"#)
    #expect(Run("site", folder, "-o", scratch.path("public")).status == .same)
    let check = ["site", folder, "-o", scratch.path("public"), "--check"]
    #expect(Run(arguments: check).status == .same)
    #expect(Run(arguments: check + ["--today", "2026-11-21"]).status == .different)
    #expect(
      Run(arguments: check, environment: Environment(variables: ["SOURCE_DATE_EPOCH": "1795219200"])).status == .same,
      "SOURCE_DATE_EPOCH stands in only where no day is given")
  }

  @Test("refuses a folder that it did not write, a configuration that is wrong, and a folder that is missing")
  func troubles() throws {
    let scratch = try Scratch()
    let folder = try documents(in: scratch, site: #"{"today":"yesterday"}"#)
    let wrong = Run("site", folder, "-o", scratch.path("public"))
    #expect(wrong.status == .trouble)
    #expect(wrong.messages.count == 1 && wrong.messages[0].contains("today"))
    try scratch.file("policies/site.json", "{}")
    let own = Run("site", folder, "-o", folder)
    #expect(own.status == .trouble)
    #expect(try scratch.contents("policies/site.json") == Array("{}".utf8))
    #expect(Run("site", scratch.path("none"), "-o", scratch.path("public")).status == .trouble)
    #expect(try scratch.names == ["policies"])
  }
}

@Suite("A site with a look of its own")
struct SiteTemplateTests {
  private static let example = Repository.file("Templates/Examples/trust").path
  private static let documents = Repository.file("Documents").path

  @Test("the example of a trust has its colours and its logo on every page, and all links lead somewhere")
  func example() throws {
    let scratch = try Scratch()
    let output = scratch.path("public")
    let run = Run("site", Self.documents, "-o", output, "--templates", Self.example)
    #expect(run.status == .same, "\(run.messages)")
    let style = String(decoding: try scratch.contents("public/style.css"), as: UTF8.self)
    #expect(style.contains("--paper") && style.contains("#14453d"))
    for (path, logo) in [("index.html", "logo.svg"), ("policies/hope-tree.html", "../logo.svg")] {
      let page = PageCheck(try scratch.contents("public/\(path)"))
      #expect(page.problems == [])
      #expect(page.sources.contains(logo))
    }
    #expect(try scratch.contents("public/logo.svg").count > 100)
  }

  @Test("a file that is no template is refused with what it may have meant, and a broken one with its slot")
  func wrong() throws {
    let scratch = try Scratch()
    let look = try scratch.makeFolder("look")
    try scratch.file("look/brnad.css", "p {}")
    let misspelt = Run("site", Self.documents, "-o", scratch.path("public"), "--templates", look)
    #expect(misspelt.status == .trouble)
    #expect(misspelt.messages.count == 1 && misspelt.messages[0].contains("brand.css"))
    try FileManager.default.removeItem(atPath: scratch.path("look/brnad.css"))
    try scratch.file("look/page.html", "<!doctype html>{{title}}")
    let broken = Run("site", Self.documents, "-o", scratch.path("public"), "--templates", look)
    #expect(broken.status == .trouble && broken.messages[0].contains("{{style}}"))
    #expect(
      Run("site", Self.documents, "-o", scratch.path("public"), "--templates", scratch.path("none")).status == .trouble)
  }
}
