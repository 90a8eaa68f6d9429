package import PolicyChecks
internal import PolicyMeaning

/// Writes baselines as they are read: one entry after the other, so that a version-control diff shows what was added.
package enum BaselineWriter {
  package static func bytes(of baseline: Baseline) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.key("schema")
    json.value(Baseline.schema)
    json.key("findings")
    json.beginArray()
    for entry in baseline.entries {
      json.beginObject()
      json.key("document")
      json.value(entry.document)
      json.key("rule")
      json.value(entry.rule)
      json.key("quote")
      json.value(entry.quote)
      json.key("fingerprint")
      json.value(entry.fingerprint.text)
      json.key("reason")
      json.value(entry.reason)
      json.key("until")
      json.value(entry.until?.partial.iso)
      json.endObject()
    }
    json.endArray()
    json.endObject()
    return json.finished()
  }
}
