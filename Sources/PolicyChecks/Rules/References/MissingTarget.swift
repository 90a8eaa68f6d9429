internal import PolicyOutline
internal import PolicyText

extension Rule {
  static let missingTarget = Rule(
    "missing-target", level: .warning,
    summary: "A reference leads to a clause, section or appendix that isn't there.",
    reason: "Readers look in vain for what they are told to read, often a form or a procedure that they need.",
    bad: [
      """
      CONDUCT POLICY

      1. SCOPE

      1.1 This policy applies to all staff, as section 9 explains.

      2. BREACHES

      2.1 Breaches are dealt with by the manager.
      """
    ],
    good: [
      """
      CONDUCT POLICY

      1. SCOPE

      1.1 This policy applies to all staff, as section 2 explains, and section 26 of the Counter-Terrorism Act 2015.

      2. BREACHES

      2.1 Breaches are dealt with by the manager.
      """
    ],
    check: .policy(MissingTarget.look))
}

private enum MissingTarget {
  static func look(_ policy: CheckedPolicy, _ observations: inout Observations) {
    let targets = ReferenceTargets(policy)
    var told: Set<String> = []
    for clause in policy.clauses.indices where !policy.clauses[clause].isQuoted {
      guard policy.clauses[clause].role != .contents else { continue }
      let body = ReferenceScanner.references(in: policy.words.bodies[clause], policy)
      for reference in references(inHeadingOf: clause, policy) + body {
        guard targets.lacks(reference), told.insert(reference.name).inserted else { continue }
        observations.report(
          at: reference.range, "There is no \(reference.name) in this policy.",
          suggestion: "Add it, or refer to the place that is meant.")
      }
    }
  }

  /// A short sentence may be taken for a heading: "See Appendix A (declaration)". What begins with the division is one.
  private static func references(
    inHeadingOf clause: Int, _ policy: CheckedPolicy
  ) -> [ReferenceScanner.Reference] {
    let heading = policy.words.headings[clause]
    guard let first = policy.words.all[heading].first, !first.kinds.contains(.division) else { return [] }
    return ReferenceScanner.references(in: heading, policy)
  }
}

/// What references can lead to.
private struct ReferenceTargets {
  private var numbers: Set<String> = []
  private var divisions: Set<String> = []
  /// How many clauses are numbered with one figure, and with two.
  private var sections = 0
  /// For each section, the last number in it.
  private var lastInSection: [Int: Int] = [:]
  private var paragraphs = 0

  init(_ policy: CheckedPolicy) {
    for clause in policy.clauses.indices {
      if let name = policy.numbers.names[clause] { add(name, policy.clauses[clause].label?.style) }
      noteDivision(policy.words.headings[clause], policy.words.all, policy)
      noteDivision(policy.words.bodies[clause], policy.words.all, policy)
    }
    for entry in policy.contents.all {
      let line = ReferenceScanner.folded(policy.text(entry.range))
      if let number = entry.number {
        numbers.insert(ReferenceScanner.folded(number))
        sections += 1
        if let word = policy.contents.words.first(where: { $0.start == Int32(entry.range.lowerBound) }),
          word.kinds.contains(.division)
        {
          divisions.insert(String(line.prefix(word.length)) + ReferenceScanner.folded(number))
        }
      }
    }
  }

  private mutating func add(_ name: String, _ style: ClauseLabel.Style?) {
    let folded = ReferenceScanner.folded(name)
    numbers.insert(folded)
    // "Section 7(a)" is "7(a)" too.
    numbers.insert(String(folded.drop { $0.isLetter }))
    switch style {
    case .decimal(let parts):
      if parts.count == 1 { sections += 1 } else { paragraphs += 1 }
      if parts.count > 1 { lastInSection[parts[0]] = max(lastInSection[parts[0], default: 0], parts[1]) }
    case .named(let value):
      divisions.insert(ReferenceScanner.folded(name))
      numbers.insert(String(value))
      sections += 1
    default: break
    }
  }

  /// A heading or line that begins "Appendix B".
  private mutating func noteDivision(_ words: Range<Int>, _ all: [Word], _ policy: CheckedPolicy) {
    guard words.count >= 2, all[words.lowerBound].kinds.contains(.division) else { return }
    let number = policy.text(all[words.lowerBound + 1].range)
    divisions.insert(ReferenceScanner.folded(policy.text(all[words.lowerBound].range) + number))
  }

  /// Whether a reference leads nowhere. Where a policy doesn't number its clauses in that way, nobody can tell.
  func lacks(_ reference: ReferenceScanner.Reference) -> Bool {
    switch reference.kind {
    case .attachment:
      return !divisions.contains(ReferenceScanner.folded(reference.name))
    case .section(let number):
      guard sections + paragraphs >= 3, !number.contains(".") || paragraphs >= 2 else { return false }
      return !numbers.contains(ReferenceScanner.folded(number))
    case .paragraph(let number):
      return paragraphs >= 3 && !numbers.contains(ReferenceScanner.folded(number)) && !isTime(number)
    }
  }

  /// "8.30", "9.05": far behind the last number of that section, or written as no clause's number is.
  private func isTime(_ number: String) -> Bool {
    let parts = number.prefix { $0 != "(" }.split(separator: ".")
    guard parts.count == 2, let section = Int(parts[0]), let place = Int(parts[1]) else { return false }
    return parts[1].hasPrefix("0") || place > lastInSection[section, default: 0] + 9
  }
}
