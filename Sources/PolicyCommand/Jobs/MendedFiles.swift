internal import PolicyChecks
internal import PolicyMeaning
internal import PolicyReaders
internal import PolicyRendering
internal import PolicyText

/// The files of policies that were mended: which can be, what differs, and writing them.
enum MendedFiles {
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// - Throws: `Trouble` for what is no file of text in UTF-8.
  static func refuse(_ document: SourceDocument) throws(Trouble) {
    guard document.path != InputFile.name(of: "-") else {
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

  /// What stands in the file before its source.
  static func mark(of document: SourceDocument) -> [UInt8] {
    document.original.starts(with: byteOrderMark) ? byteOrderMark : []
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
}
