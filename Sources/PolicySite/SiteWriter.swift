package import PolicyText

/// Puts a site where it belongs, as a whole or not at all.
///
/// The pages are written beside the old site and change places with it in one step, so that whoever reads sees the old or
/// the new, and a crash or a full disk leaves the old. A folder that holds anything else is never touched.
package enum SiteWriter {
  package enum Outcome: Sendable {
    case written
    /// The folder held the same bytes already, and was left alone.
    case unchanged
  }

  /// Replaces the site in a folder, or makes it where there is none. What the old site had and the new one lacks is gone.
  ///
  /// - Throws: `Trouble` where the folder is a file or holds what was not written by this, or where writing fails. The
  ///   folder is then as it was.
  @discardableResult
  package static func write(_ pages: [Page], to directory: String) throws(Trouble) -> Outcome {
    let place = try SitePlace(directory)
    return try FileSystem.locked(place.parent) { () throws(Trouble) -> Outcome in
      let old = try place.inspect()
      if try isCurrent(pages, old, in: place.directory) { return .unchanged }
      try place.clearLeftovers()
      do throws(Trouble) {
        try build(pages, in: place.building)
        try place.publish(replacing: old != nil)
      } catch {
        try? FileSystem.removeDirectory(place.building)
        // The user knows the folder by the name it is to have.
        throw Trouble(error.subject.replacing(place.building, with: place.directory), error.message)
      }
      // The old site is out of sight by now. If it can't be removed, the next run tries again.
      try? place.clearLeftovers()
      return .written
    }
  }

  /// Whether a folder holds exactly these pages, byte for byte, and no stale one.
  ///
  /// - Throws: `Trouble` where the folder can't be read or is no site.
  package static func isCurrent(_ pages: [Page], in directory: String) throws(Trouble) -> Bool {
    guard try FileSystem.kind(of: directory) != nil else { return false }
    let place = try SitePlace(directory)
    return try isCurrent(pages, try place.inspect(), in: place.directory)
  }

  private static func isCurrent(
    _ pages: [Page], _ files: Set<String>?, in directory: String
  ) throws(Trouble) -> Bool {
    guard let files, files == Set(pages.map(\.path) + [SitePlace.manifest]) else { return false }
    for page in pages where try FileSystem.read("\(directory)/\(page.path)") != page.bytes { return false }
    return try FileSystem.read("\(directory)/\(SitePlace.manifest)") == manifest(of: pages)
  }

  /// The manifest comes first: it marks an unfinished folder as ours.
  private static func build(_ pages: [Page], in directory: String) throws(Trouble) {
    try FileSystem.makeDirectory(directory)
    try FileSystem.write(manifest(of: pages), to: "\(directory)/\(SitePlace.manifest)")
    var made: Set<Substring> = []
    for page in pages {
      for end in page.path.indices where page.path[end] == "/" && made.insert(page.path[..<end]).inserted {
        try FileSystem.makeDirectory("\(directory)/\(page.path[..<end])")
      }
      try FileSystem.write(page.bytes, to: "\(directory)/\(page.path)")
    }
  }

  private static func manifest(of pages: [Page]) -> [UInt8] {
    Array(pages.map { "\($0.path)\n" }.sorted().joined().utf8)
  }
}
