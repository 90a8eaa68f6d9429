internal import PolicyMeaning

/// A place on a page for every topic of a profile.
struct TopicAnchors: Sendable {
  /// One for each topic, all different.
  let anchors: [Anchor]

  /// - Parameter scope: tells them from those of another policy on the same page.
  init(_ prefix: StaticString, _ profile: Profile, scope: String = "") {
    anchors = Anchor.distinct(prefix, profile.topics.map { scope + $0.id })
  }

  func link(_ topic: Int) -> Link { .here(anchors[topic]) }
}
