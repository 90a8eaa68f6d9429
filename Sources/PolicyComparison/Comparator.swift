package import PolicyMeaning

/// Compares policies that were compiled with one profile.
package struct Comparator: Sendable {
  package let profile: Profile

  package init(profile: Profile) {
    self.profile = profile
  }

  /// Compares any number of policies, also one, in the order given.
  package func compare(_ policies: [Policy]) -> Comparison {
    Comparison(policies: policies, topics: [], alignments: [])
  }
}
