internal import PolicyRendering
internal import PolicyText
internal import Synchronization

/// Puts a site where it belongs, as a whole or not at all.
///
/// The pages are written beside the old site and change places with it in one step, so that whoever reads sees the old or
/// the new, and a crash or a full disk leaves the old. A folder that holds anything else is never touched. Pages that the
/// old site has already are not written again but get a second name.
final class SiteWriter: PageSink {
  private let place: SitePlace
  /// What the published folder holds; nil where there is none.
  private let old: Set<String>?
  let memory: SiteMemory?
  private let ledgers: (live: Ledger, spare: Ledger)
  /// Whether the new folder is one from earlier, with files in it.
  private let reusesFolder: Bool
  private let progress = Mutex(Progress())

  /// What became of each page so far.
  private struct Progress {
    var pages: [String: Page] = [:]
    /// Directories below the new folder that exist.
    var directories: Set<String> = []
    var hasFolder = false
  }

  private struct Page {
    let key: ContentHash
    let state: State
  }

  private enum State {
    /// The spare folder has it from earlier.
    case spare
    /// The published folder has it.
    case live
    case written
  }

  private init(
    place: SitePlace, old: Set<String>?, memory: SiteMemory?, ledgers: (live: Ledger, spare: Ledger)?,
    reusesFolder: Bool
  ) {
    self.place = place
    self.old = old
    self.memory = memory
    self.ledgers = ledgers ?? (Ledger(), Ledger())
    self.reusesFolder = reusesFolder
    if reusesFolder { progress.withLock { $0.hasFolder = true } }
  }

  /// Replaces the site in a folder, or makes it where there is none. What the old site had and the new one lacks is gone.
  ///
  /// - Parameters:
  ///   - owner: where it is given, what was written is remembered beside the site, and a second folder kept there, from
  ///     which the next update is made without giving thousands of files a new name.
  ///   - write: puts the pages. It may do so from several threads.
  /// - Throws: `Trouble` where the folder is a file or holds what was not written by this, or where writing fails. The
  ///   folder is then as it was.
  @discardableResult
  static func update(
    _ directory: String, remembering owner: SiteMemory.Owner? = nil, _ write: (SiteWriter) throws(Trouble) -> Void
  ) throws(Trouble) -> SiteOutcome {
    let place = try SitePlace(directory)
    return try FileSystem.locked(place.parent) { () throws(Trouble) -> SiteOutcome in
      let old = try place.inspect()
      let memory = owner.map { SiteMemory(in: place.memory, of: $0) }
      let ledgers = old == nil ? nil : memory?.ledgers()
      if ledgers == nil { try place.clearLeftovers() }
      let hasSpare = try FileSystem.kind(of: place.building) == .directory
      let writer = SiteWriter(place: place, old: old, memory: memory, ledgers: ledgers, reusesFolder: hasSpare)
      do throws(Trouble) {
        try write(writer)
        return try writer.finish()
      } catch {
        try? FileSystem.removeDirectory(place.building)
        // The user knows the folder by the name it is to have.
        throw Trouble(error.subject.replacing(place.building, with: place.directory), error.message)
      }
    }
  }

  func put(
    _ path: String, madeFrom key: ContentHash?, _ render: () throws(Trouble) -> [UInt8]
  ) throws(Trouble) {
    if let key, has(path, madeFrom: key) { return }
    let bytes = try render()
    let key = key ?? ContentHash(of: bytes)
    if old?.contains(path) ?? false, try FileSystem.read("\(place.directory)/\(path)") == bytes {
      return record(path, key, .live)
    }
    try makeFolders(for: path)
    let target = "\(place.building)/\(path)"
    if reusesFolder { try FileSystem.remove(target) }
    try FileSystem.write(bytes, to: target)
    record(path, key, .written)
  }

  func has(_ path: String, madeFrom key: ContentHash) -> Bool {
    if ledgers.spare.holds(path, madeFrom: key, in: place.building) {
      record(path, key, .spare)
    } else if ledgers.live.holds(path, madeFrom: key, in: place.directory) {
      record(path, key, .live)
    } else {
      return false
    }
    return true
  }

  private func record(_ path: String, _ key: ContentHash, _ state: State) {
    progress.withLock { $0.pages[path] = Page(key: key, state: state) }
  }

