/// What JSON a profile may hold at one place.
indirect enum ProfileShape: Sendable {
  case text, flag
  /// A number from 0 to 1.
  case fraction
  case choice([String])
  case list(ProfileShape)
  case object([Key])
  /// An object whose keys the author chooses, or chooses from some.
  case map(of: ProfileShape, keys: [String]? = nil)
  /// The first for an object, the second for anything else.
  case objectOr(ProfileShape, ProfileShape)

  struct Key: Sendable {
    let name: String
    let shape: ProfileShape
    let isRequired: Bool
  }
}

extension ProfileShape {
  /// The whole of a profile. `Templates/Schemas/profile.schema.json` says the same to editors; a test holds them together.
  static let profile = ProfileShape.object([
    .optional("$schema", .text), .optional("extends", .text), .required("title", .text),
    .required("groups", .list(.object([.required("id", .text), .required("title", .text)]))),
    .optional("parties", .list(party)), .optional("roles", .list(term)), .optional("measures", .list(term)),
    .optional("platforms", .list(name)), .optional("instruments", .list(name)),
    .optional("statuteNouns", texts), .optional("policyNouns", texts), .optional("organisations", texts),
    .optional("dates", .object([.optional("adopted", .text), .optional("nextReview", .text)])),
    .optional("ignore", texts), .optional("notRules", texts), .optional("weights", .text), .optional("law", .text),
    .optional("sections", .list(.object([.required("kind", kind), .required("cues", texts)]))),
    .required(
      "concepts",
      .map(of: .objectOr(.object([.required("phrases", texts), .optional("hides", texts)]), texts))),
    .required("topics", .list(topic)),
  ])

  private static let texts = ProfileShape.list(.text)
  private static let kind = ProfileShape.choice(ClauseKind.allCases.map(\.rawValue))
  private static let stances = Stance.allCases.map(\.rawValue)

  private static let naming: [Key] = [.required("id", .text), .required("name", .text), .required("aliases", texts)]
  private static let term = ProfileShape.object(naming + [.optional("common", .flag)])
  private static let party = ProfileShape.object(naming + [.optional("of", .text)])

  private static let name = ProfileShape.object([
    .required("name", .text), .optional("aliases", texts), .optional("exact", texts),
  ])

  private static let topic = ProfileShape.object([
    .required("id", .text), .optional("group", .text), .required("title", .text), .required("question", .text),
    .required("subject", .text), .optional("plural", .flag), .required("action", .text),
    .optional("says", .map(of: .text, keys: stances)), .optional("nature", .choice(["rule", "fact"])),
    .optional("values", .list(.choice(Value.typeNames))), .optional("roles", texts), .optional("weight", .fraction),
    .optional("binds", texts), .optional("toward", text), .optional("statement", .choice(stances)),
    .optional("as", .map(of: .choice(stances + ["none"]), keys: stances)),
    .required("cues", .list(.objectOr(cue, .text))),
  ])

  private static let cue = ProfileShape.object([
    .required("when", .text), .optional("lead", .text), .optional("kinds", .list(kind)),
    .optional("told", .flag), .optional("polarity", .choice(Cue.Polarity.allCases.map(\.rawValue))),
    .optional("stance", .choice(stances)),
    .optional("confidence", .fraction),
  ])
}

extension ProfileShape.Key {
  fileprivate static func required(_ name: String, _ shape: ProfileShape) -> Self {
    Self(name: name, shape: shape, isRequired: true)
  }

  fileprivate static func optional(_ name: String, _ shape: ProfileShape) -> Self {
    Self(name: name, shape: shape, isRequired: false)
  }
}

extension Value {
  /// The names that `typeName` gives, in the order of the cases.
  static let typeNames = ["age", "date", "interval", "role", "measure", "party", "platform", "instrument", "policy"]
}
