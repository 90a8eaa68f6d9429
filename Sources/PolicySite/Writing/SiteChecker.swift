internal import PolicyRendering
internal import PolicyText
internal import Synchronization

/// Compares the pages of a site with what a folder holds, and writes nothing.
final class SiteChecker: PageSink {
  private let directory: String
  /// What the folder holds; nil where there is none.
  private let files: Set<String>?
  private let seen = Mutex(Seen())

  private struct Seen {
    var paths: Set<String> = []
    var stale: Set<String> = []
  }

  /// - Throws: `Trouble` where the folder can't be read or holds what is no site.
  init(_ folder: String) throws(Trouble) {
    guard try FileSystem.kind(of: folder) != nil else {
      directory = folder
      files = nil
      return
    }
    let place = try SitePlace(folder)
    directory = place.directory
    files = try place.inspect()
  }

  func put(
    _ path: String, madeFrom key: ContentHash?, _ render: () throws(Trouble) -> [UInt8]
  ) throws(Trouble) {
    let isCurrent = files?.contains(path) ?? false ? try FileSystem.read("\(directory)/\(path)") == render() : false
    seen.withLock { seen in
      seen.paths.insert(path)
      if !isCurrent { seen.stale.insert(path) }
    }
  }

  func has(_ path: String, madeFrom key: ContentHash) -> Bool { false }

  /// The first page that is missing, is not as it should be, or is left over; nil where all is current.
  var firstStale: String? {
    let seen = seen.withLock { $0 }
    if let stale = seen.stale.min() { return stale }
    guard let files else { return nil }
    if let leftOver = files.subtracting(seen.paths).subtracting([SitePlace.manifest]).min() { return leftOver }
    let manifest = seen.paths.sorted().map { "\($0)\n" }.joined()
    let isListed = (try? FileSystem.read("\(directory)/\(SitePlace.manifest)")) == Array(manifest.utf8)
    return isListed ? nil : SitePlace.manifest
  }
}
