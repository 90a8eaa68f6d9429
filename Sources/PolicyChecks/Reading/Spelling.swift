internal import PolicyMeaning

/// Words that are spelt as they should be, by length, so that a slip of the pen can be told from a rare word.
struct Spelling: Sendable {
  /// Words of at least `shortest` letters in lower case, each once, by their length.
  private var words: [Int: [[UInt8]]] = [:]
  private var known: Set<UInt64> = []

  /// Shorter words have too many neighbours.
  static let shortest = 5
  /// A replaced letter counts only in words as long as this: shorter ones differ so by right.
  private static let longEnough = 8

  init() {}

  /// The words of a profile's phrases.
  init(_ profile: Profile) {
    for concept in profile.concepts { add(concept.phrases) }
    for term in profile.parties + profile.roles + profile.measures { add(term.aliases) }
    for name in profile.platforms + profile.instruments { add([name.name]) }
    for section in profile.sections { add(section.cues) }
    add(profile.policyNouns)
    add(profile.organisations)
  }

  private mutating func add(_ phrases: some Sequence<String>) {
    for phrase in phrases {
      for word in phrase.utf8.split(whereSeparator: { ($0 | 0x20) &- 0x61 >= 26 }) {
        let letters = word.map { $0 | 0x20 }
        add(letters)
        if letters.last != 0x73 { add(letters + [0x73]) }
      }
    }
  }

  /// Adds a word of ASCII letters in lower case.
  mutating func add(_ word: [UInt8]) {
    guard word.count >= Self.shortest, known.insert(WordHash.of(word)).inserted else { return }
    words[word.count, default: []].append(word)
  }

  func contains(_ hash: UInt64) -> Bool { known.contains(hash) }

  /// The word that a misspelt one was meant to be: with two neighbouring letters in the other order, one letter more or
  /// less, or, where it is long, another letter. Linear in the words of nearly its length.
  func nearest(to word: [UInt8]) -> [UInt8]? {
    for length in [word.count, word.count + 1, word.count - 1] {
      for candidate in words[length] ?? [] where Self.isSlip(word, of: candidate) { return candidate }
    }
    return nil
  }

  /// Whether one slip makes the first word of the second. What differs only in its ending is another form, no slip.
  static func isSlip(_ word: [UInt8], of right: [UInt8]) -> Bool {
    let start = zip(word, right).prefix { $0 == $1 }.count
    let end = zip(word.reversed(), right.reversed()).prefix { $0 == $1 }.count
    guard start > 0, end > 0, word != right else { return false }
    switch right.count - word.count {
    case 0:
      let differing = word.count - start - end
      // "organize" is no slip of "organise".
      if differing == 1 { return word.count >= longEnough && end > 1 && word[start] != 0x7A && right[start] != 0x7A }
      return differing == 2 && word[start] == right[start + 1] && word[start + 1] == right[start]
    // A letter lost or doubled: the parts that agree meet.
    case 1: return start + end >= word.count && end > 1 && start > 1
    case -1: return start + end >= right.count && end > 1 && start > 1
    default: return false
    }
  }
}
