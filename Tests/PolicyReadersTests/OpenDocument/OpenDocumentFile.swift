import PolicyTestSupport

/// An OpenDocument text made from the parts that a test is about.
struct OpenDocumentFile {
  /// What stands in `office:text`.
  var body = ""
  var styles = ""
  /// What stands in `office:master-styles`.
  var pages = ""
  var manifest = ""

  private static let namespaces =
    ["office", "text", "table", "style", "manifest"]
    .map { "xmlns:\($0)=\"urn:oasis:names:tc:opendocument:xmlns:\($0):1.0\"" }.joined(separator: " ") + """
       xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" \
      xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
      """

  var bytes: [UInt8] {
    var zip = ZipWriter()
    zip.add("mimetype", "application/vnd.oasis.opendocument.text")
    zip.add("META-INF/manifest.xml", "<manifest:manifest \(Self.namespaces)>\(manifest)</manifest:manifest>")
    zip.add(
      "styles.xml",
      """
      <office:document-styles \(Self.namespaces)><office:styles>\(styles)</office:styles>\
      <office:master-styles>\(pages)</office:master-styles></office:document-styles>
      """)
    zip.add(
      "content.xml",
      """
      <office:document-content \(Self.namespaces)><office:body><office:text>\(body)</office:text></office:body>\
      </office:document-content>
      """)
    return zip.bytes
  }
}
