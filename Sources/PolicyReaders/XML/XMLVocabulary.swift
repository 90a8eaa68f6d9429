/// The names of one kind of XML document that mean something to its reader; all others are `other`. A raw value is the
/// local name behind the prefix that `XMLNamespace` gives the namespace, whatever prefix a document uses.
protocol XMLVocabulary: RawRepresentable, Hashable where RawValue == String {
  static var other: Self { get }
}

/// The namespaces that office formats put their elements in.
enum XMLNamespace {
  /// The prefix that vocabularies use for a namespace; nil for one that none knows.
  static func prefix(of namespace: String) -> String? {
    if let known = known[namespace] { return known }
    // OpenDocument's differ in their last part only.
    let opening = "urn:oasis:names:tc:opendocument:xmlns:"
    guard namespace.hasPrefix(opening) else { return nil }
    return switch namespace.dropFirst(opening.count).split(separator: ":").first {
    case "xsl-fo-compatible": "fo"
    case "svg-compatible": "svg"
    case "drawing": "draw"
    case let name: name.map { String($0) }
    }
  }

  private static let known = [
    // Word writes the first of each pair, and the second when it is told to be strict.
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
    "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
    "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
    "http://purl.oclc.org/ooxml/officeDocument/math": "m",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
    "http://schemas.openxmlformats.org/package/2006/relationships": "package",
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://www.w3.org/XML/1998/namespace": "xml",
  ]
}
