internal import PolicyText

/// A profile's words, compiled for matching: one trie for all phrases, and a number for each concept.
final class Lexicon: Sendable {
  /// Concepts that stand for values rather than phrases.
  static let builtIn = [
    "$role", "$party", "$measure", "$platform", "$guidance", "$statute", "$policy", "$date", "$interval", "$age",
    "$link", "$slot",
  ]

  let trie: PhraseTrie
  let vocabulary: Vocabulary
  /// Names of roles and the like that count only in one spelling.
  let exactPlatforms: ByteTable<Int>
  private let numbers: [String: Int]
  /// For each concept, those that its phrases hide.
  let hidden: [ConceptSet]
  /// For each concept, whether it hides any: few do.
  let hides: [Bool]
  /// The concept whose phrases hide every other.
  let ignored: Int

  init(_ profile: Profile) {
    numbers = Lexicon.numbers(of: profile)
    ignored = numbers.count
    var hidden = Array(repeating: ConceptSet(), count: numbers.count + 1)
    for concept in profile.concepts {
      for other in concept.hides {
        if let number = numbers[concept.id], let other = numbers[other] { hidden[number].insert(other) }
      }
    }
    for number in 0..<ignored { hidden[ignored].insert(number) }
    self.hidden = hidden
    hides = hidden.map { !$0.isEmpty }
    var exact = ByteTable<Int>(capacity: 16)
    // Where two share a spelling, the later one has it.
    for (index, name) in profile.platforms.enumerated().reversed() {
      for var spelling in name.exact {
        spelling.withUTF8 { if exact.value($0) == nil { exact.insert($0, index) } }
      }
    }
    exactPlatforms = exact
    let image = profile.lexiconImage ?? LexiconBuilder.image(of: profile)
    vocabulary = Vocabulary(stems: image.stems, exacts: image.exacts)
    var trie = PhraseTrie(capacity: image.words.count - image.phrases.count)
    for phrase in image.phrases { trie.insert(image.words[phrase.words], phrase.meaning) }
    self.trie = trie
  }

  /// A number for each built-in and each concept, in order.
  static func numbers(of profile: Profile) -> [String: Int] {
    var numbers: [String: Int] = [:]
    for name in builtIn { numbers[name] = numbers.count }
    for concept in profile.concepts { numbers[concept.id] = numbers.count }
    return numbers
  }

  /// The number of a concept or built-in; nil for one that the profile lacks.
  func number(of concept: String) -> Int? { numbers[concept] }
}
