internal import PolicyMeaning

/// Judges what matters and how much.
enum ChangeWeights {
  /// Whether an effect alone makes a change one of substance.
  static func isSubstantive(_ effect: Effect, isFormal: Bool) -> Bool {
    guard !isFormal else { return false }
    switch effect {
    case .stronger, .weaker, .wider, .narrower, .valueChanged, .exceptionAdded, .exceptionRemoved, .recipientChanged,
      .dateChanged, .referenceUpdated(.instrument), .referenceUpdated(.otherTarget):
      return true
    case .referenceUpdated(.followsTarget), .editorial: return false
    }
  }

  /// Effects in the order in which a governor wants them.
  static func ordered(_ effects: [Effect]) -> [Effect] {
    effects.enumerated().sorted { ($1.element.importance, $0.offset) < ($0.element.importance, $1.offset) }.map(
      \.element)
  }

  /// 0 to 2: what the gravest effect weighs, raised by the weight of the topics.
  static func weight(_ effects: [Effect], topics: [Int], _ profile: Profile) -> Double {
    let gravest = effects.map(\.importance).max() ?? 0
    let topic = topics.map { profile.topics[$0].weight }.max() ?? 0
    return gravest * (1 + topic)
  }
}

extension Effect {
  fileprivate var importance: Double {
    switch self {
    case .valueChanged: 1
    case .weaker(.force), .stronger(.force): 0.98
    case .exceptionAdded: 0.95
    case .weaker: 0.92
    case .exceptionRemoved: 0.9
    case .recipientChanged: 0.88
    case .stronger: 0.86
    case .wider, .narrower: 0.8
    case .referenceUpdated(.otherTarget): 0.6
    case .referenceUpdated(.instrument): 0.55
    case .dateChanged: 0.5
    case .referenceUpdated(.followsTarget): 0.1
    case .editorial: 0
    }
  }
}
