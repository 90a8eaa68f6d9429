internal import PolicyReaders
internal import PolicyRendering
internal import PolicyText

/// The folder that `--templates` names: files that take the place of the program's own.
struct TemplateFolder {
  /// What pages are made of.
  let pages: PageTemplates
  /// The law that policies cite; nil where the folder has none.
  let law: (path: String, bytes: [UInt8])?

  private static let lawFile = "instruments.json"

  /// - Parameter folder: nil for the program's own templates alone.
  /// - Throws: `Trouble` for a file that is none of the templates, as a misspelt name would silently do nothing.
  init(_ folder: String?) throws(Trouble) {
    guard let folder else {
      pages = try PageTemplates()
      law = nil
      return
    }
    guard Folder.exists(folder) else { throw Trouble(folder, "no such folder; name the one that holds the templates") }
    var files: [PageTemplates.File: [UInt8]] = [:]
    var law: (path: String, bytes: [UInt8])?
    for path in try Folder.files(in: folder, except: ["README.md"]) {
      let name = path.split(separator: "/").last.map(String.init) ?? path
      if name == Self.lawFile {
        law = (path, try InputFile.read(path))
        continue
      }
      guard let file = PageTemplates.File(rawValue: name) else {
        let known = PageTemplates.File.allCases.map(\.rawValue) + [Self.lawFile]
        throw Trouble(
          path,
          "is no template\(Suggestion.phrase(for: name, in: known)); templates are \(known.joined(separator: ", "))")
      }
      files[file] = try InputFile.read(path)
    }
    pages = try PageTemplates(replacing: files, from: folder)
    self.law = law
  }
}
