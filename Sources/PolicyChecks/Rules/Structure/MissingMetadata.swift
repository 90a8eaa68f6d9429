internal import PolicyMeaning
internal import PolicyOutline
internal import PolicyText

extension Rule {
  static let missingMetadata = Rule(
    "missing-metadata", level: .warning,
    summary: "The policy does not say when it was adopted, when it is reviewed next, or who looks after it.",
    reason: "Nobody can tell whether it is the version in force, nor whom to ask.",
    bad: [
      """
      CONDUCT POLICY

      1. SCOPE

      1.1 This policy applies to all staff.
      """
    ],
    good: [
      """
      CONDUCT POLICY

      Policy owner: Head of Records
      Date approved: 4 July 2025
      Date of next review: July 2027

      1. SCOPE

      1.1 This policy applies to all staff.
      """
    ],
    check: .policy(MissingMetadata.look))
}

private enum MissingMetadata {
  static func look(_ policy: CheckedPolicy, _ observations: inout Observations) {
    guard let place = policy.titlePlace else { return }
    let missing = policy.vocabulary.metadata.filter { isMissing($0, policy) }
    // Who looks after a policy may be plain from its subject; without its dates nobody can tell its age.
    guard missing.contains(where: \.isEssential), !datesItself(policy) else { return }
    observations.report(
      at: place, "The policy does not say \(Wording.list(missing.map(\.name), joinedBy: "or")).",
      suggestion: "Add it on the first page, where readers look for it.")
  }

  private static func isMissing(_ wanted: CheckVocabulary.Metadata, _ policy: CheckedPolicy) -> Bool {
    guard let topic = policy.profile.topics.firstIndex(where: { $0.id == wanted.topic }) else { return false }
    return policy.policy.positions[topic].stance == .silent
  }

  /// Whether a sentence about the policy itself names a year: it may tell in words that no cue knows. On the first page it
  /// need not say what it is about.
  private static func datesItself(_ policy: CheckedPolicy) -> Bool {
    let words = policy.words.all
    let opening = policy.words.sentencesOfBody.prefix(firstPage).last?.upperBound ?? 0
    return policy.words.sentences.enumerated().contains { place, sentence in
      (place < opening || sentence.contains { words[$0].kinds.contains(.selfName) })
        && sentence.contains { isYear(words[$0], policy) }
        && sentence.contains { words[$0].kinds.contains(.reviewing) }
    }
  }

  /// So many clauses stand on the first page at least.
  private static let firstPage = 6

  private static func isYear(_ word: Word, _ policy: CheckedPolicy) -> Bool {
    word.length == 4 && word.shape == .hasDigit && policy.document.content[Int(word.start)] == 0x32
  }
}
