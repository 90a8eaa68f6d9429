internal import PolicyMeaning

extension Rule {
  static let missingTopic = Rule(
    "missing-topic", level: .note,
    summary: "Nearly all of the policies that are checked together answer a question on which this one is silent.",
    reason: "What everybody else thought worth a rule may have been forgotten here.",
    bad: [], good: [],
    check: .amongOthers { policy, set, observations in
      guard set.count >= leastPolicies, let place = policy.titlePlace else { return }
      for (topic, position) in policy.policy.positions.enumerated() where position.stance == .silent {
        let speaking = set.speaking[topic]
        guard Double(speaking) >= leastShare * Double(set.count - 1) else { continue }
        observations.report(
          at: place,
          "Says nothing on the question “\(policy.profile.topics[topic].question)”, which \(speaking) of the "
            + "\(set.count - 1) others answer.",
          suggestion: "Consider whether the policy should answer it.")
      }
    })
}

/// Of fewer policies nobody can say what nearly all of them do.
private let leastPolicies = 5
private let leastShare = 0.9
