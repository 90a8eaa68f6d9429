package import PolicyText

/// Everything that is wrong with a profile, and what its author may not have meant.
package struct ProfileCheck: Sendable {
  /// Errors first, each in the order of the checks.
  package let problems: [ProfileProblem]

  package var isUsable: Bool { !problems.contains { $0.severity == .error } }

  /// Checks a profile together with what it extends. A profile without errors loads.
  ///
  /// - Parameter open: reads a file.
  /// - Throws: `Trouble` for a file that can't be read or is not JSON, and for one that extends itself: nothing else of it
  ///   can be looked at.
  package init(_ source: ProfileSource, opening open: (String) throws(Trouble) -> [UInt8]) throws(Trouble) {
    let inheritance = try ProfileInheritance(source, open)
    let draft = ProfileDraft(inheritance.root)
    let found =
      inheritance.problems.map { ProfileProblem(severity: .error, trouble: $0) }
      + ShapeCheck.problems(in: inheritance.root) + ReferenceCheck.problems(in: draft)
      + ProfileAdvice.problems(in: draft)
    // An author can't change what a profile extends, but must know what is wrong in it.
    let own = found.filter { $0.severity == .warning && $0.trouble.subject == source.path }
    problems = found.filter { $0.severity == .error } + own
  }
}
