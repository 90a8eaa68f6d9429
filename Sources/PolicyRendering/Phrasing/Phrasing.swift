package import PolicyMeaning

/// Says in plain English what a position means. The words about the topic are the profile's; the grammar is here.
package struct Phrasing: Sendable {
  package let profile: Profile

  package init(profile: Profile) {
    self.profile = profile
  }

  /// One sentence without its full stop: "Staff must not be friends with former pupils online (under 18), with an
  /// exception", "Staff must report concerns to the line manager".
  package func statement(of position: Position) -> String {
    guard position.stance != .silent else { return Self.silence }
    if let choice = position.choice {
      let filled = Position(
        topic: position.topic, stance: choice.stance, strength: choice.strength, values: position.values,
        exceptions: position.exceptions)
      return "\(statement(of: filled)), but a blank was left in"
    }
    let topic = profile.topics[position.topic]
    let values = list(position.values.map(\.value))
    let exceptions = exceptions(to: position)
    guard let sentence = sentence(topic, position.stance, position.strength) else {
      guard let first = position.values.first?.value else { return "Speaks to this\(exceptions)" }
      return "\(isNamed(first) ? "Names" : "Says") \(values)\(exceptions)"
    }
    // A profile's sentence that ends with a colon is one that the values complete.
    if sentence.utf8.last == UInt8(ascii: ":") {
      return values.isEmpty ? "Speaks to this" : "\(sentence) \(values)\(exceptions)"
    }
    if values.isEmpty { return sentence + exceptions }
    if position.stance == .stated { return "\(sentence): \(values)\(exceptions)" }
    return sentence + roles(of: position, topic) + otherValues(of: position) + exceptions
  }

  /// " to the line manager", ", involving the head".
  private func roles(of position: Position, _ topic: Profile.Topic) -> String {
    let roles = position.values.map(\.value).filter(\.isRole)
    guard !roles.isEmpty else { return "" }
    guard position.stance == .required || position.stance == .recommended, let preposition = topic.rolePreposition
    else {
      return ", involving \(list(roles))"
    }
    return " \(preposition) \(list(roles))"
  }

  private func otherValues(of position: Position) -> String {
    let others = position.values.map(\.value).filter { !$0.isRole }
    return others.isEmpty ? "" : " (\(list(others)))"
  }

  /// The stance in a few words, for a table's cell: "must not", "is advised not to", "says nothing".
  package func brief(_ position: Position) -> String {
    let topic = profile.topics[position.topic]
    // Where the profile has a sentence of its own, "must" alone would be read as being about the topic's action.
    if topic.sentence(for: position.stance) != nil, position.stance != .stated,
      let sentence = sentence(topic, position.stance, position.strength)
    {
      let subject = "\(topic.subject) "
      return sentence.hasPrefix(subject) ? String(sentence.dropFirst(subject.count)) : sentence
    }
    let be = topic.subjectIsPlural ? "are" : "is"
    switch (position.stance, position.strength) {
    case (.prohibited, .should?): return "should not"
    case (.prohibited, .advice?), (.discouraged, _): return "\(be) advised not to"
    case (.prohibited, _): return "must not"
    case (.restricted, _): return "only on conditions"
    case (.permitted, _): return "may"
    case (.required, .should?): return "should"
    case (.required, .advice?), (.recommended, _): return "\(be) advised to"
    case (.required, _): return "must"
    case (.stated, _): return "speaks of it"
    case (.unresolved, _): return "left open"
    case (.silent, _): return "says nothing"
    }
  }

  /// The stance and the values, for a table: "must not (under 18)", "March 2027".
  package func cell(_ position: Position) -> String {
    let values = list(position.values.map(\.value))
    let brief = brief(position)
    guard !values.isEmpty, position.stance != .silent else { return brief }
    return position.stance == .stated ? values : "\(brief) (\(values))"
  }

  /// What is said of a policy that does not speak to a topic.
  package static let silence = "Says nothing about this"

  /// Nil where only the position's values can say what is stated.
  private func sentence(_ topic: Profile.Topic, _ stance: Stance, _ strength: Strength?) -> String? {
    let be = topic.subjectIsPlural ? "are" : "is"
    if let own = topic.sentence(for: stance) {
      let must: String =
        switch strength {
        case .must?, nil: "must"
        case .should?: "should"
        case .advice?: "\(be) advised to"
        }
      return own.filling("{must}", with: must)
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
    case (.stated, _): return nil
    case (.unresolved, _): return "Leaves the choice open: drafting options or a blank were left in"
    case (.silent, _): return Self.silence
    }
  }

  /// What is said of two provisions that contradict each other.
  package static let conflict = "Contradicts itself: these two cannot both hold"

  /// What stands over the alternatives of a draft, and what is said of blanks in it.
  package static let choices = "Leaves the choice open between"
  package static let blanks = "Not filled in"

  /// What stands before the place and the words that say what a term means.
  package static let definition = "Defined"

  /// What to call the words that limit an answer.
  package static func exception(to stance: Stance) -> String {
    stance == .restricted ? "Condition" : "Exception"
  }

  /// A rule is said to have exceptions. "Only on conditions" has said so; a fact and what is left open have none.
  func exceptions(to position: Position) -> String {
    switch (position.stance, position.exceptions.count) {
    case (.restricted, _), (.unresolved, _), (_, 0): ""
    case (.stated, _) where profile.topics[position.topic].isFact: ""
    case (_, 1): ", with an exception"
    default: ", with exceptions"
    }
  }
}

extension Value {
  fileprivate var isRole: Bool {
    if case .role = self { true } else { false }
  }
}
