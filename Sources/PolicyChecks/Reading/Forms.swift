internal import PolicyOutline

/// Tells forms, whose gaps readers fill in, from the policy's own fields.
enum Forms {
  /// Whether a clause stands in a form: below a heading that says so, or beside words in the first person.
  static func isForm(_ clause: Int, _ policy: CheckedPolicy) -> Bool {
    var top = clause
    var steps = 0
    while steps < 32 {
      if policy.words.all[policy.words.headings[top]].contains(where: { $0.kinds.contains(.form) }) { return true }
      guard let parent = policy.clauses[top].parent else { break }
      top = parent
      steps += 1
    }
    return speaksInFirstPerson(around: clause, policy)
  }

  /// "I have read …", "I agree …" in the clauses just above.
  private static func speaksInFirstPerson(around clause: Int, _ policy: CheckedPolicy) -> Bool {
    (max(0, clause - 6)...clause).contains { near in
      let words = policy.words.bodies[near]
      return words.contains { index in
        let word = policy.words.all[index]
        return word.length == 1 && word.shape.contains(.capitals) && word.initial == 0x69
          && index + 1 < words.upperBound && policy.words.all[index + 1].kinds.contains(.pledging)
      }
    }
  }
}
