internal import PolicyOutline
internal import PolicyText

extension Rule {
  static let blankField = Rule(
    "blank-field", level: .warning,
    summary: "A field that the policy sets out was not filled in.",
    reason: "A version, date or signature that is missing leaves open whether the policy is in force.",
    bad: [
      """
      CONDUCT POLICY

      Version:
      Date of last review: March 2025
      Date of next review: March 2029
      """
    ],
    good: [
      """
      CONDUCT POLICY

      Version: 3
      Date of last review: March 2025
      Date of next review: March 2029
      """
    ],
    check: .policy(BlankField.look))
}

private enum BlankField {
  static func look(_ policy: CheckedPolicy, _ observations: inout Observations) {
    for field in policy.tree.fields where isEmpty(field.value, policy) && isControl(field, policy) {
      let key = policy.text(field.key).trimmingSuffix { ": ".contains($0) }
      observations.report(
        at: policy.clauses[field.clause].range, "“\(key)” was left empty.", suggestion: "Fill it in.")
    }
    lookAtSignatures(policy, &observations)
    lookAtGaps(policy, &observations)
  }

  /// Nothing, or nothing but lines to write on, "TBC" and the like.
  private static func isEmpty(_ value: ByteRange, _ policy: CheckedPolicy) -> Bool {
    let content = policy.document.content[value]
    guard content.contains(where: { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 >= 0x80 }) else {
      // A dash says "none".
      return !content.contains(0x2D)
    }
    return ["tbc", "tba", "xx", "xxx", "xxxx", "to be confirmed", "to be agreed"].contains(
      policy.text(value).lowercased())
  }

  /// Whether a key is one of a document's own data, not a heading over a list or a paragraph.
  private static func isControl(_ field: ClauseTree.Field, _ policy: CheckedPolicy) -> Bool {
    let words = policy.words.all[policy.words.bodies[field.clause]].prefix { $0.end <= field.key.upperBound }
    guard words.contains(where: { $0.kinds.contains(.control) }) else { return false }
    guard field.clause + 1 < policy.clauses.count else { return true }
    return [.field, .section, .title, .contents, .signature].contains(policy.clauses[field.clause + 1].role)
  }

  // MARK: Signatures

  private static func lookAtSignatures(_ policy: CheckedPolicy, _ observations: inout Observations) {
    var clause = 0
    while clause < policy.clauses.count {
      guard policy.clauses[clause].role == .signature else {
        clause += 1
        continue
      }
      var end = clause + 1
      while end < policy.clauses.count, policy.clauses[end].role == .signature { end += 1 }
      if let place = (clause..<end).first(where: { asksForSignature($0, policy) }), !Forms.isForm(clause, policy),
        !(clause..<end).contains(where: { holdsName($0, policy) })
      {
        observations.report(
          at: policy.tree.firstLine(of: place), "The policy has a place for signatures, and nobody has signed.",
          suggestion: "Have it signed, or write who approved it and when.")
      }
      lookAtUnsignedFields(clause..<end, policy, &observations)
      clause = end
    }
  }

  /// "Version: ________" among the lines of the policy's own data.
  private static func lookAtUnsignedFields(
    _ group: Range<Int>, _ policy: CheckedPolicy, _ observations: inout Observations
  ) {
    for clause in group where !asksForSignature(clause, policy) && !Forms.isForm(clause, policy) {
      let words = policy.words.all[policy.words.bodies[clause]]
      guard words.count <= 6, words.contains(where: { $0.kinds.contains(.control) }),
        policy.clauses[clause].body.contains(where: { gap(in: policy.tree.fragments[$0].range, policy) != nil })
      else { continue }
      observations.report(
        at: policy.tree.firstLine(of: clause), "A gap to write in was left empty.", suggestion: "Fill it in.")
    }
  }

  private static func asksForSignature(_ clause: Int, _ policy: CheckedPolicy) -> Bool {
    policy.words.all[policy.words.bodies[clause]].first?.kinds.contains(.signing) ?? false
  }

  /// "Mrs T. Lacey", or two words in a row that are capitalised and no words of offices.
  private static func holdsName(_ clause: Int, _ policy: CheckedPolicy) -> Bool {
    let words = policy.words.bodies[clause]
    if asksForSignature(clause, policy), words.contains(where: { isSigner($0, policy) }) { return true }
    return PersonNames.first(in: words, policy) != nil || PersonNames.isBareName(words, policy)
  }

  /// Behind "Signed by": a capitalised word that is none of the form's own.
  private static func isSigner(_ index: Int, _ policy: CheckedPolicy) -> Bool {
    let word = policy.words.all[index]
    let own: WordKinds = [.signing, .control, .office, .slot, .organisation, .function, .model, .selfName, .common]
    return word.length > 1 && word.shape.contains(.capitalised) && word.kinds.isDisjoint(with: own)
      && !policy.dictionary.contains(word.hash)
  }

  // MARK: Gaps

  /// "The policy is reviewed every ______ months."
  private static func lookAtGaps(_ policy: CheckedPolicy, _ observations: inout Observations) {
    for clause in policy.clauses.indices {
      let role = policy.clauses[clause].role
      guard role != .signature, role != .field, role != .contents else { continue }
      for fragment in policy.clauses[clause].body {
        let range = policy.tree.fragments[fragment].range
        guard let gap = gap(in: range, policy), !Forms.isForm(clause, policy) else { continue }
        observations.report(at: gap, "A gap to write in was left empty.", suggestion: "Fill it in.")
        break
      }
    }
  }

  /// Four or more underscores in a row. Linear in the bytes.
  private static func gap(in range: ByteRange, _ policy: CheckedPolicy) -> ByteRange? {
    var count = 0
    for offset in range {
      if policy.document.content[offset] == 0x5F {
        count += 1
      } else if count >= 4 {
        return offset - count..<offset
      } else {
        count = 0
      }
    }
    return count >= 4 ? range.upperBound - count..<range.upperBound : nil
  }
}
