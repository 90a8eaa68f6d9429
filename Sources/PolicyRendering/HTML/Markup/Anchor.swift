/// The name of a place on a page: small letters, figures, full stops and hyphens, and a letter first.
package struct Anchor: Hashable, Sendable {
  package let name: String

  /// - Parameters:
  ///   - prefix: what kind of place it is; begins with a letter.
  ///   - text: anything; what an anchor can't hold becomes hyphens, and what is too long for one is cut.
  package init(_ prefix: StaticString, _ text: String = "") {
    self.init(prefix, slug: Slug.of(text))
  }

  /// The anchor of a name that another had.
  package init(recorded name: String) {
    self.name = Slug.of(name)
  }

  private init(_ prefix: StaticString, slug: String) {
    name = slug.isEmpty ? "\(prefix)" : "\(prefix)-\(slug)"
  }

  /// An anchor for each text, all different even where the texts are not. O(n) in the number of texts.
  static func distinct(_ prefix: StaticString, _ texts: [String]) -> [Anchor] {
    Slug.distinct(texts).map { Anchor(prefix, slug: $0) }
  }
}
