import PolicyChecks
import Testing

@Suite("Fingerprints of findings")
struct FingerprintTests {
  private static let policy = """
    CONDUCT POLICY

    1. SCOPE

    1.1 This policy applies to all staff of [insert name of school] and to all who work there, as section 9 explains.

    1.3 Concerns about conduct must be reported. See 1.1 above.

    2. BREACHES

    2.1 The manager of [insert name of school] deals with all breaches and keeps a record of each of them.
    """

  private func fingerprints(_ text: String) throws -> [String: Set<String>] {
    let findings = try Checking.findings(in: text)
    return Dictionary(grouping: findings, by: \.rule).mapValues { Set($0.map(\.fingerprint.text)) }
  }

  @Test("are hexadecimal, and no two findings of a policy share one")
  func distinct() throws {
    let findings = try Checking.findings(in: Self.policy)
    #expect(findings.count { $0.rule == "unresolved-template" } == 2)
    #expect(Set(findings.map(\.fingerprint)).count == findings.count)
    for finding in findings { #expect(finding.fingerprint.text.wholeMatch(of: #/[0-9a-f]{16}/#) != nil) }
  }

  @Test("stay when lines are wrapped anew and spaced otherwise", arguments: [50, 64, 72])
  func wrapping(width: Int) throws {
    let wrapped = Self.policy.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.split(separator: " ").reduce(into: [""]) { lines, word in
        let last = lines[lines.count - 1]
        if last.isEmpty || last.count + word.count < width {
          lines[lines.count - 1] += last.isEmpty ? "\(word)" : "  \(word)"
        } else {
          lines.append(String(word))
        }
      }.joined(separator: "\n")
    }.joined(separator: "\n")
    #expect(wrapped.count > Self.policy.count)
    #expect(try fingerprints(wrapped) == fingerprints(Self.policy))
  }

  @Test("stay when clauses are counted anew, and in their references")
  func numbering() throws {
    let renumbered = Self.policy.replacing("2. BREACHES", with: "3. BREACHES").replacing("2.1 ", with: "3.1 ")
      .replacing("1.3 Concerns", with: "1.4 Concerns").replacing("section 9", with: "section 8")
    let (before, after) = (try fingerprints(Self.policy), try fingerprints(renumbered))
    for rule in ["unresolved-template", "missing-target", "numbering-gap"] {
      #expect(before[rule]?.isEmpty == false, "\(rule)")
      #expect(after[rule]?.isSuperset(of: before[rule] ?? []) == true, "\(rule)")
    }
  }

  @Test("change with the words of the clause, and with the year of a date")
  func words() throws {
    let changed = Self.policy.replacing("keeps a record", with: "keeps records")
    #expect(try fingerprints(changed)["unresolved-template"] != fingerprints(Self.policy)["unresolved-template"])
    let due = { (year: Int) in try self.fingerprints("POLICY\n\nDate of next review: March \(year)\n")["overdue-review"]
    }
    #expect(try due(2020) != due(2021))
  }
}
