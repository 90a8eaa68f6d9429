import PolicyJSON
import PolicyMeaning
import PolicyOutline
import PolicyTestSupport
import PolicyText

/// How far positions are from those of careful readers.
///
/// `strict`: stance, evidence, values and strength all right. `stance`: over all cells. `evidence`, `values` and
/// `strength` count only where the readers found the policy to speak; `silence` only where they found it silent.
struct PositionScore {
  private(set) var misses: [String] = []
  private var counts: [String: (right: Int, all: Int)] = [:]

  /// The measures and their levels, for messages.
  var summary: String {
    counts.keys.sorted().map { "\($0) \(rate($0))" }.joined(separator: ", ")
  }

  func rate(_ measure: String) -> Double {
    guard let count = counts[measure], count.all > 0 else { return 0 }
    return Double(count.right) / Double(count.all)
  }

  private mutating func count(_ measure: String, _ right: Bool) {
    counts[measure, default: (0, 0)].all += 1
    if right { counts[measure, default: (0, 0)].right += 1 }
  }

  /// Adds the documents of a gold file; both paths are below the root.
  mutating func add(gold: String, documents: String) throws {
    let profile = try Profile.embedded(named: Profile.standardName)
    for entry in try JSONCursor(Repository.bytes(gold), file: gold).elements() {
      let name = try entry.required("document").string()
      let policy = try Repository.policy("\(documents)/\(name)")
      let positions = Dictionary(
        uniqueKeysWithValues: policy.positions.map { (profile.topics[$0.topic].id, $0) })
      for cursor in try entry.required("positions").elements() {
        let wanted = try GoldPosition(cursor)
        add(wanted, positions[wanted.topic], policy, name)
      }
    }
  }

  private mutating func add(_ wanted: GoldPosition, _ got: Position?, _ policy: Policy, _ name: String) {
    let stance = got?.stance.rawValue ?? "none"
    let isStance = wanted.stances.contains(stance)
    count("stance", isStance)
    if wanted.stances.first == "silent" {
      if wanted.stances.count == 1 { count("silence", isStance) }
      count("strict", isStance)
      if !isStance { misses.append("\(name) \(wanted.topic): \(stance) where silent") }
      return
    }
    let lines = Set((got?.provisions ?? []).flatMap { place(of: policy.provisions[$0], in: policy) })
    let isEvidence = wanted.lines.isEmpty ? !lines.isEmpty : !lines.isDisjoint(with: wanted.lines)
    count("evidence", isEvidence)
    let given = Set((got?.values ?? []).map { ValueKey($0.value) })
    let missing = wanted.values.filter { !$0.isAmong(given) }
    for value in wanted.values { count("values", value.isAmong(given)) }
    let isStrength = wanted.strength == nil || got?.strength?.rawValue == wanted.strength
    if wanted.strength != nil { count("strength", isStrength) }
    let isRight = isStance && isEvidence && missing.isEmpty && isStrength
    count("strict", isRight)
    if !isRight {
      misses.append(
        "\(name) \(wanted.topic): \(stance) \(got?.strength?.rawValue ?? "-"), wanted \(wanted.stances) "
          + "\(wanted.strength ?? "-"), evidence \(isEvidence), lacks \(missing.map { "\($0.type) \($0.name)" })")
    }
  }

  private func place(of provision: Provision, in policy: Policy) -> ClosedRange<Int> {
    let place = policy.document.source(of: provision.range)
    return place.line...place.endLine
  }
}
