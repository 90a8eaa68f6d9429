internal import PolicyMeaning
internal import PolicyOutline

/// Compares what two readings of a policy say, word for word and in what it means.
enum PolicyWording {
  /// What fixes may have changed.
  enum Tolerance {
    /// Spaces, and how quotation marks are drawn.
    case typography
    /// The numbers of clauses too.
    case numbers
  }

  /// Whether two policies have the same clauses with the same words, and stand where they stood. O(n).
  static func agree(_ before: Policy, _ after: Policy, but tolerance: Tolerance) -> Bool {
    let (old, new) = (before.tree, after.tree)
    guard old.clauses.count == new.clauses.count, old.furniture.count == new.furniture.count,
      old.fields.count == new.fields.count
    else { return false }
    for (index, (left, right)) in zip(old.clauses, new.clauses).enumerated() {
      guard left.role == right.role, left.parent == right.parent, left.isQuoted == right.isQuoted,
        (left.label == nil) == (right.label == nil)
      else { return false }
      for pair in [(left.heading, right.heading), (left.body, right.body)] {
        let texts = (old.text(of: pair.0), new.text(of: pair.1))
        guard normal(texts.0, tolerance) == normal(texts.1, tolerance) else { return false }
      }
      if tolerance == .typography, old.label(of: index) != new.label(of: index) { return false }
    }
    return zip(before.readings, after.readings).allSatisfy { $0.kind == $1.kind && $0.modality == $1.modality }
      && zip(before.positions, after.positions).allSatisfy { $0.stance == $1.stance && $0.strength == $1.strength }
  }

  /// Words with single spaces, straight marks and, where numbers may differ, one figure for each number.
  private static func normal(_ text: String, _ tolerance: Tolerance) -> String {
    var result = ""
    for character in text {
      switch character {
      case "‘", "’": result.append("'")
      case "“", "”": result.append("\"")
      case _ where character.isWhitespace: if result.last != " " { result.append(" ") }
      case "0"..."9" where tolerance == .numbers: if result.last != "0" { result.append("0") }
      default: result.append(character)
      }
    }
    return result
  }
}
