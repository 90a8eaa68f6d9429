import Foundation
import PolicySite
import PolicyTestSupport
import Testing

@Suite("Updating a site that is remembered")
struct IncrementalTests {
  private static let count = 40

  private func changed(_ documents: [SiteDocument], at index: Int, _ text: String) throws -> [SiteDocument] {
    var documents = documents
    documents[index] = SiteDocument(path: documents[index].path, bytes: try documents[index].read() + Array(text.utf8))
    return documents
  }

  /// The same documents made from nothing.
  private func fresh(_ documents: [SiteDocument]) throws -> [String: [UInt8]] {
    let site = try BuiltSite()
    try site.write(documents)
    return try site.files
  }

  @Test("compiles only the document that changed, and makes the bytes that a site from nothing has")
  func oneChange() throws {
    let site = try BuiltSite()
    var documents = BuiltSite.small(Self.count)
    try site.write(documents, worthRemembering: 1)
    #expect(site.compiled.take().count == Self.count)
    // Several rounds, as the folders take turns.
    for round in 0..<4 {
      let rule = "\n\(5 + round). Staff must not post photographs of pupils.\n"
      documents = try changed(documents, at: 7 + round % 2, rule)
      let outcome = try site.write(documents, worthRemembering: 1)
      #expect(site.compiled.take() == [documents[7 + round % 2].path])
      guard case .written(let written, let all) = outcome else {
        Issue.record("nothing was written")
        return
      }
      #expect(written < all / 2)
      #expect(try site.files == fresh(documents))
    }
    #expect(try site.write(documents, worthRemembering: 1) == .unchanged(try site.files.count - 1))
    #expect(site.compiled.take() == [])
  }

  @Test("a document more or one less moves nothing that it should not")
  func comingAndGoing() throws {
    let site = try BuiltSite()
    let documents = BuiltSite.small(Self.count)
    try site.write(documents, worthRemembering: 1)
    var fewer = documents
    fewer.remove(at: 3)
    try site.write(fewer, worthRemembering: 1)
    #expect(try site.files == fresh(fewer))
    try site.write(documents, worthRemembering: 1)
    #expect(try site.files == fresh(documents))
    // Few enough not to be remembered any longer: what was kept beside the site goes.
    try site.write(fewer)
    #expect(try site.files == fresh(fewer))
  }

  @Test(
    "a published page that somebody changed, emptied or removed is mended",
    arguments: ["index.html", "policies/school-3.html", "questions/security.passwords.html", "style.css"])
  func tampered(path: String) throws {
    let site = try BuiltSite()
    let documents = BuiltSite.small(Self.count)
    try site.write(documents, worthRemembering: 1)
    let whole = try site.files
    for damage in ["changed", "", nil] {
      // A hard link in the spare folder must not be changed with it.
      try FileManager.default.removeItem(atPath: "\(site.path)/\(path)")
      if let damage { try site.folder.write(damage, to: "out/\(path)") }
      try site.write(documents, worthRemembering: 1)
      #expect(try site.files == whole)
    }
  }

  @Test("what is remembered is of no account when it is damaged or cut short, at any byte")
  func damagedMemory() throws {
    let site = try BuiltSite()
    let documents = BuiltSite.small(Self.count)
    try site.write(documents, worthRemembering: 1)
    let whole = try site.files
    var generator = SeededGenerator(seed: 6)
    for name in ["index", "records-0", "search-0", "ledger"] {
      let path = ".out.policydiff-memory/\(name)"
      for _ in 0..<8 {
        var bytes = [UInt8](try Data(contentsOf: URL(filePath: "\(site.folder.path)/\(path)")))
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        if Bool.random(using: &generator) { bytes[place] ^= 0x55 } else { bytes.removeSubrange(place...) }
        try Data(bytes).write(to: URL(filePath: "\(site.folder.path)/\(path)"))
        try site.write(changed(documents, at: 1, " x"), worthRemembering: 1)
        try site.write(documents, worthRemembering: 1)
        #expect(try site.files == whole)
      }
    }
  }

  @Test("a policy that comes in between is the only one that is compiled")
  func insertion() throws {
    let site = try BuiltSite()
    let documents = BuiltSite.small(Self.count * 2)
    var fewer = documents
    let added = fewer.remove(at: 3)
    try site.write(fewer, worthRemembering: 1)
    _ = site.compiled.take()
    try site.write(documents, worthRemembering: 1)
    #expect(site.compiled.take() == [added.path])
    #expect(try site.files == fresh(documents))
    try site.write(fewer, worthRemembering: 1)
    #expect(site.compiled.take() == [])
    #expect(try site.files == fresh(fewer))
  }

  @Test("earlier versions of a policy are compiled once, and their history stays")
  func history() throws {
    let site = try BuiltSite()
    var documents = BuiltSite.small(Self.count)
    for year in [2021, 2023] {
      let text = "School 5 Social Media Policy\n\n1. Staff must not be friends with pupils under \(year - 2005).\n"
      documents.append(SiteDocument(path: "in/school-5-\(year).txt", bytes: Array(text.utf8)))
    }
    try site.write(documents, worthRemembering: 1)
    _ = site.compiled.take()
    documents = try changed(documents, at: 9, "\n4. Staff must not post photographs of pupils.\n")
    try site.write(documents, worthRemembering: 1)
    #expect(site.compiled.take() == [documents[9].path])
    #expect(try site.files == fresh(documents))
    #expect(try site.files["feed.atom"] != nil)
  }

  @Test("a check finds the first page that is not current")
  func check() throws {
    let site = try BuiltSite()
    let documents = BuiltSite.small(4)
    #expect(try site.firstStale(documents) != nil)
    try site.write(documents)
    #expect(try site.firstStale(documents) == nil)
    #expect(try site.firstStale(changed(documents, at: 2, "\n4. Staff must not blog.")) != nil)
    try site.folder.write("x", to: "out/guide.html")
    #expect(try site.firstStale(documents) == "guide.html")
  }
}
