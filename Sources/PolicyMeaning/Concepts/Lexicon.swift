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
      for phrase in concept.phrases {
        for expanded in Lexicon.expand(phrase, phrases) { builder.add(expanded, .concept(number)) }
      }
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

  /// "former @pupil" stands for "former" before each phrase of the concept "pupil".
  private static func expand(_ phrase: String, _ concepts: [String: [String]]) -> [String] {
    guard let at = phrase.firstIndex(of: "@") else { return [phrase] }
    let name = phrase[phrase.index(after: at)...].prefix { $0 != " " }
    let rest = phrase[at...].dropFirst(name.count + 1)
    return (concepts[String(name)] ?? []).map { "\(phrase[..<at])\($0)\(rest)" }
  }
}

/// Collects phrases into a trie, numbering their words.
private struct LexiconBuilder {
  var trie = PhraseTrie()
  var vocabulary = Vocabulary()
  private let stemmer = PhraseStemmer()

  mutating func add(_ phrase: String, _ meaning: PhraseTrie.Meaning) {
    var words: [Int32] = []
    for compound in phrase.split(whereSeparator: { " ,/()&:".contains($0) }) {
      if compound.hasPrefix("=") {
        words.append(vocabulary.number(ofExact: Array(compound.dropFirst().lowercased().utf8)))
        continue
      }
      var parts = compound.split(separator: "-")
      if parts.count > 1, Tokenizer.closingPrefixes.contains(String(parts[0].lowercased())) {
        parts[1] = Substring(parts[0] + parts[1])
        parts.removeFirst()
      }
      for part in parts { words.append(vocabulary.number(ofStem: stemmer.stem(part))) }
    }
    trie.insert(words, meaning)
  }

  mutating func add(_ terms: [Profile.Term], _ meaning: (Int) -> PhraseTrie.Meaning) {
    for (index, term) in terms.enumerated() {
      for alias in term.aliases { add(alias, meaning(index)) }
    }
  }
}

/// Stems the words of a profile's phrases, by the tokenizer's rules for possessives.
private final class PhraseStemmer {
  private let stemmer = Stemmer()

  func stem(_ word: Substring) -> [UInt8] {
    var bytes = Array(word.lowercased().utf8)
    if bytes.count > 2, bytes.suffix(2) == [0x27, 0x73] { bytes.removeLast(2) }
    if bytes.last == 0x27 { bytes.removeLast() }
    return stemmer.stem(bytes)
  }
}
