internal import PolicyReaders
internal import PolicyRendering
internal import PolicyText

/// The folder that `--templates` names: files that take the place of the program's own.
enum TemplateFolder {
  /// - Parameter folder: nil for the program's own templates alone.
  /// - Throws: `Trouble` for a file that is none of the templates, as a misspelt name would silently do nothing.
  static func templates(_ folder: String?) throws(Trouble) -> PageTemplates {
    guard let folder else { return try PageTemplates() }
    guard Folder.exists(folder) else { throw Trouble(folder, "no such folder; name the one that holds the templates") }
    var files: [PageTemplates.File: [UInt8]] = [:]
    for path in try Folder.files(in: folder, except: ["README.md"]) {
      let name = path.split(separator: "/").last.map(String.init) ?? path
      guard let file = PageTemplates.File(rawValue: name) else {
        let known = PageTemplates.File.allCases.map(\.rawValue)
        throw Trouble(
          path,
          "is no template\(Suggestion.phrase(for: name, in: known)); templates are \(known.joined(separator: ", "))")
      }
      files[file] = try InputFile.read(path)
    }
    return try PageTemplates(replacing: files, from: folder)
  }
}
