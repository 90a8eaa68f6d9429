package import PolicyMeaning

/// Says in plain English what a position means. The words about the topic are the profile's; the grammar is here.
package struct Phrasing: Sendable {
  package let profile: Profile

  package init(profile: Profile) {
    self.profile = profile
  }

  /// One sentence without its full stop: "Staff must not be friends with former pupils online (under 18)".
  package func statement(of position: Position) -> String {
    let topic = profile.topics[position.topic]
    let values = list(position.values.map(\.value))
    let sentence = sentence(topic, position.stance, position.strength)
    guard !values.isEmpty, position.stance != .silent else { return sentence }
    return position.stance == .stated ? "\(sentence): \(values)" : "\(sentence) (\(values))"
  }

  /// The stance in a word or two, for a table's cell: "must not", "is advised not to", "says nothing".
  package func brief(_ position: Position) -> String {
    switch (position.stance, position.strength) {
    case (.prohibited, .should?): "should not"
    case (.prohibited, .advice?), (.discouraged, _): "advised not to"
    case (.prohibited, _): "must not"
    case (.restricted, _): "only on conditions"
    case (.permitted, _): "may"
    case (.required, .should?): "should"
    case (.required, .advice?), (.recommended, _): "advised to"
    case (.required, _): "must"
    case (.stated, _): "states it"
    case (.unresolved, _): "left open"
    case (.silent, _): "says nothing"
    }
  }

  private func sentence(_ topic: Profile.Topic, _ stance: Stance, _ strength: Strength?) -> String {
    let be = topic.subjectIsPlural ? "are" : "is"
    if let own = topic.says[stance] {
      let must: String =
        switch strength {
        case .must?, nil: "must"
        case .should?: "should"
        case .advice?: "\(be) advised to"
        }
      return own.replacing("{must}", with: must)
    }
    let subject = topic.subject
    let action = topic.action
    switch (stance, strength) {
    case (.prohibited, .should?): return "\(subject) should not \(action)"
    case (.prohibited, .advice?), (.discouraged, _): return "\(subject) \(be) advised not to \(action)"
    case (.prohibited, _): return "\(subject) must not \(action)"
    case (.restricted, _): return "\(subject) may \(action) only on conditions"
    case (.permitted, _): return "\(subject) may \(action)"
    case (.required, .should?): return "\(subject) should \(action)"
    case (.required, .advice?), (.recommended, _): return "\(subject) \(be) advised to \(action)"
    case (.required, _): return "\(subject) must \(action)"
    case (.stated, _): return "Speaks to this"
    case (.unresolved, _): return "Leaves the choice open: drafting options or a blank were left in"
    case (.silent, _): return "Says nothing about this"
    }
  }
}
