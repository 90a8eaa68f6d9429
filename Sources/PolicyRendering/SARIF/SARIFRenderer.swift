package import PolicyChecks
package import PolicyMeaning
internal import PolicyText

/// Writes findings as a log of the Static Analysis Results Interchange Format, version 2.1.0 (OASIS standard), which code
/// hosts and editors read.
///
/// Columns count UTF-16 code units, as most programs that read the format do, and not bytes as elsewhere. Files that are
/// not text have no lines there: their places are told in words.
package struct SARIFRenderer: Sendable {
  private let version: String

  /// - Parameter version: of the program that found them.
  package init(version: String) {
    self.version = version
  }

  /// One run with all rules and all findings, in their order.
  package func findings(_ findings: [Finding], on policies: [Policy]) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.key("$schema")
    json.value("https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json")
    json.key("version")
    json.value("2.1.0")
    json.key("runs")
    json.beginArray()
    json.beginObject()
    writeTool(to: &json)
    json.key("columnKind")
    json.value("utf16CodeUnits")
    writeResults(findings, policies, to: &json)
    json.endObject()
    json.endArray()
    json.endObject()
    return json.finished()
  }

  private func writeTool(to json: inout JSONWriter) {
    json.key("tool")
    json.beginObject()
    json.key("driver")
    json.beginObject()
    json.key("name")
    json.value("policydiff")
    json.key("semanticVersion")
    json.value(version)
    json.key("rules")
    json.beginArray()
    for rule in RuleCatalogue.all { write(rule, to: &json) }
    json.endArray()
    json.endObject()
    json.endObject()
  }

  private func write(_ rule: Rule, to json: inout JSONWriter) {
    json.beginObject()
    json.key("id")
    json.value(rule.name)
    json.key("shortDescription")
    write(text: rule.summary, to: &json)
    json.key("fullDescription")
    write(text: "\(rule.summary) \(rule.reason)", to: &json)
    json.key("help")
    write(text: RuleHelp.text(of: rule), to: &json)
    json.key("defaultConfiguration")
    json.inlineObject { json in
      json.key("level")
      json.value(rule.level.rawValue)
    }
    json.endObject()
  }

  private func writeResults(_ findings: [Finding], _ policies: [Policy], to json: inout JSONWriter) {
    let places = Dictionary(
      RuleCatalogue.all.enumerated().map { ($0.element.name, $0.offset) }, uniquingKeysWith: { first, _ in first })
    json.key("results")
    json.beginArray()
    for (policy, own) in zip(policies, findings.byPolicy(policies.count)) {
      var regions = SARIFRegions(policy.document)
      for finding in own {
        json.beginObject()
        json.key("ruleId")
        json.value(finding.rule)
        if let index = places[finding.rule] {
          json.key("ruleIndex")
          json.value(index)
        }
        json.key("level")
        json.value(finding.level.rawValue)
        json.key("message")
        write(text: [finding.message, finding.suggestion].compactMap(\.self).joined(separator: " "), to: &json)
        json.key("locations")
        json.beginArray()
        write(regions.location(of: finding), in: policy.document, to: &json)
        json.endArray()
        json.key("partialFingerprints")
        json.inlineObject { json in
          json.key("policydiff/v1")
          json.value(finding.fingerprint.text)
        }
        json.endObject()
      }
    }
    json.endArray()
  }

  private func write(_ location: SARIFRegions.Location, in document: SourceDocument, to json: inout JSONWriter) {
    json.beginObject()
    json.key("physicalLocation")
    json.beginObject()
    json.key("artifactLocation")
    json.inlineObject { json in
      json.key("uri")
      json.value(FileAddress.uri(of: document.path))
    }
    if case .region(let region) = location {
      json.key("region")
      json.inlineObject { json in
        json.key("startLine")
        json.value(region.line)
        json.key("startColumn")
        json.value(region.column)
        json.key("endLine")
        json.value(region.endLine)
        json.key("endColumn")
        json.value(region.endColumn)
      }
    }
    json.endObject()
    if case .words(let words) = location {
      json.key("message")
      write(text: words, to: &json)
    }
    json.endObject()
  }

  /// A message object. Braces are doubled, as single ones mark what is to be filled in (section 3.11.5 of the standard),
  /// and what would be read as a link is parted (section 3.11.6).
  private func write(text: String, to json: inout JSONWriter) {
    json.inlineObject { json in
      json.key("text")
      json.value(text.filling("{", with: "{{").filling("}", with: "}}").filling("](", with: "] ("))
    }
  }
}
