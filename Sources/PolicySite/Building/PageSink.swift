internal import PolicyRendering
internal import PolicyText

/// Where the pages of a site go: into a folder, or beside one to see whether it has them.
protocol PageSink: Sendable {
  /// Takes a page.
  ///
  /// - Parameters:
  ///   - path: from the site's folder, with "/" between components; never absolute, never upwards.
  ///   - key: what the page is made from, where that is known.
  ///   - render: makes its bytes. It is not asked where a page that was made from the same is there already.
  func put(
    _ path: String, madeFrom key: ContentHash?, _ render: () throws(Trouble) -> [UInt8]
  ) throws(Trouble)

  /// Whether a page that was made from the same is there already, and is kept.
  func has(_ path: String, madeFrom key: ContentHash) -> Bool
}
