internal import PolicyText

/// A profile's words, compiled for matching: one trie for all phrases, and a number for each concept.
struct Lexicon: Sendable {
  /// Concepts that stand for values rather than phrases.
  static let builtIn = [
    "$role", "$party", "$measure", "$platform", "$guidance", "$statute", "$policy", "$date", "$interval", "$age",
    "$link",
  ]

  let trie: PhraseTrie
  let vocabulary: Vocabulary
  /// Names of roles and the like that count only in one spelling.
  let exactPlatforms: [[UInt8]: Int]
  private let numbers: [String: Int]
  /// For each concept, those that its phrases hide.
  let hidden: [ConceptSet]
  /// The concept whose phrases hide every other.
  let ignored: Int

  init(_ profile: Profile) {
    var builder = LexiconBuilder()
    var numbers: [String: Int] = [:]
    for name in Lexicon.builtIn { numbers[name] = numbers.count }
    for concept in profile.concepts { numbers[concept.id] = numbers.count }
    ignored = numbers.count
    var hidden = Array(repeating: ConceptSet(), count: numbers.count + 1)
    let phrases = Dictionary(profile.concepts.map { ($0.id, $0.phrases) }, uniquingKeysWith: { first, _ in first })
    for concept in profile.concepts {
      guard let number = numbers[concept.id] else { continue }
      for phrase in concept.phrases { builder.add(phrase, .concept(number), expanding: phrases) }
      for other in concept.hides { if let other = numbers[other] { hidden[number].insert(other) } }
    }
    for phrase in profile.ignored { builder.add(phrase, .concept(ignored)) }
    for number in 0..<ignored { hidden[ignored].insert(number) }
    builder.add(profile.roles) { .role($0) }
    builder.add(profile.parties) { .party($0) }
    builder.add(profile.measures) { .measure($0) }
    for (index, name) in profile.platforms.enumerated() {
      for alias in name.aliases { builder.add(alias, .platform(index)) }
    }
    for (index, name) in profile.instruments.enumerated() {
      for alias in name.aliases { builder.add(alias, .instrument(index)) }
    }
    for (index, section) in profile.sections.enumerated() {
      for cue in section.cues { builder.add(cue, .section(index)) }
    }
    for phrase in profile.notRules { builder.add(phrase, .noRule) }
    var exact: [[UInt8]: Int] = [:]
    for (index, name) in profile.platforms.enumerated() {
      for spelling in name.exact { exact[Array(spelling.utf8)] = index }
    }
    trie = builder.trie
    vocabulary = builder.vocabulary
    exactPlatforms = exact
    self.numbers = numbers
    self.hidden = hidden
  }

  /// The number of a concept or built-in; nil for one that the profile lacks.
  func number(of concept: String) -> Int? { numbers[concept] }
}
