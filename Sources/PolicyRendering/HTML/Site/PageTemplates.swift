internal import CTemplates
package import PolicyText

/// All that the look and the fixed texts of a site are made of. Each file of the program's own can be replaced, and a
/// brand added, by files of the same names.
package struct PageTemplates: Sendable {
  /// A file that a folder of templates may hold.
  package enum File: String, CaseIterable, Sendable {
    /// The document around every page.
    case page = "page.html"
    case style = "style.css"
    /// Added to the stylesheet: the owner's colours and fonts.
    case brand = "brand.css"
    case script = "script.js"
    /// What stands before the site's name in the bar.
    case logo = "logo.svg"
    case logoImage = "logo.png"
    /// "How to read this".
    case guide = "guide.html"
    case accessibility = "accessibility.html"
  }

  package let shell: PageShell
  package let script: [UInt8]
  package let guide: [UInt8]
  package let accessibility: [UInt8]
  /// The path that the site has it under, and its bytes.
  package let logo: (path: String, bytes: [UInt8])?
  /// The same only for the same templates.
  package let identity: ContentHash

  /// - Parameters:
  ///   - files: what takes the place of the program's own.
  ///   - folder: where they are from, for messages.
  /// - Throws: `Trouble` that names the file and what is wrong in it.
  package init(replacing files: [File: [UInt8]] = [:], from folder: String = "Pages") throws(Trouble) {
    func bytes(_ file: File) throws(Trouble) -> [UInt8] {
      if let replacement = files[file] { return replacement }
      return try Self.embedded("Pages/\(file.rawValue)")
    }
    shell = try PageShell(
      template: try bytes(.page), path: "\(folder)/\(File.page.rawValue)",
      stylesheet: try bytes(.style) + (files[.brand].map { [0x0A] + $0 } ?? []))
    // A page of changes has its script in itself where it stands alone.
    script = try bytes(.script) + [0x0A] + (try Self.embedded("Pages/changes.js"))
    guide = try bytes(.guide)
    accessibility = try bytes(.accessibility)
    logo = [File.logo, .logoImage].compactMap { file in files[file].map { (file.rawValue, $0) } }.first
    let all = try File.allCases.map { (file) throws(Trouble) -> [UInt8] in
      switch file {
      case .brand, .logo, .logoImage: files[file] ?? []
      default: try bytes(file)
      }
    }
    identity = ContentHash { hasher in for content in all { hasher.add(content) } }
  }

  static func embedded(_ name: String) throws(Trouble) -> [UInt8] {
    let file = policydiff_template_named(name)
    guard let start = file.bytes else {
      throw Trouble(name, "the program was built without this template; build it anew from a whole checkout")
    }
    return Array(UnsafeBufferPointer(start: start, count: file.count))
  }
}
