import PolicyChecks
import PolicyJSON
import PolicyMeaning
import PolicyTestSupport
import PolicyText

/// How many of the findings of careful readers the rules make, on the same line and by the same rule, and how many that they
/// don't.
struct FindingScore {
  private(set) var wanted = 0
  private(set) var found = 0
  private(set) var misses: [String] = []
  private(set) var made = 0
  /// Findings that no reader made, nor called right ("also").
  private(set) var surprises: [String] = []

  var precision: Double { made == 0 ? 1 : 1 - Double(surprises.count) / Double(made) }
  var recall: Double { wanted == 0 ? 1 : Double(found) / Double(wanted) }

  /// Adds the documents of a gold file; both paths are below the root. Rules that the catalogue lacks don't count.
  mutating func add(gold: String, documents: String) throws {
    let checker = try Checking.checker()
    for entry in try JSONCursor(Repository.bytes(gold), file: gold).elements() {
      let name = try entry.required("document").string()
      let policy = try Repository.policy("\(documents)/\(name)")
      let findings = checker.check([policy])
      var right: [(rule: String, line: Int)] = []
      for cursor in try entry.required("findings").elements() {
        let rule = try cursor.required("rule").string()
        let line = Int(try cursor.required("line").number())
        right.append((rule, line))
        guard RuleCatalogue.rule(named: rule) != nil else { continue }
        wanted += 1
        let hits = findings.contains { finding in
          let place = policy.document.source(of: finding.range)
          return finding.rule == rule && (place.line...place.endLine).contains(line)
        }
        if hits { found += 1 } else { misses.append("\(name):\(line) \(rule)") }
      }
      for cursor in try entry.member("also")?.elements() ?? [] {
        right.append((try cursor.required("rule").string(), Int(try cursor.required("line").number())))
      }
      made += findings.count
      for finding in findings {
        let place = policy.document.source(of: finding.range)
        let isRight = right.contains { $0.rule == finding.rule && (place.line...place.endLine).contains($0.line) }
        if !isRight { surprises.append("\(name):\(place.line) \(finding.rule)") }
      }
    }
  }
}
