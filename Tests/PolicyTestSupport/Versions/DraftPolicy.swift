/// A made-up policy of sections with numbered clauses, whose clauses keep their identity while it is revised.
package struct DraftPolicy: Sendable {
  package struct Clause: Sendable, Identifiable {
    package let id: Int
    package var sentences: [String]
  }

  package struct Section: Sendable, Identifiable {
    package let id: Int
    package var heading: String
    package var clauses: [Clause]
  }

  package var sections: [Section]

  /// The policy as text, and the line of each section and clause by id.
  ///
  /// - Parameters:
  ///   - width: columns at which lines wrap.
  ///   - isNumbered: whether clauses carry numbers; headings are in capitals otherwise.
  package func printed(width: Int, isNumbered: Bool) -> (text: String, lines: [Int: Int]) {
    var output: [String] = ["Model policy for staff", ""]
    var lines: [Int: Int] = [:]
    for (number, section) in sections.enumerated() {
      lines[section.id] = output.count + 1
      output += [isNumbered ? "\(number + 1). \(section.heading)" : section.heading.uppercased(), ""]
      for (place, clause) in section.clauses.enumerated() {
        lines[clause.id] = output.count + 1
        let label = isNumbered ? "\(number + 1).\(place + 1) " : ""
        output += Self.wrapped(label + clause.sentences.joined(separator: " "), at: width) + [""]
      }
    }
    return (output.joined(separator: "\n") + "\n", lines)
  }

  private static func wrapped(_ text: String, at width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " \(word)"
    }
    return line.isEmpty ? lines : lines + [line]
  }
}
