internal import PolicyOutline

/// Compares labels as a reader cites them: the glyph of a bullet and the stop behind a number are nothing that changes.
enum LabelComparison {
  /// Whether the labels of two parts lead a reader to the same place.
  static func isSame(_ before: Int, _ after: Int, _ alignment: VersionAlignment) -> Bool {
    if alignment.before.isEntry(before) || alignment.after.isEntry(after) {
      return trimmed(alignment.before.tree.label(of: alignment.before.parts[before].part))
        == trimmed(alignment.after.tree.label(of: alignment.after.parts[after].part))
    }
    let (old, new) = (alignment.before.tree.clauses[before].label, alignment.after.tree.clauses[after].label)
    if number(old) == number(new) { return true }
    // The same letters may be read as a roman number in one version.
    return trimmed(alignment.before.tree.label(of: before)) == trimmed(alignment.after.tree.label(of: after))
  }

  /// Whether a part can be cited by a number or letter of its own.
  static func hasNumber(_ part: Int, of version: VersionText) -> Bool {
    !version.isEntry(part) && number(version.tree.clauses[part].label) != nil
  }

  private enum Number: Hashable {
    case decimal([Int])
    case letter(Int)
    case roman(Int)
    case named(Int)
  }

  /// Nil for a bullet, a note's marker and no label.
  private static func number(_ label: ClauseLabel?) -> Number? {
    switch label?.style {
    case .decimal(let numbers): .decimal(numbers)
    case .alphabetic(let letter): .letter(letter)
    case .roman(let number): .roman(number)
    case .named(let number): .named(number)
    case .bullet, .note, nil: nil
    }
  }

  private static func trimmed(_ label: String?) -> String {
    (label ?? "").filter { $0.isLetter || $0.isNumber }.lowercased()
  }
}
