import Foundation
import PolicyText
import Testing

@testable import PolicySite

@Suite("Writing a site")
struct SiteWriterTests {
  private let folder: TemporaryFolder
  private let site: String
  private let old = [
    Page(path: "index.html", bytes: Array("old".utf8)), Page(path: "p/a.html", bytes: Array("a".utf8)),
  ]
  private let new = [Page(path: "index.html", bytes: Array("new".utf8)), Page(path: "q/r/b.html", bytes: [])]

  init() throws {
    folder = try TemporaryFolder()
    site = folder.path + "/out"
  }

  @Test("makes the folder, and those above it, where they are missing")
  func fresh() throws {
    try Page.write(old, to: folder.path + "/x/y/out/")
    #expect(folder.files == ["x/y/out/.policydiff-site", "x/y/out/index.html", "x/y/out/p/a.html"])
    #expect(try Page.areCurrent(old, in: folder.path + "/x/y/out"))
  }

  @Test("replaces the whole: what the new site lacks is gone")
  func stale() throws {
    try Page.write(old, to: site)
    try Page.write(new, to: site)
    #expect(folder.files == ["out/.policydiff-site", "out/index.html", "out/q/r/b.html"])
    #expect(folder.text("out/index.html") == "new")
  }

  @Test("an empty folder is filled")
  func empty() throws {
    try FileManager.default.createDirectory(atPath: site, withIntermediateDirectories: true)
    try Page.write(old, to: site)
    #expect(try Page.areCurrent(old, in: site))
  }

  @Test("leaves a current site alone, to the file")
  func unchanged() throws {
    #expect(try Page.write(old, to: site) == .written(2, of: 2))
    let before = try FileManager.default.attributesOfItem(atPath: site + "/index.html")[.systemFileNumber] as? Int
    #expect(try Page.write(old, to: site) == .unchanged(2))
    let after = try FileManager.default.attributesOfItem(atPath: site + "/index.html")[.systemFileNumber] as? Int
    #expect(before != nil && before == after)
  }

  @Test("a site is not current when a page differs, lacks, or is left over")
  func currency() throws {
    #expect(try !Page.areCurrent(old, in: site))
    try Page.write(old, to: site)
    #expect(try !Page.areCurrent(new, in: site))
    #expect(try !Page.areCurrent([old[0]], in: site))
    try FileManager.default.removeItem(atPath: site + "/p/a.html")
    #expect(try !Page.areCurrent(old, in: site))
  }

  @Test(
    "a failure half-way leaves the old site whole and nothing beside it",
    arguments: [
      Page(path: String(repeating: "x", count: 300), bytes: []), Page(path: "index.html/below.html", bytes: []),
      Page(path: "index.html", bytes: []),
    ])
  func failure(bad: Page) throws {
    try Page.write(old, to: site)
    #expect(throws: Trouble.self) { try Page.write(new + [bad], to: site) }
    #expect(folder.files == ["out/.policydiff-site", "out/index.html", "out/p/a.html"])
    #expect(folder.text("out/index.html") == "old")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["out"])
  }

  @Test("a failure leaves nothing where nothing was")
  func firstFailure() throws {
    #expect(throws: Trouble.self) {
      try Page.write(old + [Page(path: String(repeating: "x", count: 300), bytes: [])], to: site)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
  }

  @Test(
    "refuses a folder that holds what it did not write, and touches nothing", arguments: ["notes.txt", ".git/config"])
  func foreign(name: String) throws {
    try folder.write("mine", to: "out/\(name)")
    #expect(throws: Trouble.self) { try Page.write(old, to: site) }
    #expect(throws: Trouble.self) { try Page.areCurrent(old, in: site) }
    #expect(folder.files == ["out/\(name)"])
    // The same in a site that somebody added a file to.
    try FileManager.default.removeItem(atPath: site)
    try Page.write(old, to: site)
    try folder.write("mine", to: "out/\(name)")
    let trouble = #expect(throws: Trouble.self) { try Page.write(new, to: site) }
    #expect(trouble?.message.contains(name) ?? false)
    #expect(folder.text("out/\(name)") == "mine")
  }

  @Test("what a file manager leaves in a folder is no reason to refuse it")
  func litter() throws {
    try Page.write(old, to: site)
    try folder.write("", to: "out/p/.DS_Store")
    try Page.write(new, to: site)
    #expect(folder.text("out/index.html") == "new")
  }

  @Test("a file, or the top of the file system, is no place for a site")
  func notAFolder() throws {
    try folder.write("mine", to: "out")
    #expect(throws: Trouble(site, "is a file; name a folder for the site")) { try Page.write(old, to: site) }
    #expect(folder.text("out") == "mine")
    for place in ["/", "", "out/.."] { #expect(throws: Trouble.self) { try Page.write(old, to: place) } }
  }

  @Test("a link to the folder stays a link")
  func link() throws {
    try Page.write(old, to: folder.path + "/real")
    try FileManager.default.createSymbolicLink(atPath: site, withDestinationPath: folder.path + "/real")
    try Page.write(new, to: site)
    #expect(folder.text("real/index.html") == "new")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: site) == folder.path + "/real")
  }

  @Test("what a stopped run left beside the folder is cleared, what is another's is not")
  func leftovers() throws {
    try folder.write("index.html\n", to: ".out.policydiff-new/.policydiff-site")
    try folder.write("half", to: ".out.policydiff-new/index.html")
    try Page.write(old, to: site)
    #expect(folder.files == ["out/.policydiff-site", "out/index.html", "out/p/a.html"])
    try folder.write("mine", to: ".out.policydiff-new/thesis.txt")
    #expect(throws: Trouble.self) { try Page.write(new, to: site) }
    #expect(folder.text(".out.policydiff-new/thesis.txt") == "mine")
    #expect(folder.text("out/index.html") == "old")
  }

  @Test("two at once leave one of the two sites, whole")
  func together() async throws {
    let site = site
    let (old, new) = (old, new)
    await withTaskGroup(of: Void.self) { group in
      for index in 0..<8 {
        let pages = index % 2 == 0 ? old : new
        group.addTask { _ = try? Page.write(pages, to: site) }
      }
    }
    #expect(try Page.areCurrent(old, in: site) || Page.areCurrent(new, in: site))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["out"])
  }
}
