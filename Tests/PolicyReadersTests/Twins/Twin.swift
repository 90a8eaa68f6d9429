import PolicyMeaning
import PolicyOutline
import PolicyReaders
import PolicyTestSupport

/// A policy as one format of it compiles, made comparable with what another format of it compiles to.
struct Twin {
  /// A clause with what has to be the same in every format.
  struct Clause: Hashable, CustomStringConvertible {
    let depth: Int
    /// What the label counts, not how it is punctuated: web pages and Markdown have no brackets round numbers, and every
    /// format has bullets of its own.
    let label: ClauseLabel.Style?
    let heading: String
    let text: String

    var description: String { "\(depth) \(label.map { "\($0) " } ?? "")<\(heading)> \(text.prefix(90))" }
  }

  let clauses: [Clause]
  /// What the policy says on each topic: stance, strength and values.
  let positions: [String]

  /// - Parameter countsInDecimals: whether letters and numerals of lists are taken for the numbers that they stand for, as in
  ///   Markdown, which has no others.
  init(_ bytes: [UInt8], path: String, countsInDecimals: Bool = false) throws {
    let tree = Outline.infer(try Reader.read(bytes, path: path))
    clauses = tree.clauses.indices.map { index in
      Clause(
        depth: tree.clauses[index].depth,
        label: Self.counted(tree.clauses[index].label?.style, inDecimals: countsInDecimals),
        heading: Self.spaced(tree.heading(of: index) ?? ""), text: Self.spaced(tree.body(of: index)))
    }
    let policy = PolicyCompiler(profile: try .embedded(named: Profile.standardName)).compile(tree)
    positions = policy.positions.map { position in
      let values = position.values.map { "\($0.value)" }.sorted()
      return "\(position.stance) \(position.strength.map { "\($0)" } ?? "-") \(values)"
    }
  }

  /// The share of clauses that are the same in both, in order, of the larger number.
  func likeness(to other: Twin) -> Double {
    let changes = other.clauses.difference(from: clauses)
    return Double(clauses.count - changes.removals.count) / Double(max(clauses.count, other.clauses.count, 1))
  }

  /// The share of topics on which both say the same.
  func agreement(with other: Twin) -> Double {
    Double(zip(positions, other.positions).count { $0 == $1 }) / Double(max(positions.count, 1))
  }

  /// The positions on which the two differ, for people.
  func disagreements(with other: Twin) -> String {
    zip(positions, other.positions).filter { $0 != $1 }.map { "- \($0)\n+ \($1)" }.joined(separator: "\n")
  }

  /// The clauses that only one of the two has, for people.
  func differences(from other: Twin) -> String {
    other.clauses.difference(from: clauses).map { change in
      switch change {
      case .remove(_, let clause, _): "- \(clause)"
      case .insert(_, let clause, _): "+ \(clause)"
      }
    }.joined(separator: "\n")
  }

  private static func counted(_ label: ClauseLabel.Style?, inDecimals: Bool) -> ClauseLabel.Style? {
    switch label {
    case .alphabetic(let value) where inDecimals: .decimal([value])
    case .roman(let value) where inDecimals: .decimal([value])
    default: label
    }
  }

  private static func spaced(_ text: String) -> String {
    text.split { $0.isWhitespace }.joined(separator: " ")
  }
}
