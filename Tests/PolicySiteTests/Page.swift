import PolicyText

@testable import PolicySite

/// A file of a site, for tests that need no policies.
struct Page: Sendable {
  let path: String
  let bytes: [UInt8]

  init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  @discardableResult
  static func write(_ pages: [Page], to folder: String) throws(Trouble) -> SiteOutcome {
    try SiteWriter.update(folder) { (writer) throws(Trouble) in
      for page in pages { try writer.put(page.path, madeFrom: nil) { page.bytes } }
    }
  }

  static func areCurrent(_ pages: [Page], in folder: String) throws(Trouble) -> Bool {
    let checker = try SiteChecker(folder)
    for page in pages { try checker.put(page.path, madeFrom: nil) { page.bytes } }
    return checker.firstStale == nil
  }
}
