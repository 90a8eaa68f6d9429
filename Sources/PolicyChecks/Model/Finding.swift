package import PolicyText

/// Something in a policy that a careful reviewer would point out.
package struct Finding: Hashable, Sendable {
  /// How much it matters: an error makes the policy wrong or unusable as it stands, a warning leaves a reader misled or
  /// uncertain, a note is worth a look.
  package enum Level: String, CaseIterable, Comparable, Sendable {
    case error, warning, note

    package static func < (left: Level, right: Level) -> Bool { left.weight < right.weight }

    /// The more, the graver.
    private var weight: Int {
      switch self {
      case .error: 2
      case .warning: 1
      case .note: 0
      }
    }
  }

  /// The name of the rule that found it, as `RuleCatalogue` has it.
  package let rule: String
  package var level: Level
  /// What is wrong, as one sentence without what stands in the quote.
  package let message: String
  /// Index of the policy among those that were checked.
  package let policy: Int
  /// Where, in the policy's content.
  package let range: ByteRange
  /// The words at that place, on one line.
  package let quote: String
  /// What to do about it, as one sentence, where the rule can tell.
  package let suggestion: String?
  /// Where in the source it stands that no content shows, as a comment does; nil where `range` tells it.
  package let sourceRange: ByteRange?
  /// The same for the same fault in another edition of the policy: see `Fingerprint`.
  package var fingerprint = Fingerprint.none

  package init(
    rule: String, level: Level, message: String, policy: Int, range: ByteRange, quote: String, suggestion: String?,
    sourceRange: ByteRange? = nil
  ) {
    self.rule = rule
    self.level = level
    self.message = message
    self.policy = policy
    self.range = range
    self.quote = quote
    self.suggestion = suggestion
    self.sourceRange = sourceRange
  }

  /// The bytes of the source that it points to.
  package func sourceBytes(in document: SourceDocument) -> ByteRange {
    sourceRange ?? document.map.source(of: range)
  }

  /// The place in the file that it points to.
  package func place(in document: SourceDocument) -> SourceRange {
    document.place(ofSource: sourceBytes(in: document))
  }
}
