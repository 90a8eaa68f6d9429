internal import PolicyOutline
internal import PolicyText

/// Whom a sentence is about.
extension TopicReader {
  /// The parties that a sentence names before its first force, or nil where it names none.
  func subject(of sentence: Sentence) -> [String]? {
    let end = sentence.forces.first { !$0.isSubordinate }?.nucleus.lowerBound
    return TopicReader.parties(sentence, in: view, before: end ?? sentence.tokens.upperBound, compiler.profile)
  }

  static func partiesOfHeading(_ sentence: Sentence, in view: TextView, _ profile: Profile) -> [String]? {
    // "Guidance for pupils" is for them; "The children" may be for those who look after them.
    let addressed = sentence.mentions.filter { mention in
      guard case .party = mention.meaning, mention.tokens.lowerBound > sentence.tokens.lowerBound else { return false }
      return view.tokens[mention.tokens.lowerBound - 1].grammar == .forWord
    }
    guard !addressed.isEmpty else { return nil }
    return addressed.compactMap { if case .party(let index) = $0.meaning { profile.parties[index].id } else { nil } }
  }

  /// The parties named before an index as the subject, not behind a preposition ("friendships with pupils").
  static func parties(
    _ sentence: Sentence, in view: TextView, before end: Int, _ profile: Profile
  ) -> [String]? {
    var ids: [String] = []
    for mention in sentence.mentions where mention.tokens.lowerBound < end {
      guard case .party(let index) = mention.meaning, !ids.contains(profile.parties[index].id),
        !followsPreposition(mention.tokens.lowerBound, in: view, sentence)
      else { continue }
      ids.append(profile.parties[index].id)
    }
    return ids.isEmpty ? nil : ids
  }

  static func followsPreposition(_ index: Int, in view: TextView, _ sentence: Sentence) -> Bool {
    for here in stride(from: index - 1, through: max(sentence.tokens.lowerBound, index - 6), by: -1) {
      guard view.tokens[here].isWord else { return false }
      switch view.tokens[here].grammar {
      case .with, .of, .to, .from, .forWord, .by, .inWord, .under: return true
      case .must, .should, .may, .be, .ifWord: return false
      default: if view.isWord(here, "about") || view.isWord(here, "between") { return true }
      }
    }
    return false
  }
}
