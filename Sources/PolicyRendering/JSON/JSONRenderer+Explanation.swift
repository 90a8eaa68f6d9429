package import PolicyMeaning

extension JSONRenderer {
  /// Schema `policydiff/explanation/1`: for each policy and topic, its position and how it came about.
  ///
  /// - Parameter explained: each policy with the explanations of its topics.
  package func explanations(_ explained: [(policy: Policy, topics: [TopicExplanation])]) -> [UInt8] {
    let ids = DocumentNames(explained.map(\.policy)).ids
    var json = JSONWriter()
    json.beginObject()
    json.key("schema")
    json.value("policydiff/explanation/1")
    json.key("profile")
    json.value(profile.name)
    json.key("documents")
    json.beginArray()
    for (entry, id) in zip(explained, ids) {
      let scribe = PolicyScribe(policy: entry.policy, profile: profile)
      json.beginObject()
      scribe.writeIdentity(id, to: &json)
      json.key("topics")
      json.beginArray()
      for topic in entry.topics { scribe.write(topic, to: &json) }
      json.endArray()
      json.endObject()
    }
    json.endArray()
    json.endObject()
    return json.finished()
  }
}
