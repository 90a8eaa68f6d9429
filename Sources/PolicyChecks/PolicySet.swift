package import PolicyMeaning

/// What policies that are checked together have in common.
package struct PolicySet: Sendable {
  package let count: Int
  /// For each topic of the profile, how many of the policies speak to it.
  package let speaking: [Int]

  /// O(n) in the policies, times the topics.
  package init(_ policies: [Policy]) {
    count = policies.count
    var speaking = Array(repeating: 0, count: policies.first?.positions.count ?? 0)
    for policy in policies {
      for (topic, position) in policy.positions.enumerated() where position.stance != .silent { speaking[topic] += 1 }
    }
    self.speaking = speaking
  }
}
