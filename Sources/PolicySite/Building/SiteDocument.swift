/// A file that a site is made from.
package struct SiteDocument: Sendable {
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// The last component of the path.
  var file: String { path.split(separator: "/").last.map(String.init) ?? path }

  /// The same without its extension.
  var stem: String {
    let dot = file.lastIndex(of: ".") ?? file.endIndex
    return dot > file.startIndex ? String(file[..<dot]) : file
  }
}
