/// How a lead-in depends on the items below it.
enum LeadCondition {
  /// "Must not …, except:": they name what it does not hold for.
  case exception
  /// "Must not … unless:", "may …, provided that:": they name what must be given.
  case proviso
}

/// What a clause inherits from those above it: the lead-in that it completes, the headings over it.
struct Surroundings: Equatable {
  /// The concepts of the lead-ins above.
  var lead = ConceptSet()
  /// The force of the lead-in that governs it, if any.
  var leadForce: Force?
  /// What limits the lead-in.
  var leadLimits: [Limit] = []
  /// What the lead-in breaks off at, so that the items below say on what it depends: "may …, provided that:".
  var leadCondition: LeadCondition?
  /// Whether the lead-in only says what the policy is for, so that its items are no rules.
  var isAim = false
  var headings = ConceptSet()
  /// The force of the nearest heading ("What you must never post").
  var headingForce: Force?
  /// Whether that heading breaks off at its force, so that the items below complete it: "Don't", "What we never do".
  var isHeadingOpen = false
  /// Roles and the like that the lead-in names ("The head shall:").
  var leadValues: [LocatedValue] = []
  /// The defined terms of the nearest heading or lead-in, by their indices.
  var terms: [Int] = []
  /// Ids of the parties that lead-in or heading name as subject.
  var parties: [String] = []
  var kinds: ClauseKindSet = []
  /// Whether what stands here is no rule: a scenario, an example.
  var isNoRule = false
  /// Whether a clause completes a lead-in at all.
  var hasLead = false
  /// The question that it answers, if it stands under one.
  var question: Question?
}
