package import PolicyMeaning

/// What a position says, without where it says it: what decides whether two policies agree.
package struct Answer: Hashable, Sendable {
  package let stance: Stance
  package let strength: Strength?
  package let values: Set<Value>

  package init(stance: Stance, strength: Strength?, values: Set<Value>) {
    self.stance = stance
    self.strength = strength
    self.values = values
  }

  init(_ position: Position) {
    stance = position.stance
    strength = position.strength
    values = Set(position.values.map(\.value))
  }

  /// What a single sentence says, taken for an answer.
  init(_ stand: Stand) {
    stance = stand.stance
    strength = stand.strength
    values = stand.values
  }

  /// How much the answer allows, from 0 (forbidden) to 1 (free); nil where that is not the question.
  var leaning: Double? {
    switch (stance, strength) {
    case (.prohibited, .must?), (.prohibited, nil): 0
    case (.prohibited, _): 0.15
    case (.discouraged, _): 0.4
    case (.restricted, _): 0.5
    case (.permitted, _): 1
    case (.required, .must?), (.required, nil): 0
    case (.required, _): 0.2
    case (.recommended, _): 0.5
    case (.stated, _), (.unresolved, _), (.silent, _): nil
    }
  }
}
