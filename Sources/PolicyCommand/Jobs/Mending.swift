internal import PolicyChecks
internal import PolicyMeaning
internal import PolicyRendering
internal import PolicyText

/// Mends the files of policies, or shows what it would do.
struct Mending {
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  let pipeline: Pipeline
  let checkers: Checkers
  let configurations: [CheckConfiguration]

  /// What became of each policy, in order.
  ///
  /// - Throws: `Trouble` for a file that is none of those that can be mended; then nothing is written.
  func outcomes(of policies: [Policy]) throws(Trouble) -> [Fixer.Outcome] {
    for policy in policies { try Self.refuse(policy.document) }
    let compile = pipeline.compiler()
    var outcomes: [Fixer.Outcome] = []
    for (index, policy) in policies.enumerated() {
      let path = policy.document.path
      let mark = Self.mark(of: policy.document)
      let fixer = Fixer(checker: checkers.checker(of: index), quotes: configurations[index].quotes.value) { source in
        try? compile(path, mark + source)
      }
      outcomes.append(fixer.mended(policy))
    }
    return outcomes
  }

  /// The differences that mending makes, one file after the other.
  static func differences(_ policies: [Policy], _ outcomes: [Fixer.Outcome], isOnScreen: Bool) -> [UInt8] {
    zip(policies, outcomes).flatMap { policy, outcome in
      UnifiedDiff(policy.document.original, outcome.policy.document.original)
        .text(of: policy.document.path, isOnScreen: isOnScreen)
    }
  }

  /// Writes what was mended, each file as a whole or not at all. Returns a line on each.
  static func write(_ outcomes: [Fixer.Outcome]) throws(Trouble) -> [Trouble] {
    var lines: [Trouble] = []
    for outcome in outcomes where outcome.isChanged {
      let document = outcome.policy.document
      try AtomicFile.write(document.original, to: document.path)
      lines.append(Trouble(document.path, "mended \(Phrasing.mended(outcome))"))
    }
    return lines
  }

  private static func refuse(_ document: SourceDocument) throws(Trouble) {
    guard document.path != "standard input" else {
      throw Trouble(document.path, "can't be mended; --fix takes files")
    }
    guard document.format == .text || document.format == .markdown else {
      throw Trouble(
        document.path,
        "is \(document.format.description); --fix mends plain text and Markdown alone, so mend it by hand")
    }
    guard document.original == mark(of: document) + document.source else {
      throw Trouble(document.path, "is not in UTF-8; save it as UTF-8 first")
    }
  }

  private static func mark(of document: SourceDocument) -> [UInt8] {
    document.original.starts(with: byteOrderMark) ? byteOrderMark : []
  }
}
