package import PolicyChecks

/// How many findings of each level there are on a policy.
package struct FindingCounts: Hashable, Sendable {
  package let errors: Int
  package let warnings: Int
  package let notes: Int

  package init(_ findings: [Finding] = []) {
    self.init(
      errors: findings.count { $0.level == .error }, warnings: findings.count { $0.level == .warning },
      notes: findings.count { $0.level == .note })
  }

  init(errors: Int, warnings: Int, notes: Int) {
    self.errors = errors
    self.warnings = warnings
    self.notes = notes
  }

  var isEmpty: Bool { errors + warnings + notes == 0 }

  /// "2 must be put right, 3 should be, one is worth a look"; empty where there is nothing to say.
  var words: String {
    var parts: [String] = []
    if errors > 0 { parts.append("\(errors) must be put right") }
    if warnings > 0 { parts.append("\(warnings) should be\(errors > 0 ? "" : " put right")") }
    if notes > 0 { parts.append(notes == 1 ? "1 is worth a look" : "\(notes) are worth a look") }
    return parts.joined(separator: ", ")
  }
}

extension FindingCounts {
  func write(to writer: inout RecordWriter) {
    writer.write(errors)
    writer.write(warnings)
    writer.write(notes)
  }

  init(from reader: inout RecordReader) {
    self.init(errors: reader.number(), warnings: reader.number(), notes: reader.number())
  }
}
