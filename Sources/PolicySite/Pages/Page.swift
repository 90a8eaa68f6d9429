/// One file of a site.
package struct Page: Hashable, Sendable {
  /// From the site's folder, with "/" between components; never absolute, never upwards.
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
