internal import PolicyOutline

/// What each clause is called in references: "4", "4.3.1", "4(c)(ii)", "Appendix B".
struct ClauseNumbers: Sendable {
  /// For each clause, its number with those of the clauses it stands in; nil for a clause without one.
  let names: [String?]

  /// Longer numbers are not carried on, so that deep nesting cannot make them grow.
  private static let longest = 40

  /// O(n) in the clauses.
  init(_ tree: ClauseTree) {
    var names: [String?] = []
    /// The name that children continue: the clause's own, or what it stands in.
    var inherited: [String] = []
    names.reserveCapacity(tree.clauses.count)
    inherited.reserveCapacity(tree.clauses.count)
    for (index, clause) in tree.clauses.enumerated() {
      let outer = clause.parent.map { inherited[$0] } ?? ""
      guard let label = clause.label, outer.utf8.count <= Self.longest,
        let own = Self.name(label.style, in: outer, printed: tree.label(of: index) ?? "")
      else {
        names.append(nil)
        inherited.append(outer)
        continue
      }
      names.append(own)
      inherited.append(own)
    }
    self.names = names
  }

  private static func name(_ style: ClauseLabel.Style, in outer: String, printed: String) -> String? {
    switch style {
    case .decimal(let parts):
      let own = parts.map(String.init).joined(separator: ".")
      // A list that counts anew inside a section: "4.2(1)" as people say it.
      return parts.count == 1 && !outer.isEmpty ? "\(outer)(\(own))" : own
    case .alphabetic(let place): return "\(outer)(\(letter(place, isCapital: isCapital(printed))))"
    case .roman(let value): return "\(outer)(\(roman(value)))"
    case .named: return String(printed.trimmingSuffix { ".:-– ".contains($0) })
    case .bullet, .note: return nil
    }
  }

  private static func isCapital(_ printed: String) -> Bool {
    printed.utf8.contains { $0 >= 0x41 && $0 <= 0x5A }
  }

  /// The letter at a place of the alphabet; behind z as "aa", "bb".
  static func letter(_ place: Int, isCapital: Bool) -> String {
    guard place > 0 else { return "?" }
    let byte = UInt8((place - 1) % 26) + (isCapital ? 0x41 : 0x61)
    return String(repeating: String(UnicodeScalar(byte)), count: min((place - 1) / 26 + 1, 4))
  }

  static func roman(_ value: Int) -> String {
    guard (1...3999).contains(value) else { return String(value) }
    var rest = value
    var text = ""
    for (worth, letters) in [
      (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
      (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ] {
      while rest >= worth {
        text += letters
        rest -= worth
      }
    }
    return text
  }
}

extension String {
  /// Without the characters at its end that fulfil a condition.
  func trimmingSuffix(while isDropped: (Character) -> Bool) -> Substring {
    var rest = self[...]
    while let last = rest.last, isDropped(last) { rest.removeLast() }
    return rest
  }
}
