internal import PolicyText

/// Tells from a heading what a section is for, by the profile's cues. Words are compared in lower case and without a
/// plural "s", as headings are few.
struct HeadingKinds: Sendable {
  private struct Entry: Sendable {
    let words: [Substring]
    let kind: ClauseKind
  }

  private let entries: [Entry]
  private let notRules: [[Substring]]

  init(_ profile: Profile) {
    entries = profile.sections.flatMap { section in
      section.cues.map { Entry(words: HeadingKinds.words($0), kind: section.kind) }
    }
    notRules = profile.notRules.map(HeadingKinds.words)
  }

  /// The kind of the cue that fits best: the one that is the whole heading, else the longest, else the profile's first.
  func kind(of heading: String) -> ClauseKind? {
    let words = HeadingKinds.words(heading)
    var best: (kind: ClauseKind, score: Int)?
    for entry in entries where !entry.words.isEmpty {
      guard let place = HeadingKinds.place(of: entry.words, in: words) else { continue }
      var score = entry.words.count * 10
      if entry.words.count == words.count { score += 100 }
      if place == 0 { score += 3 }
      if score > best?.score ?? 0 { best = (entry.kind, score) }
    }
    return best?.kind
  }

  /// Whether a heading tells that what follows is no rule: a scenario, an example.
  func isNoRule(_ heading: String) -> Bool {
    let words = HeadingKinds.words(heading)
    return notRules.contains { HeadingKinds.place(of: $0, in: words) != nil }
  }

  private static func place(of cue: [Substring], in words: [Substring]) -> Int? {
    guard cue.count <= words.count else { return nil }
    return (0...(words.count - cue.count)).first { words[$0..<$0 + cue.count].elementsEqual(cue) }
  }

  private static func words(_ text: String) -> [Substring] {
    text.lowercased().replacing("’", with: "'").split { !$0.isLetter && !$0.isNumber && $0 != "'" }.map {
      $0.hasSuffix("s") && $0.count > 3 && !$0.hasSuffix("ss") ? $0.dropLast() : $0
    }
  }
}
