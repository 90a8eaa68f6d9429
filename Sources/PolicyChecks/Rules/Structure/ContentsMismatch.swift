internal import PolicyMeaning
internal import PolicyOutline
internal import PolicyText

extension Rule {
  static let contentsMismatch = Rule(
    "contents-mismatch", level: .warning,
    summary: "The contents list and the headings differ.",
    reason: "Readers look for what the list promises, and don't find what it leaves out.",
    bad: [
      """
      CONDUCT POLICY

      Contents

      1. Purpose ........ 1
      2. Use of cars .... 1
      3. Breaches ....... 2

      1. Purpose

      This policy keeps people safe.

      2. Use of bicycles

      Staff must lock them.

      3. Breaches

      Breaches are taken seriously.
      """
    ],
    good: [
      """
      CONDUCT POLICY

      Contents

      1. Purpose ........ 1
      2. Use of cars .... 1
      3. Breaches ....... 2

      1. Purpose

      This policy keeps people safe.

      2. Use of cars

      Staff must lock them.

      3. Breaches

      Breaches are taken seriously.
      """
    ],
    check: .policy(ContentsMismatch.look))
}

private enum ContentsMismatch {
  /// A list of fewer entries may be anything.
  private static let leastEntries = 3
  /// The share of entries that must have a heading, so that the list is sure to be of this document.
  private static let leastShare = 0.5

  static func look(_ policy: CheckedPolicy, _ observations: inout Observations) {
    let entries = policy.contents
    guard entries.all.count >= leastEntries else { return }
    let headings = Headings(policy)
    var listed: Set<Int> = []
    var stray: [ContentsEntries.Entry] = []
    for entry in entries.all {
      if let clause = headings.exact(entries.hashes(of: entry)) {
        listed.insert(clause)
      } else {
        stray.append(entry)
      }
    }
    guard Double(listed.count) >= Double(entries.all.count) * leastShare else { return }
    for entry in stray {
      let wanted = entries.hashes(of: entry)
      let title = title(of: entry, entries, policy)
      guard let clause = headings.nearest(to: wanted, number: entry.number, except: listed) else {
        observations.report(
          at: entry.range, "The contents list names “\(title)”, but no heading says so.",
          suggestion: "Bring the list into line with the headings.")
        continue
      }
      listed.insert(clause)
      // A slip of the pen is told as such, where it is.
      if HeadingTypo.differOnlyInSpelling(policy.words.headings[clause], entry, policy) { continue }
      observations.report(
        at: entry.range,
        "The contents list says “\(title)”; the heading on line \(policy.line(of: policy.tree.firstLine(of: clause))) "
          + "says “\(policy.tree.heading(of: clause) ?? "")”.",
        suggestion: "Bring the list into line with the headings.")
    }
    reportUnlisted(listed, policy, &observations)
  }

  private static func title(
    of entry: ContentsEntries.Entry, _ entries: ContentsEntries, _ policy: CheckedPolicy
  ) -> String {
    let line = policy.text(Int(entries.words[entry.title.lowerBound].start)..<entry.range.upperBound)
    return String(line.trimmingSuffix { $0.isNumber || ". …\t".contains($0) })
  }

  /// Headings of the listed ones' rank that the list leaves out, told once.
  private static func reportUnlisted(
    _ listed: Set<Int>, _ policy: CheckedPolicy, _ observations: inout Observations
  ) {
    let depths = Set(listed.map { policy.clauses[$0].depth })
    guard let depth = depths.first, depths.count == 1, let first = listed.min() else { return }
    let missing = policy.clauses.indices.filter {
      $0 > first && policy.clauses[$0].role == .section && policy.clauses[$0].depth == depth && !listed.contains($0)
        && policy.policy.readings[$0].kind != .signature
    }
    guard let place = missing.first else { return }
    let others = ["", "; nor is another further down"]
    let rest = missing.count > 2 ? "; nor are \(missing.count - 1) others further down" : others[missing.count - 1]
    observations.report(
      at: policy.tree.headingRange(of: place), "This heading is not in the contents list\(rest).",
      suggestion: "Add it to the list.", level: .note)
  }
}

/// The headings of a policy by their words.
private struct Headings {
  private var byWords: [[UInt64]: Int] = [:]
  private let policy: CheckedPolicy

  init(_ policy: CheckedPolicy) {
    self.policy = policy
    for clause in policy.clauses.indices where policy.clauses[clause].role != .contents {
      let hashes = policy.words.all[policy.words.headings[clause]].map(\.hash)
      guard !hashes.isEmpty, policy.clauses[clause].role != .title || byWords[hashes] == nil else { continue }
      if byWords[hashes] == nil || policy.clauses[clause].role != .title { byWords[hashes] = byWords[hashes] ?? clause }
    }
  }

  func exact(_ words: [UInt64]) -> Int? { byWords[words] }

  /// The heading with that number, else the one that shares the most words, at least half of them.
  func nearest(to words: [UInt64], number: String?, except taken: Set<Int>) -> Int? {
    if let number, let clause = policy.numbers.names.firstIndex(of: number), !taken.contains(clause),
      policy.clauses[clause].role == .section
    {
      return clause
    }
    let wanted = Set(words)
    var best: (clause: Int, shared: Int)?
    for clause in policy.clauses.indices where policy.clauses[clause].role == .section && !taken.contains(clause) {
      let own = policy.words.all[policy.words.headings[clause]].map(\.hash)
      let shared = own.count { wanted.contains($0) }
      if shared * 2 >= max(own.count, words.count), shared > best?.shared ?? 0 { best = (clause, shared) }
    }
    return best?.clause
  }
}
