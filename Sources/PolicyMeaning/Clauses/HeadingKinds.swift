/// Tells from a heading what a section is for, by the profile's cues.
final class HeadingKinds: Sendable {
  private let lexicon: Lexicon
  private let kinds: [ClauseKind]

  init(profile: Profile, lexicon: Lexicon) {
    self.lexicon = lexicon
    kinds = profile.sections.map(\.kind)
  }

  /// What a heading tells.
  struct Reading {
    /// The kind of the cue that fits best: the one that is the whole heading, else the longest, else the first.
    var kind: ClauseKind?
    /// Whether what follows is no rule: a scenario, an example.
    var isNoRule = false
  }

  /// Reads a heading's tokens. Linear in them.
  func read(_ tokens: [Token]) -> Reading {
    var reading = Reading()
    var best = 0
    let words = tokens.lazy.filter(\.isWord).count
    for index in tokens.indices where tokens[index].isWord {
      lexicon.trie.matches(in: tokens, at: index, before: tokens.count) { hit in
        switch hit.meaning {
        case .section(let section):
          var score = hit.tokens.count * 1000 - section
          if hit.tokens.count == words { score += 100_000 }
          if index == 0 { score += 300 }
          // "Monitoring, recruitment and raising concerns": of a list the first counts.
          if index == 0, hit.tokens.upperBound < tokens.count, tokens[hit.tokens.upperBound].kind == .comma {
            score += 3000
          }
          if score > best {
            best = score
            reading.kind = kinds[section]
          }
        case .noRule: reading.isNoRule = true
        default: break
        }
      }
    }
    return reading
  }
}
