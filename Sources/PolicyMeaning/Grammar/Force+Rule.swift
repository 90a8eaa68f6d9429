extension Force {
  /// The name of a way to tell a force, as the grammar's code writes it.
  ///
  /// It refers to the literal in the program: every sentence has some, and a `String` would be counted at each copy.
  struct Rule: ExpressibleByStringLiteral, Equatable, CustomStringConvertible, Sendable {
    private let literal: StaticString

    init(stringLiteral literal: StaticString) {
      self.literal = literal
    }

    var description: String { literal.description }

    static func == (left: Rule, right: Rule) -> Bool {
      let (first, second) = (left.literal, right.literal)
      guard first.utf8CodeUnitCount == second.utf8CodeUnitCount else { return false }
      if first.utf8Start == second.utf8Start { return true }
      return (0..<first.utf8CodeUnitCount).allSatisfy { first.utf8Start[$0] == second.utf8Start[$0] }
    }
  }
}
