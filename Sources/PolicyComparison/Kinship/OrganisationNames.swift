internal import PolicyMeaning
internal import PolicyText

/// Whether two names are of one organisation, which may have changed its kind: an academy that was a school.
struct OrganisationNames {
  enum Relation {
    case same, different
    /// One of the names is missing, says no more than what kind of organisation it is, or stands in the other text too.
    case unknown
  }

  let relation: Relation

  /// How far into a text another's name is looked for, in bytes: who owns a policy is said at its beginning.
  private static let opening = 1 << 16

  /// - Parameter profile: knows what kinds of organisations there are.
  init(_ first: Policy, _ second: Policy, _ profile: Profile) {
    let kinds = Set(profile.organisations)
    let (left, right) = (Self.own(first.organisation, kinds), Self.own(second.organisation, kinds))
    if left.isEmpty || right.isEmpty {
      relation = .unknown
    } else if left.isSubset(of: right) || right.isSubset(of: left) {
      relation = .same
    } else {
      // What was taken for the name in one version may only be mentioned in the other.
      let isMentioned = Self.names(second.document, left) || Self.names(first.document, right)
      relation = isMentioned ? .unknown : .different
    }
  }

  /// The words of a name that are not those of any organisation.
  private static func own(_ name: String?, _ kinds: Set<String>) -> Set<String> {
    Set(words(of: (name ?? "")[...])).subtracting(kinds).subtracting(["the", "of", "and", "a", "s"])
  }

  private static func names(_ document: SourceDocument, _ name: Set<String>) -> Bool {
    let text = document.text(0..<min(document.content.count, opening))
    return name.subtracting(words(of: text[...])).isEmpty
  }

  private static func words(of text: Substring) -> [String] {
    text.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
  }
}
