package import PolicyComparison
package import PolicyMeaning
internal import PolicyOutline
internal import PolicyText

/// Writes policies and comparisons as JSON, with the keys that `Templates/Schemas` fix.
package struct JSONRenderer: Sendable {
  package let profile: Profile
  package let options: RenderingOptions

  package init(profile: Profile, options: RenderingOptions = RenderingOptions()) {
    self.profile = profile
    self.options = options
  }

  /// Schema `policydiff/policy/1`: clause tree, provisions and positions of each policy. O(n) in the size of the policies.
  package func policies(_ policies: [Policy]) -> [UInt8] {
    let names = DocumentNames(policies)
    var json = JSONWriter()
    json.reserve(policies.reduce(0) { $0 + 4 * $1.tree.document.content.count })
    json.beginObject()
    json.key("schema")
    json.value("policydiff/policy/1")
    json.key("documents")
    json.beginArray()
    for (policy, id) in zip(policies, names.ids) {
      let scribe = PolicyScribe(policy: policy, profile: profile)
      json.beginObject()
      scribe.writeIdentity(id, to: &json)
      scribe.writeClauses(to: &json)
      scribe.writePositions(where: isShown, to: &json)
      scribe.writeNotes(to: &json)
      json.endObject()
    }
    json.endArray()
    json.endObject()
    return json.finished()
  }

  /// Schema `policydiff/comparison/1`: the documents without their clauses, the topics and the aligned clauses.
  package func comparison(_ comparison: Comparison) -> [UInt8] {
    let scribes = comparison.policies.map { PolicyScribe(policy: $0, profile: profile) }
    let ids = DocumentNames(comparison.policies).ids
    var json = JSONWriter()
    json.beginObject()
    json.key("schema")
    json.value("policydiff/comparison/1")
    json.key("profile")
    json.value(profile.name)
    json.key("documents")
    json.beginArray()
    for (scribe, id) in zip(scribes, ids) {
      json.beginObject()
      scribe.writeIdentity(id, to: &json)
      scribe.writePositions(where: isShown, to: &json)
      scribe.writeNotes(to: &json)
      json.endObject()
    }
    json.endArray()
    json.key("topics")
    json.beginArray()
    for topic in options.selection(of: comparison.topics) {
      write(topic, scribes, ids, to: &json)
    }
    json.endArray()
    json.key("alignments")
    json.beginArray()
    for alignment in comparison.alignments where alignment.topic.map(isShown) ?? (options.topics == nil) {
      write(alignment, scribes, ids, to: &json)
    }
    json.endArray()
    if options.topics == nil {
      json.key("unmatched")
      write(comparison.unmatched, scribes, ids, to: &json)
    }
    json.endObject()
    return json.finished()
  }

  private func isShown(topic: Int) -> Bool {
    options.topics?.contains(topic) ?? true
  }

  private func write(
    _ comparison: TopicComparison, _ scribes: [PolicyScribe], _ ids: [String], to json: inout JSONWriter
  ) {
    let topic = profile.topics[comparison.topic]
    json.beginObject()
    json.key("id")
    json.value(topic.id)
    json.key("group")
    json.value(profile.groups[topic.group].id)
    json.key("question")
    json.value(topic.question)
    json.key("agreement")
    json.value(comparison.agreement.rawValue)
    json.key("positions")
    json.beginArray()
    for (scribe, id) in zip(scribes, ids) {
      json.beginObject()
      json.key("document")
      json.value(id)
      scribe.writeMembers(of: scribe.policy.positions[comparison.topic], to: &json)
      json.endObject()
    }
    json.endArray()
    json.endObject()
  }

  private func write(_ alignment: Alignment, _ scribes: [PolicyScribe], _ ids: [String], to json: inout JSONWriter) {
    json.beginObject()
    json.key("members")
    write(alignment.members, scribes, ids, to: &json)
    json.key("topic")
    json.value(alignment.topic.map { profile.topics[$0].id })
    json.key("relation")
    json.value(alignment.relation.rawValue)
    json.endObject()
  }

  private func write(
    _ members: [Alignment.Member], _ scribes: [PolicyScribe], _ ids: [String], to json: inout JSONWriter
  ) {
    json.beginArray()
    for member in members {
      let scribe = scribes[member.policy]
      json.beginObject()
      json.key("document")
      json.value(ids[member.policy])
      json.key("clause")
      json.value(scribe.clauseIDs[member.clause])
      scribe.writeSource(of: member.range, to: &json)
      json.endObject()
    }
    json.endArray()
  }
}
