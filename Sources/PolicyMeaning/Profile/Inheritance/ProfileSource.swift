internal import CTemplates
internal import PolicyText

/// Where a profile comes from: the program, or a file.
package enum ProfileSource: Hashable, Sendable {
  case embedded(String)
  case file(String)

  /// A name with a slash, or one that ends in ".json", is a file's; any other is that of a profile in the program.
  ///
  /// - Parameter origin: the profile that names it; a relative path starts from that one's folder.
  package init(_ name: String, namedIn origin: ProfileSource? = nil) {
    guard Self.isPath(name) else {
      self = .embedded(name)
      return
    }
    guard case .file(let path)? = origin, !name.hasPrefix("/"), let slash = path.lastIndex(of: "/") else {
      self = .file(name)
      return
    }
    self = .file(String(path[...slash]) + (name.hasPrefix("./") ? name.dropFirst(2) : name[...]))
  }

  /// Whether a name is that of a file, and not of something that the program carries.
  package static func isPath(_ name: String) -> Bool { name.contains("/") || name.hasSuffix(".json") }

  /// A name as a file gives it: where it is a relative path, from that file's folder on.
  static func path(_ name: String, in file: String) -> String {
    ProfileSource(name, namedIn: .file(file)).path
  }

  /// How messages name it.
  package var path: String {
    switch self {
    case .embedded(let name): name
    case .file(let path): path
    }
  }

  /// The name that `--profile` and output have for it: a file's is its own without folder and ending.
  package var name: String {
    switch self {
    case .embedded(let name): name
    case .file(let path): path.split(separator: "/").last.map { String($0.prefix { $0 != "." }) } ?? path
    }
  }

  /// The same for the same file, whatever detours a path makes, links aside.
  var identity: ProfileSource {
    guard case .file(let path) = self else { return self }
    var steps: [Substring] = []
    for step in path.split(separator: "/") where step != "." {
      if step == "..", let last = steps.last, last != ".." { steps.removeLast() } else { steps.append(step) }
    }
    return .file((path.hasPrefix("/") ? "/" : "") + steps.joined(separator: "/"))
  }

  /// - Parameter open: reads a file.
  /// - Throws: `Trouble` that lists the known names where the program carries none of this name.
  func bytes(_ open: (String) throws(Trouble) -> [UInt8]) throws(Trouble) -> [UInt8] {
    switch self {
    case .file(let path): return try open(path)
    case .embedded(let name):
      let file = policydiff_template_named("Profiles/\(name).json")
      guard let bytes = file.bytes else {
        throw Trouble(
          name,
          "no such profile: known are \(Profile.embeddedNames.joined(separator: ", ")); a file's path can be given "
            + "instead\(Suggestion.phrase(for: name, in: Profile.embeddedNames))")
      }
      return Array(UnsafeBufferPointer(start: bytes, count: file.count))
    }
  }
}