  /// Makes the new folder when the first page needs it. The manifest comes first: it marks an unfinished folder as ours.
  private func makeFolders(for path: String) throws(Trouble) {
    let result = progress.withLock { progress in
      Result { () throws(Trouble) in
        if !progress.hasFolder {
          try FileSystem.makeDirectory(place.building)
          try FileSystem.write([], to: "\(place.building)/\(SitePlace.manifest)")
          progress.hasFolder = true
        }
        for end in path.indices where path[end] == "/" && progress.directories.insert(String(path[..<end])).inserted {
          let directory = "\(place.building)/\(path[..<end])"
          if try FileSystem.kind(of: directory) == nil { try FileSystem.makeDirectory(directory) }
        }
      }
    }
    try result.get()
  }

  private func finish() throws(Trouble) -> SiteOutcome {
    let pages = progress.withLock { $0.pages }
    let manifest = pages.keys.sorted().map { "\($0)\n" }.joined()
    if try isCurrent(pages, manifest) { return .unchanged(pages.count) }
    try makeFolders(for: "")
    for (path, page) in pages.sorted(by: { $0.key < $1.key }) {
      guard case .live = page.state else { continue }
      try makeFolders(for: path)
      let target = "\(place.building)/\(path)"
      if reusesFolder { try FileSystem.remove(target) }
      try FileSystem.link("\(place.directory)/\(path)", as: target)
    }
    try write(manifest)
    try removeStale(pages)
    try FileSystem.synchronise(place.building)
    let next = ledger(of: pages)
    try place.publish(replacing: old != nil)
    if let memory {
      // What is kept is worth less than the site: where it can't be, the next run makes everything again.
      try? keepSpare(of: pages, next, in: memory)
    } else {
      // The old site is out of sight by now. If it can't be removed, the next run tries again.
      try? place.clearLeftovers()
    }
    let written = pages.values.count { if case .written = $0.state { true } else { false } }
    return .written(written, of: pages.count)
  }

  /// Leaves a folder beside the site from which the next one can be made: the old site, or where there was none or nothing
  /// was known of it, the new one's files under second names.
  private func keepSpare(of pages: [String: Page], _ live: Ledger, in memory: SiteMemory) throws(Trouble) {
    guard ledgers.live.entries.isEmpty else { return try memory.keep(live: live, spare: ledgers.live) }
    try place.clearLeftovers()
    progress.withLock { $0 = Progress() }
    for path in pages.keys.sorted() {
      try makeFolders(for: path)
      try FileSystem.link("\(place.directory)/\(path)", as: "\(place.building)/\(path)")
    }
    try memory.keep(live: live, spare: live)
  }

  /// Whether the published folder holds all of these pages as they are, and no stale one.
  private func isCurrent(_ pages: [String: Page], _ manifest: String) throws(Trouble) -> Bool {
    guard old == Set(pages.keys).union([SitePlace.manifest]) else { return false }
    for (path, page) in pages {
      switch page.state {
      case .written: return false
      case .live: continue
      case .spare: guard ledgers.live.holds(path, madeFrom: page.key, in: place.directory) else { return false }
      }
    }
    return try FileSystem.read("\(place.directory)/\(SitePlace.manifest)") == Array(manifest.utf8)
  }

  private func write(_ manifest: String) throws(Trouble) {
    let path = "\(place.building)/\(SitePlace.manifest)"
    try FileSystem.remove(path)
    try FileSystem.write(Array(manifest.utf8), to: path)
  }

  /// A spare folder may hold pages that the site no longer has.
  private func removeStale(_ pages: [String: Page]) throws(Trouble) {
    guard reusesFolder else { return }
    for (path, isDirectory) in try FileSystem.contents(of: place.building)
    where !isDirectory && pages[path] == nil && path != SitePlace.manifest {
      try FileSystem.remove("\(place.building)/\(path)")
    }
  }

  private func ledger(of pages: [String: Page]) -> Ledger {
    var ledger = Ledger()
    guard memory != nil else { return ledger }
    for (path, page) in pages {
      switch page.state {
      case .spare: ledger.take(path, from: ledgers.spare)
      case .live where ledgers.live.entries[path]?.key == page.key: ledger.take(path, from: ledgers.live)
      case .live, .written: ledger.record(path, madeFrom: page.key, in: place.building)
      }
    }
    return ledger
  }
}
