internal import PolicyChecks
internal import PolicyReaders
internal import PolicyText

/// Finds the configuration files that hold for documents: from the root of the repository or the file system down to the
/// document's folder, the nearest of which has the last word.
struct ConfigurationSearch {
  private let choice: ConfigurationChoice
  private var known: [AbsolutePath: [Found]] = [:]
  private var read: [AbsolutePath: ConfigurationFile?] = [:]
  /// What in the files does nothing.
  private(set) var warnings: [Trouble] = []

  private struct Found {
    let folder: AbsolutePath
    let file: ConfigurationFile
  }

  init(_ choice: ConfigurationChoice) {
    self.choice = choice
  }

  /// What holds for a document.
  ///
  /// - Parameter settings: what the command line says, which overrules files.
  mutating func configuration(of path: String, _ settings: Settings) throws(Trouble) -> CheckConfiguration {
    var configuration = CheckConfiguration(profile: settings.profile)
    // Standard input is where the user is.
    let document = path == "-" ? AbsolutePath("standard input") : AbsolutePath(path)
    for found in try files(for: document) {
      configuration.apply(found.file, to: document.relative(to: found.folder) ?? document.path)
    }
    configuration.apply(profile: settings.namedProfile, failureLevel: settings.failureLevel)
    return configuration
  }

  private mutating func files(for document: AbsolutePath) throws(Trouble) -> [Found] {
    switch choice {
    case .none: return []
    case .file(let path):
      let place = AbsolutePath(path)
      guard let folder = place.parent, let file = try file(at: place, named: path) else { return [] }
      return [Found(folder: folder, file: file)]
    case .search:
      guard let folder = document.parent else { return [] }
      return try files(above: folder)
    }
  }

  /// The files in a folder and above it, the farthest first.
  private mutating func files(above folder: AbsolutePath) throws(Trouble) -> [Found] {
    if let known = known[folder] { return known }
    var found: [Found] = []
    var next: AbsolutePath? = folder
    while let here = next {
      if Folder.holds(ConfigurationFile.fileName, in: here.path) {
        let place = AbsolutePath("\(here.path)/\(ConfigurationFile.fileName)")
        if let file = try file(at: place, named: place.shown) { found.append(Found(folder: here, file: file)) }
      }
      next = Folder.holds(".git", in: here.path) ? nil : here.parent
    }
    found.reverse()
    known[folder] = found
    return found
  }

  private mutating func file(at place: AbsolutePath, named name: String) throws(Trouble) -> ConfigurationFile? {
    if let file = read[place] { return file }
    let file = try ConfigurationFile(json: try InputFile.read(name), name: name) { path in
      path.utf8.first == 0x2F ? path : AbsolutePath("\(place.parent?.path ?? "")/\(path)").shown
    }
    warnings += file.warnings
    read[place] = file
    return file
  }
}
