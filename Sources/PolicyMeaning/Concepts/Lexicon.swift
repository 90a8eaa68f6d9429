internal import PolicyText

/// A profile's words, compiled for matching: one trie for all phrases, and a number for each concept.
final class Lexicon: Sendable {
  /// Concepts that stand for values rather than phrases.
  static let builtIn = [
    "$role", "$party", "$measure", "$platform", "$guidance", "$statute", "$policy", "$date", "$interval", "$age",
    "$link", "$slot",
  ]

  let book: PhraseBook
  /// Names of roles and the like that count only in one spelling.
  let exactPlatforms: ByteTable<Int32>
  /// For each concept, those that its phrases hide.
  let hidden: [ConceptSet]
  /// For each concept, whether it hides any: few do.
  let hides: [Bool]
  /// The concept whose phrases hide every other.
  let ignored: Int
  private let concepts: [Profile.Concept]

  init(_ profile: Profile) {
    concepts = profile.concepts
    ignored = Lexicon.builtIn.count + concepts.count
    var hidden = Array(repeating: ConceptSet(), count: ignored + 1)
    for (number, concept) in zip(Lexicon.builtIn.count..., concepts) {
      for other in concept.hides { hidden[number].insert(other) }
    }
    for number in 0..<ignored { hidden[ignored].insert(number) }
    self.hidden = hidden
    hides = hidden.map { !$0.isEmpty }
    var exact = ByteTable<Int32>(capacity: 16)
    // Where two share a spelling, the later one has it.
    for (index, name) in profile.platforms.enumerated().reversed() {
      for var spelling in name.exact {
        spelling.withUTF8 { if exact.value($0) == nil { exact.insert($0, Int32(index)) } }
      }
    }
    exactPlatforms = exact
    book = profile.book ?? LexiconBuilder(profile).book()
  }

  var trie: PhraseTrie { book.trie }

  /// The number of a concept or built-in; nil for one that the profile lacks. O(n) in the concepts.
  func number(of concept: String) -> Int? { Lexicon.number(of: concept, among: concepts) }

  /// Built-ins have the first numbers, then the concepts in their order.
  static func number(of concept: String, among concepts: [Profile.Concept]) -> Int? {
    builtIn.firstIndex(of: concept) ?? concepts.firstIndex { $0.id == concept }.map { builtIn.count + $0 }
  }
}
