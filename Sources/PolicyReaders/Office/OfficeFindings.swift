internal import PolicyText

/// What a word processor's document holds besides its text, and that a person should know of.
struct OfficeFindings {
  /// Where each comment hangs, by its id.
  var commentPlaces: [String: Int] = [:]
  private var insertions = 0
  private var deletions = 0
  private var placeholders: [ByteRange] = []
  private var comments: [(author: String, text: String, place: Int?)] = []

  mutating func noteChange(isInserted: Bool) {
    if isInserted { insertions += 1 } else { deletions += 1 }
  }

  /// A field still shows what it asks for. Its text may come in several parts.
  mutating func notePlaceholder(_ range: ByteRange) {
    if let last = placeholders.last, last.upperBound == range.lowerBound {
      placeholders[placeholders.count - 1] = last.lowerBound..<range.upperBound
    } else if !range.isEmpty {
      placeholders.append(range)
    }
  }

  /// - Parameter place: where in the content it hangs, if that is known.
  mutating func noteComment(by author: String, _ text: String, at place: Int?) {
    comments.append((author, text, place))
  }

  /// One warning for each kind, at the first of its kind, and a note for each comment and field.
  ///
  /// - Parameter content: what places are offsets into.
  func diagnostics(of content: [UInt8], reading version: TrackedChanges) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    let changes = [Self.count(insertions, "insertion"), Self.count(deletions, "deletion")].compactMap(\.self)
    if !changes.isEmpty {
      let reading =
        version == .final
        ? "it is read as if all were accepted (--track-changes original reads it as it was)"
        : "it is read as if all were rejected"
      diagnostics.append(
        Diagnostic(
          .warning,
          "holds tracked changes that nobody has accepted or rejected: \(changes.joined(separator: " and ")); "
            + reading))
    }
    if let first = comments.first, let count = Self.count(comments.count, "comment") {
      diagnostics.append(
        Diagnostic(
          .warning, "holds \(count), which \(comments.count == 1 ? "is" : "are") not part of the text",
          at: Self.place(first.place, in: content)))
    }
    for comment in comments {
      let author = comment.author.isEmpty ? "" : " by \(comment.author)"
      diagnostics.append(
        Diagnostic(
          .note, "comment\(author): \u{201C}\(comment.text)\u{201D}", at: Self.place(comment.place, in: content)))
    }
    if let first = placeholders.first, let count = Self.count(placeholders.count, "field") {
      diagnostics.append(Diagnostic(.warning, "has \(count) that nobody has filled in", at: first))
    }
    for field in placeholders {
      let text = String(decoding: content[field], as: UTF8.self)
      diagnostics.append(Diagnostic(.note, "field that nobody has filled in: \u{201C}\(text)\u{201D}", at: field))
    }
    return diagnostics
  }

  private static func count(_ count: Int, _ noun: String) -> String? {
    count == 0 ? nil : "\(count) \(noun)\(count == 1 ? "" : "s")"
  }

  private static func place(_ offset: Int?, in content: [UInt8]) -> ByteRange? {
    offset.map { max(0, min($0, content.count) - 1)..<min($0, content.count) }
  }
}
