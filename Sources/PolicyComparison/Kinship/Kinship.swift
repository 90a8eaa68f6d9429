package import PolicyMeaning
internal import PolicyText

/// What two policies are to each other, and so how they are best compared.
package enum Kinship: Hashable, Sendable {
  /// An earlier and a later version of one policy.
  case versions
  /// Most of the wording is the same, but different organisations say it: one model, adopted twice.
  case sameModel
  /// Two policies that say what they say in their own words.
  case strangers

  /// From the wording that both have in common and whom they name as theirs.
  ///
  /// Policies that were written apart share at most a tenth of their runs of three words, as measured on 21 of them; a policy
  /// a third of which is new shares two thirds. Whose policies they are tells versions from a model that two adopted: nothing
  /// else can, as a name may be all that either changed. Linear in the size of both, and bounded for large ones.
  package init(_ first: Policy, _ second: Policy, _ profile: Profile) {
    let overlap = WordingOverlap(first.document, second.document).share
    guard overlap >= Self.some else {
      self = .strangers
      return
    }
    switch OrganisationNames(first, second, profile).relation {
    case .different: self = overlap >= Self.most ? .sameModel : .strangers
    case .unknown: self = overlap >= Self.most ? .versions : .strangers
    case .same:
      // One organisation has several policies, and a new version may keep little of the old but its title.
      let isSameTitle = Self.words(of: first.title) == Self.words(of: second.title)
      self = overlap >= (isSameTitle ? Self.some : Self.most) ? .versions : .strangers
    }
  }

  private static let most = 0.4
  private static let some = 0.2

  /// The words of a title without its figures: a year or a number is another in each version.
  private static func words(of title: String) -> [String] {
    title.lowercased().split { !($0.isLetter || $0 == "'" || $0 == "’") }.map(String.init)
  }
}
