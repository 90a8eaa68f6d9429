package import PolicyOutline
internal import PolicyText

/// A clause tree as text, for goldens and for reading.
package enum OutlineDump {
  /// One line a clause, indented by depth: place, role, label, heading, first words, then what else is known of it.
  package static func text(_ tree: ClauseTree) -> String {
    var lines: [String] = []
    var fields: [Int: ClauseTree.Field] = [:]
    for field in tree.fields { fields[field.clause] = field }
    for (index, clause) in tree.clauses.enumerated() {
      let place = tree.document.source(of: clause.range)
      var line = String(repeating: "  ", count: clause.depth)
      line += "\(place.line):\(place.column)-\(place.endLine):\(place.endColumn) \(clause.role.rawValue)"
      if let label = tree.label(of: index) { line += " [\(label)]" }
      if let heading = tree.heading(of: index) { line += " <\(heading)>" }
      if !clause.body.isEmpty { line += " \(opening(tree.body(of: index)))" }
      if clause.isLeadIn { line += " (lead-in)" }
      if clause.isQuoted { line += " (quoted)" }
      if let field = fields[index] {
        line += " {\(tree.document.text(field.key)) = \(tree.document.text(field.value))}"
      }
      lines.append(line)
    }
    for furniture in tree.furniture {
      lines.append(
        "~ \(furniture.rule) \(tree.document.source(of: furniture.range).line) \(opening(tree.document.text(furniture.range)))"
      )
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func opening(_ text: String) -> String {
    text.count > 60 ? "\(text.prefix(60))…" : text
  }
}
