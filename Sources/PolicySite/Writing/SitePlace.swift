internal import PolicyText

/// The folder that a site is published in, and the hidden ones beside it that publishing needs.
struct SitePlace {
  /// Lists what was written, one path a line: only that may be replaced.
  static let manifest = ".policydiff-site"
  /// What file managers leave behind by themselves.
  private static let litter: Set<String> = [".DS_Store", "Thumbs.db", "desktop.ini"]

  /// Without links, so that a link to the folder stays one.
  let directory: String
  let parent: String
  private let name: String

  /// Makes the folders above it where they are missing.
  init(_ path: String) throws(Trouble) {
    let whole = try Self.absolute(path)
    let slash = whole.lastIndex(of: "/") ?? whole.startIndex
    directory = whole
    name = String(whole[whole.index(after: slash)...])
    parent = slash == whole.startIndex ? "/" : String(whole[..<slash])
    guard !name.isEmpty else { throw Trouble(path, "is no place for a site; name a folder of its own") }
  }

  var building: String { hidden("new") }
  /// What the next run would otherwise have to find out again; only beside large sites.
  var memory: String { hidden("memory") }
  private var retired: String { hidden("old") }

  private func hidden(_ state: String) -> String {
    "\(parent == "/" ? "" : parent)/.\(name).policydiff-\(state)"
  }

  /// The files that are in the folder, or nil where there is none.
  ///
  /// - Parameter ledger: what the folder was left with, where that is known.
  /// - Throws: `Trouble` where one of them was not written by this program.
  func inspect(knowing ledger: Ledger? = nil) throws(Trouble) -> Set<String>? {
    switch try FileSystem.kind(of: directory) {
    case nil: return nil
    case .file?, .other?: throw Trouble(directory, "is a file; name a folder for the site")
    case .directory?: break
    }
    var files: Set<String> = []
    var isKnown = true
    try FileSystem.forEachFile(in: directory) { path, name in
      guard !Self.litter.contains(name) else { return }
      files.insert(path)
      if isKnown, path != Self.manifest, ledger?[path]?.live == nil { isKnown = false }
    }
    guard !files.isEmpty else { return [] }
    if isKnown, ledger != nil, files.contains(Self.manifest) { return files }
    guard let listed = try FileSystem.read("\(directory)/\(Self.manifest)") else {
      throw Trouble(directory, "holds files that are no site of this program; name an empty or a new folder")
    }
    let ours = Set(String(decoding: listed, as: UTF8.self).split(separator: "\n").map(String.init) + [Self.manifest])
    if let foreign = files.subtracting(ours).min() {
      throw Trouble(
        directory, "holds \(foreign), which this program did not write; move it away or name another folder")
    }
    return files
  }

  /// Removes what an earlier run left beside the folder when it was stopped.
  func clearLeftovers() throws(Trouble) {
    for leftover in [building, retired] {
      guard try FileSystem.kind(of: leftover) != nil else { continue }
      let files = try FileSystem.contents(of: leftover).map(\.path)
      guard files.isEmpty || files.contains(Self.manifest) else {
        throw Trouble(leftover, "is in the way of the new site; move it away")
      }
      try FileSystem.removeDirectory(leftover)
    }
  }

  /// Lets the finished folder take the place of the old one.
  func publish(replacing: Bool) throws(Trouble) {
    guard replacing else { return try FileSystem.rename(building, to: directory) }
    // After the exchange the old site stands where the new one was built.
    if try !FileSystem.exchange(building, directory) { try publishInTwoSteps() }
  }

  /// For file systems that can't exchange. Between the steps there is no site; the old one is whole under its hidden name.
  func publishInTwoSteps() throws(Trouble) {
    try FileSystem.rename(directory, to: retired)
    do throws(Trouble) {
      try FileSystem.rename(building, to: directory)
    } catch {
      try? FileSystem.rename(retired, to: directory)
      throw error
    }
  }

  private static func absolute(_ path: String) throws(Trouble) -> String {
    switch try FileSystem.kind(of: path) {
    case .directory?: return try FileSystem.resolved(path)
    case .file?, .other?: throw Trouble(path, "is a file; name a folder for the site")
    case nil: break
    }
    var bare = path[...]
    while bare.last == "/" { bare.removeLast() }
    guard let name = bare.split(separator: "/").last, name != ".", name != ".." else {
      throw Trouble(path, "is no place for a site; name a folder of its own")
    }
    let above = bare.dropLast(name.count)
    try makeMissing(above)
    let parent = try FileSystem.resolved(above.isEmpty ? "." : String(above))
    return parent == "/" ? "/\(name)" : "\(parent)/\(name)"
  }

  private static func makeMissing(_ directories: Substring) throws(Trouble) {
    for end in directories.indices where directories[end] == "/" {
      let directory = String(directories[..<end])
      if !directory.isEmpty, try FileSystem.kind(of: directory) == nil { try FileSystem.makeDirectory(directory) }
    }
  }
}
