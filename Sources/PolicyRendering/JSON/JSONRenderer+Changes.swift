package import PolicyComparison
internal import PolicyMeaning
internal import PolicyOutline
internal import PolicyText

extension JSONRenderer {
  /// Schema `policydiff/changes/1`: both documents, every change, and the positions that changed. O(n) in the size of both.
  package func changes(_ set: ChangeSet) -> [UInt8] {
    let policies = [set.before, set.after]
    let ids = DocumentNames(policies).ids
    let scribe = ChangeScribe(set: set, profile: profile)
    var json = JSONWriter()
    json.reserve(2 * (set.before.document.content.count + set.after.document.content.count))
    json.beginObject()
    json.key("schema")
    json.value("policydiff/changes/1")
    json.key("profile")
    json.value(profile.name)
    json.key("documents")
    json.beginArray()
    for (version, id) in zip([scribe.before, scribe.after], ids) {
      json.beginObject()
      version.writeIdentity(id, to: &json)
      json.endObject()
    }
    json.endArray()
    scribe.writeChanges(to: &json)
    scribe.writeRenumberings(to: &json)
    scribe.writeTerminology(to: &json)
    scribe.writePositions(where: { options.topics?.contains($0) ?? true }, to: &json)
    json.endObject()
    return json.finished()
  }
}
