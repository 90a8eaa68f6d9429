/// A sentence or list item of a policy, with the topics that it speaks to: what a profile teaches its topics with.
package struct Example: Sendable {
  package let text: String
  /// The heading over it, or nil.
  package let heading: String?
  /// The lead-in that it completes, or nil.
  package let leadIn: String?
  /// Ids of topics. None for a sentence that speaks to no topic, which is as telling.
  package let topics: [String]

  package init(text: String, heading: String? = nil, leadIn: String? = nil, topics: [String]) {
    self.text = text
    self.heading = heading
    self.leadIn = leadIn
    self.topics = topics
  }
}
