import PolicyTestSupport

/// A Word file made from the parts that a test is about.
struct WordFile {
  /// What stands in `w:body`.
  var body = ""
  var styles: String?
  var numbering: String?
  var footnotes: String?
  var comments: String?
  var header: String?

  static let namespaces = """
    xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
    """
  static let relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  var bytes: [UInt8] {
    var zip = ZipWriter()
    zip.add("[Content_Types].xml", #"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>"#)
    zip.add("_rels/.rels", Self.list([("officeDocument", "word/document.xml")]))
    zip.add("word/document.xml", "<w:document \(Self.namespaces)><w:body>\(body)</w:body></w:document>")
    var targets: [(String, String)] = []
    for (type, root, content) in [
      ("styles", "w:styles", styles), ("numbering", "w:numbering", numbering), ("footnotes", "w:footnotes", footnotes),
      ("comments", "w:comments", comments), ("header", "w:hdr", header),
    ] {
      guard let content else { continue }
      zip.add("word/\(type).xml", "<\(root) \(Self.namespaces)>\(content)</\(root)>")
      targets.append((type, "\(type).xml"))
    }
    zip.add("word/_rels/document.xml.rels", Self.list(targets))
    return zip.bytes
  }

  private static func list(_ targets: [(type: String, target: String)]) -> String {
    let entries = targets.map { type, target in
      #"<Relationship Id="\#(type)" Type="\#(relationships)/\#(type)" Target="\#(target)"/>"#
    }
    return #"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"#
      + entries.joined() + "</Relationships>"
  }
}

/// A paragraph of plain text.
func paragraph(_ text: String, _ properties: String = "") -> String {
  "<w:p><w:pPr>\(properties)</w:pPr><w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r></w:p>"
}

/// A paragraph of a numbering, at a level from 0.
func numbered(_ text: String, level: Int = 0, id: Int = 1) -> String {
  paragraph(text, "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(id)\"/></w:numPr>")
}
