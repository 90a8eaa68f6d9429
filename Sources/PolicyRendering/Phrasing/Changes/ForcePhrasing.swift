internal import PolicyComparison
internal import PolicyMeaning

/// Says how far a rule goes, and how far it went.
struct ForcePhrasing {
  let before: StatedForce
  let after: StatedForce
  let isStronger: Bool

  /// "now forbidden, no longer only advised against"
  var words: String {
    let (old, new) = (Standing(before), Standing(after))
    return switch (old, new) {
    case (_, _) where old == new: isStronger ? "put more strongly than before" : "put less strongly than before"
    case (.stated, _): "now \(new.rawValue)"
    case (_, .stated): "no longer \(old.rawValue)"
    case (.advised, .required), (.advisedAgainst, .forbidden): "now \(new.rawValue), no longer only \(old.rawValue)"
    case (.required, .advised), (.forbidden, .advisedAgainst): "now only \(new.rawValue), no longer \(old.rawValue)"
    default: "now \(new.rawValue), no longer \(old.rawValue)"
    }
  }

  private enum Standing: String {
    case required, advised, permitted, forbidden, stated
    case advisedAgainst = "advised against"

    init(_ force: StatedForce) {
      self =
        switch (force.modality, force.strength) {
        case (.obligation, .must?), (.obligation, nil): .required
        case (.obligation, _), (.recommendation, _): .advised
        case (.prohibition, .must?), (.prohibition, nil): .forbidden
        case (.prohibition, _), (.discouragement, _): .advisedAgainst
        case (.permission, _): .permitted
        case (.statement, _): .stated
        }
    }
  }

  /// What a rule is called that came or went.
  static func name(_ modality: Modality) -> (noun: String, article: String) {
    switch modality {
    case .obligation: ("duty", "a ")
    case .prohibition: ("prohibition", "a ")
    case .permission: ("permission", "a ")
    case .recommendation, .discouragement: ("advice", "")
    case .statement: ("statement", "a ")
    }
  }
}
