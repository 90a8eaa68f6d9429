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
  private let ledger: Ledger
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

  /// A page under its path, and what was known of it before.
  private struct Placed {
    let path: String
    let page: Page
    let line: Ledger.Line?
  }

  private init(
    place: SitePlace, old: Set<String>?, memory: SiteMemory?, ledger: Ledger?, reusesFolder: Bool
  ) {
    self.place = place
    self.old = old
    self.memory = memory
    self.ledger = ledger ?? Ledger()
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
      let memory = owner.map { SiteMemory(in: place.memory, of: $0) }
      // What this run does nobody takes down, so that what was kept of earlier ones is no longer to be trusted.
      if memory == nil { try SiteMemory.forget(in: place.memory) }
      let kept = memory?.ledger()
      let old = try place.inspect(knowing: kept)
      let ledger = old == nil ? nil : kept
      if ledger == nil { try place.clearLeftovers() }
      let hasSpare = try FileSystem.kind(of: place.building) == .directory
      let writer = SiteWriter(place: place, old: old, memory: memory, ledger: ledger, reusesFolder: hasSpare)
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
    guard let line = ledger[path] else { return progress.withLock { $0.pages[path]?.key == key } }
    if line.spare?.holds(path, madeFrom: key, in: place.building) ?? false {
      record(path, key, .spare)
    } else if line.live?.holds(path, madeFrom: key, in: place.directory) ?? false {
      record(path, key, .live)
    } else {
      return progress.withLock { $0.pages[path]?.key == key }
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
    let placed = inOrder(pages)
    var manifest: [UInt8] = []
    for page in placed {
      manifest += page.path.utf8
      manifest.append(0x0A)
    }
    if try isCurrent(placed, manifest) { return .unchanged(placed.count) }
    try makeFolders(for: "")
    for page in placed {
      guard case .live = page.page.state else { continue }
      try makeFolders(for: page.path)
      let target = "\(place.building)/\(page.path)"
      if reusesFolder { try FileSystem.remove(target) }
      try FileSystem.link("\(place.directory)/\(page.path)", as: target)
    }
    try write(manifest)
    if reusesFolder { try removeStale(pages) }
    try FileSystem.synchronise(place.building)
    let next = memory == nil ? [] : placed.map(lineOfNext)
    try place.publish(replacing: old != nil)
    if let memory {
      // What is kept is worth less than the site: where it can't be, the next run makes everything again.
      try? keepSpare(of: next, in: memory)
    } else {
      // The old site is out of sight by now. If it can't be removed, the next run tries again.
      try? place.clearLeftovers()
    }
    let written = placed.count { if case .written = $0.page.state { true } else { false } }
    return .written(written, of: placed.count)
  }

  /// The pages by their paths. Mostly they are those of the last time, whose order is known.
  private func inOrder(_ pages: [String: Page]) -> [Placed] {
    var placed: [Placed] = []
    placed.reserveCapacity(pages.count)
    for line in ledger.lines {
      if let page = pages[line.path] { placed.append(Placed(path: line.path, page: page, line: line)) }
    }
    guard placed.count < pages.count else { return placed }
    return pages.sorted { $0.key < $1.key }.map { Placed(path: $0.key, page: $0.value, line: ledger[$0.key]) }
  }

  /// Leaves a folder beside the site from which the next one can be made: the old site, or where there was none or nothing
  /// was known of it, the new one's files under second names.
  ///
  /// - Parameter lines: what the published folder holds now, with what it held before as the spare's.
  private func keepSpare(of lines: [Ledger.Line], in memory: SiteMemory) throws(Trouble) {
    if !ledger.isEmpty, try FileSystem.kind(of: place.building) == .directory {
      return try memory.keep(Ledger(lines))
    }
    try place.clearLeftovers()
    progress.withLock { $0 = Progress() }
    for line in lines {
      try makeFolders(for: line.path)
      try FileSystem.link("\(place.directory)/\(line.path)", as: "\(place.building)/\(line.path)")
    }
    try memory.keep(Ledger(lines.map { Ledger.Line(path: $0.path, live: $0.live, spare: $0.live) }))
  }

  /// Whether the published folder holds all of these pages as they are, and no stale one.
  private func isCurrent(_ placed: [Placed], _ manifest: [UInt8]) throws(Trouble) -> Bool {
    guard let old, old.count == placed.count + 1, old.contains(SitePlace.manifest) else { return false }
    for page in placed {
      guard old.contains(page.path) else { return false }
      switch page.page.state {
      case .written: return false
      case .live: continue
      case .spare:
        guard page.line?.live?.holds(page.path, madeFrom: page.page.key, in: place.directory) ?? false else {
          return false
        }
      }
    }
    return try FileSystem.read("\(place.directory)/\(SitePlace.manifest)") == manifest
  }

  private func write(_ manifest: [UInt8]) throws(Trouble) {
    let path = "\(place.building)/\(SitePlace.manifest)"
    try FileSystem.remove(path)
    try FileSystem.write(manifest, to: path)
  }

  /// A spare folder may hold pages that the site no longer has.
  private func removeStale(_ pages: [String: Page]) throws(Trouble) {
    try FileSystem.forEachFile(in: place.building) { (path, _) throws(Trouble) in
      guard pages[path] == nil, path != SitePlace.manifest else { return }
      try FileSystem.remove("\(place.building)/\(path)")
    }
  }

  /// What the ledger is to say of a page once it is published, and the old site is the spare one.
  private func lineOfNext(_ placed: Placed) -> Ledger.Line {
    let (path, page, line) = (placed.path, placed.page, placed.line)
    let live: Ledger.Entry? =
      switch page.state {
      case .spare: line?.spare
      case .live where line?.live?.key == page.key: line?.live
      case .live, .written:
        FileStamp(of: "\(place.building)/\(path)").map { Ledger.Entry(key: page.key, stamp: $0) }
      }
    return Ledger.Line(path: path, live: live, spare: line?.live)
  }
}
