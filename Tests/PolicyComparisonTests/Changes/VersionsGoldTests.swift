import PolicyComparison
import PolicyJSON
import PolicyMeaning
import PolicyTestSupport
import PolicyText
import Testing

@Suite("Two versions of real layouts, with the answers of a careful reader")
struct VersionsGoldTests {
  /// The pairs of `changes.json` that are answered right, by measure.
  private struct Score {
    var aligned = 0.0, kind = 0.0, caught = 0.0, quiet = 0.0, effect = 0.0
    var wrong: [String] = []
  }

  @Test("clauses, kinds, substance and effects are those of the gold")
  func gold() throws {
    let score = try score()
    let wrong = score.wrong.joined(separator: "\n")
    #expect(score.aligned >= 0.97, "\(wrong)")
    #expect(score.kind >= 0.93, "\(wrong)")
    #expect(score.caught >= 0.97, "\(wrong)")
    #expect(score.quiet >= 0.97, "\(wrong)")
    #expect(score.effect >= 0.8, "\(wrong)")
  }

  private func score() throws -> Score {
    let file = "Tests/Gold/versions/changes.json"
    let gold = try JSONValue.parse(Repository.bytes(file), path: file)
    let finder = ChangeFinder(compiler: PolicyCompiler(profile: try .embedded(named: Profile.standardName)))
    var counts = (pairs: 0, aligned: 0, kind: 0, loud: 0, caught: 0, still: 0, quiet: 0, told: 0, effect: 0)
    var score = Score()
    for versions in gold.elements ?? [] {
      let set = finder.changes(
        from: try Repository.policy("Tests/Gold/versions/\(versions["before"]?.string ?? "")"),
        to: try Repository.policy("Tests/Gold/versions/\(versions["after"]?.string ?? "")"))
      for pair in versions["pairs"]?.elements ?? [] {
        let answer = Answer(pair)
        let found = set.changes.filter { answer.fits($0, set) }
        counts.pairs += 1
        counts.aligned += found.isEmpty ? 0 : 1
        let isRightKind = found.contains { answer.kinds.contains($0.kind.rawValue) }
        counts.kind += isRightKind ? 1 : 0
        if answer.isSubstantive {
          counts.loud += 1
          counts.caught += found.contains(where: \.isSubstantive) ? 1 : 0
          counts.told += 1
          counts.effect += found.contains { !answer.effects.isDisjoint(with: $0.effects.map(\.name)) } ? 1 : 0
        } else {
          counts.still += 1
          counts.quiet += !found.isEmpty && !found.contains(where: \.isSubstantive) ? 1 : 0
        }
        if !isRightKind || found.contains(where: { $0.isSubstantive != answer.isSubstantive }) {
          score.wrong.append("\(answer) found \(found.map { "\($0.kind) \($0.isSubstantive)" })")
        }
      }
    }
    score.aligned = Double(counts.aligned) / Double(counts.pairs)
    score.kind = Double(counts.kind) / Double(counts.pairs)
    score.caught = Double(counts.caught) / Double(counts.loud)
    score.quiet = Double(counts.quiet) / Double(counts.still)
    score.effect = Double(counts.effect) / Double(counts.told)
    return score
  }

  /// What the gold says of one pair.
  private struct Answer {
    var before: Int?
    var after: Int?
    let kinds: Set<String>
    let effects: Set<String>
    let isSubstantive: Bool

    init(_ pair: JSONValue) {
      func all(_ key: String) -> Set<String> {
        Set([pair[key]?.string].compactMap { $0 } + (pair["\(key)_also"]?.elements ?? []).compactMap(\.string))
      }
      before = pair["before"]?["line"]?.number.map { Int($0) }
      after = pair["after"]?["line"]?.number.map { Int($0) }
      kinds = all("kind")
      effects = all("effect")
      isSubstantive = if case .bool(true)? = pair["substantive"] { true } else { false }
      // The other piece of what was divided or joined.
      guard !kinds.isDisjoint(with: ["split", "merged"]), let line = pair["partner"]?["line"]?.number else { return }
      if pair["partner"]?["side"]?.string == "before" { before = Int(line) } else { after = Int(line) }
    }

    func fits(_ change: Change, _ set: ChangeSet) -> Bool {
      func lines(_ parts: Few<VersionPart>, _ policy: Policy) -> [Int] {
        parts.map { policy.document.source(of: policy.tree.range(of: $0)).line }
      }
      let (old, new) = (lines(change.before, set.before), lines(change.after, set.after))
      return (before.map(old.contains) ?? old.isEmpty) && (after.map(new.contains) ?? new.isEmpty)
    }
  }
}
