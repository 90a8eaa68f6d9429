internal import PolicyMeaning

/// A place on a page for every topic of a profile.
struct TopicAnchors: Sendable {
  /// One for each topic, all different.
  let anchors: [Anchor]

  init(_ prefix: StaticString, _ profile: Profile) {
    anchors = Anchor.distinct(prefix, profile.topics.map(\.id))
  }

  func link(_ topic: Int) -> Link { .here(anchors[topic]) }
}
