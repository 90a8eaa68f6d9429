internal import PolicyMeaning
internal import PolicyOutline
internal import PolicyText

/// Writes the parts of one policy as JSON.
struct PolicyScribe {
  let policy: Policy
  let profile: Profile
  let clauseIDs: [String]

  init(policy: Policy, profile: Profile) {
    self.policy = policy
    self.profile = profile
    clauseIDs = ClauseReferences(policy.tree).ids
  }

  var document: SourceDocument { policy.document }

  func writeIdentity(_ id: String, to json: inout JSONWriter) {
    json.key("id")
    json.value(id)
    json.key("path")
    json.value(document.path)
    json.key("format")
    json.value(document.format.rawValue)
    json.key("sha256")
    json.value(sha256(document.original))
    json.key("title")
    json.value(policy.title)
    json.key("organisation")
    json.value(policy.organisation)
  }

  /// The flat tree as nested objects. A stack of open clauses takes the place of recursion.
  func writeClauses(to json: inout JSONWriter) {
    var open: [Int] = []
    json.key("clauses")
    json.beginArray()
    for (index, clause) in policy.tree.clauses.enumerated() {
      while let last = open.last, last != clause.parent {
        json.endArray()
        json.endObject()
        open.removeLast()
      }
      json.beginObject()
      writeMembers(ofClause: index, to: &json)
      json.key("children")
      json.beginArray()
      open.append(index)
    }
    for _ in open {
      json.endArray()
      json.endObject()
    }
    json.endArray()
  }

  private func writeMembers(ofClause index: Int, to json: inout JSONWriter) {
    let tree = policy.tree
    let reading = policy.readings[index]
    json.key("id")
    json.value(clauseIDs[index])
    json.key("label")
    json.value(tree.label(of: index))
    json.key("heading")
    json.value(tree.heading(of: index))
    json.key("kind")
    json.value(reading.kind.rawValue)
    json.key("modality")
    json.value(reading.modality.rawValue)
    json.key("strength")
    json.value(reading.strength?.rawValue)
    json.key("parties")
    json.beginArray()
    for party in reading.parties { json.value(party) }
    json.endArray()
    json.key("text")
    json.value(tree.body(of: index))
    writeSource(of: tree.clauses[index].range, to: &json)
  }

  /// Furniture and diagnostics.
  func writeNotes(to json: inout JSONWriter) {
    json.key("furniture")
    json.beginArray()
    for furniture in policy.tree.furniture {
      json.beginObject()
      json.key("rule")
      json.value(furniture.rule)
      writeSource(of: furniture.range, to: &json)
      json.endObject()
    }
    json.endArray()
    json.key("diagnostics")
    json.beginArray()
    for diagnostic in document.diagnostics {
      json.beginObject()
      json.key("severity")
      json.value(diagnostic.severity.rawValue)
      json.key("message")
      json.value(diagnostic.message)
      json.key("source")
      if let source = diagnostic.source { write(document.place(ofSource: source), to: &json) } else { json.null() }
      json.endObject()
    }
    json.endArray()
  }

  /// The member "source" for a range of content.
  func writeSource(of range: ByteRange, to json: inout JSONWriter) {
    writeSource(document.source(of: range), to: &json)
  }

  /// The member "source" for a place in the file.
  func writeSource(_ place: SourceRange, to json: inout JSONWriter) {
    json.key("source")
    write(place, to: &json)
  }

  private func write(_ source: SourceRange, to json: inout JSONWriter) {
    json.inlineObject { json in
      json.key("line")
      json.value(source.line)
      json.key("column")
      json.value(source.column)
      json.key("endLine")
      json.value(source.endLine)
      json.key("endColumn")
      json.value(source.endColumn)
      if let page = source.page {
        json.key("page")
        json.value(page)
      }
      if let endPage = source.endPage, endPage != source.page {
        json.key("endPage")
        json.value(endPage)
      }
    }
  }
}
