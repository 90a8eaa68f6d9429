package import PolicyText

/// A file that a site is made from. What is in it is read when it is asked for.
package struct SiteDocument: Sendable {
  package let path: String
  private let content: Content

  private enum Content: Sendable {
    case held([UInt8])
    case file(@Sendable (String) throws(Trouble) -> [UInt8])
  }

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    content = .held(bytes)
  }

  /// - Parameter read: reads the file at a path. It is not asked where the file is known not to have changed since a site
  ///   was made of it.
  package init(file path: String, read: @escaping @Sendable (String) throws(Trouble) -> [UInt8]) {
    self.path = path
    content = .file(read)
  }

  package func read() throws(Trouble) -> [UInt8] {
    switch content {
    case .held(let bytes): bytes
    case .file(let read): try read(path)
    }
  }

  /// What its file is like now; nil where there is no file.
  var stamp: DocumentStamp? {
    switch content {
    case .held: nil
    case .file: DocumentStamp(of: path)
    }
  }

  /// The last component of the path.
  var file: String { path.split(separator: "/").last.map(String.init) ?? path }

  /// The same without its extension.
  var stem: String {
    let name = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[path.index(after: $0)...] } ?? path[...]
    guard !name.isEmpty else { return file }
    let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) ?? name.endIndex
    return String(dot > name.startIndex ? name[..<dot] : name)
  }
}
