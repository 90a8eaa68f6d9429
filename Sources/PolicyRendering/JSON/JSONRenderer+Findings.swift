package import PolicyChecks
package import PolicyMeaning

extension JSONRenderer {
  /// Schema `policydiff/findings/1`: the documents that were checked and what was found, by document and place.
  package func findings(_ findings: [Finding], on policies: [Policy]) -> [UInt8] {
    let scribes = policies.map { PolicyScribe(policy: $0, profile: profile) }
    let ids = DocumentNames(policies).ids
    var json = JSONWriter()
    json.beginObject()
    json.key("schema")
    json.value("policydiff/findings/1")
    json.key("documents")
    json.beginArray()
    for (scribe, id) in zip(scribes, ids) {
      json.beginObject()
      scribe.writeIdentity(id, to: &json)
      json.endObject()
    }
    json.endArray()
    json.key("findings")
    json.beginArray()
    for finding in findings {
      json.beginObject()
      json.key("rule")
      json.value(finding.rule)
      json.key("level")
      json.value(finding.level.rawValue)
      json.key("message")
      json.value(finding.message)
      json.key("document")
      json.value(ids[finding.policy])
      scribes[finding.policy].writeSource(finding.place(in: policies[finding.policy].document), to: &json)
      json.key("quote")
      json.value(finding.quote)
      json.key("suggestion")
      json.value(finding.suggestion)
      json.key("fingerprint")
      json.value(finding.fingerprint.text)
      json.endObject()
    }
    json.endArray()
    json.endObject()
    return json.finished()
  }
}
