import Foundation
import PolicySite
import PolicyText
import Testing

@Suite("Telling from a file's stamp whether it changed")
struct StampTests {
  private static let count = 30

  /// A site of documents in files, which counts what is read.
  private final class Site {
    let built: BuiltSite
    let read = BuiltSite.Compiled()
    private let documents: [SiteDocument]

    /// - Parameter isLater: whether the site takes the files to have been left alone for long.
    init(isLater: Bool) throws {
      let later: @Sendable () -> Int = { Int(Date.now.timeIntervalSince1970) + 60 }
      built = try BuiltSite(now: isLater ? later : nil)
      let (folder, counter) = (built.folder, read)
      let read: @Sendable (String) throws(Trouble) -> [UInt8] = { (path) throws(Trouble) in
        counter.add(path)
        guard let bytes = FileManager.default.contents(atPath: path) else { throw Trouble(path, "is gone") }
        return Array(bytes)
      }
      var documents: [SiteDocument] = []
      for document in BuiltSite.small(StampTests.count) {
        try folder.write(String(decoding: try document.read(), as: UTF8.self), to: document.path)
        documents.append(SiteDocument(file: "\(folder.path)/\(document.path)", read: read))
      }
      self.documents = documents
    }

    /// Makes the site, and tells which documents were read for it.
    func write() throws -> Set<String> {
      try built.write(documents, worthRemembering: 1)
      return Set(read.take().map { URL(filePath: $0).lastPathComponent })
    }

    func path(_ index: Int) -> String { documents[index].path }

    func isAsFromNothing() throws -> Bool {
      let fresh = try BuiltSite()
      try fresh.write(documents.map { SiteDocument(path: $0.path, bytes: try $0.read()) })
      _ = read.take()
      return try fresh.files == built.files
    }

    func firstStale() throws -> String? {
      let stale = try built.firstStale(documents)
      #expect(Set(read.take()).count == StampTests.count)
      return stale
    }
  }

  @Test("what was left alone is not read again")
  func untouched() throws {
    let site = try Site(isLater: true)
    #expect(try site.write().count == Self.count)
    #expect(try site.write() == [])
  }

  @Test("other words of the same length are seen, though the time of writing is set back")
  func restoredTime() throws {
    let site = try Site(isLater: true)
    _ = try site.write()
    let path = site.path(4)
    let before = try FileManager.default.attributesOfItem(atPath: path)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    // Into the same file, so that nothing but its words is another.
    let handle = try #require(FileHandle(forWritingAtPath: path))
    try handle.write(contentsOf: Data(text.replacing("friends", with: "enemies").utf8))
    try handle.close()
    try FileManager.default.setAttributes(
      [.modificationDate: try #require(before[.modificationDate])], ofItemAtPath: path)
    let after = try FileManager.default.attributesOfItem(atPath: path)
    #expect(after[.size] as? Int == before[.size] as? Int)
    #expect(after[.systemFileNumber] as? Int == before[.systemFileNumber] as? Int)
    #expect(try site.write() == ["school-4.txt"])
    #expect(try site.isAsFromNothing())
  }

  @Test("what was written a moment ago is read again, as a second writing may have the same stamp")
  func racy() throws {
    let site = try Site(isLater: false)
    _ = try site.write()
    #expect(try site.write().count == Self.count)
  }

  @Test("a file that was touched and holds the same is read, and makes nothing new")
  func touched() throws {
    let site = try Site(isLater: true)
    _ = try site.write()
    try FileManager.default.setAttributes([.modificationDate: Date.distantPast], ofItemAtPath: site.path(7))
    #expect(try site.write() == ["school-7.txt"])
    #expect(site.built.compiled.take().count == Self.count)
    #expect(try site.write() == [])
  }

  @Test("a check reads every document, whatever is remembered of them")
  func check() throws {
    let site = try Site(isLater: true)
    _ = try site.write()
    #expect(try site.firstStale() == nil)
  }

  @Test("a document that is gone is trouble, and leaves the site as it was")
  func gone() throws {
    let site = try Site(isLater: true)
    _ = try site.write()
    let whole = try site.built.files
    try FileManager.default.removeItem(atPath: site.path(3))
    #expect(throws: Trouble.self) { try site.write() }
    #expect(try site.built.files == whole)
  }
}
