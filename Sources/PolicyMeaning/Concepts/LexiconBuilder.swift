/// Collects a profile's phrases, numbering their words by stem. Works on bytes and stems each distinct word once.
struct LexiconBuilder: ~Copyable {
  private(set) var image = LexiconImage()
  private var vocabulary = Vocabulary()
  private let stemmer = Stemmer()
  private var numbers = ByteTable<Int32>(capacity: 2048)
  private var words: [Int32] = []

  /// All phrases of a profile.
  static func image(of profile: Profile) -> LexiconImage {
    var builder = LexiconBuilder()
    let phrases = Dictionary(profile.concepts.map { ($0.id, $0.phrases) }, uniquingKeysWith: { first, _ in first })
    let numbers = Lexicon.numbers(of: profile)
    for concept in profile.concepts {
      guard let number = numbers[concept.id] else { continue }
      for phrase in concept.phrases { builder.add(phrase, .concept(number), expanding: phrases) }
    }
    for phrase in profile.ignored { builder.add(phrase, .concept(numbers.count)) }
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
    for noun in profile.statuteNouns { builder.add(exactly(noun), .statuteNoun) }
    for noun in profile.policyNouns { builder.add(exactly(noun), .policyNoun) }
    return builder.image
  }
  private var word: [UInt8] = []

  /// The phrase with every word marked as exact.
  private static func exactly(_ phrase: String) -> String {
    phrase.split(separator: " ").map { "=\($0)" }.joined(separator: " ")
  }

  /// Adds a phrase. "former @pupil" stands for "former" before each phrase of the concept "pupil".
  mutating func add(
    _ phrase: String, _ meaning: PhraseTrie.Meaning, expanding concepts: [String: [String]] = [:]
  ) {
    if let at = phrase.utf8.firstIndex(of: 0x40) {
      let rest = phrase[phrase.index(after: at)...]
      let name = rest.prefix { $0 != " " }
      for inner in concepts[String(name)] ?? [] {
        add("\(phrase[..<at])\(inner)\(rest[name.endIndex...])", meaning)
      }
      return
    }
    words.removeAll(keepingCapacity: true)
    var isExact = false
    for byte in phrase.utf8 {
      switch byte {
      case 0x3D where word.isEmpty: isExact = true
      case 0x2D:
        // "on-line" is "online", "ex-pupil" is two words: as the tokenizer has it.
        if !word.withUnsafeBufferPointer({ Tokenizer.closesUp($0) }) { endWord(isExact: isExact) }
      case 0x20, 0x2C, 0x2F, 0x28, 0x29, 0x26, 0x3A:
        endWord(isExact: isExact)
        isExact = false
      default: word.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
      }
    }
    endWord(isExact: isExact)
    image.append(words, meaning)
  }

  /// Adds the aliases of terms.
  private mutating func add(_ terms: [Profile.Term], _ meaning: (Int) -> PhraseTrie.Meaning) {
    for (index, term) in terms.enumerated() {
      for alias in term.aliases { add(alias, meaning(index)) }
    }
  }

  private mutating func endWord(isExact: Bool) {
    guard !word.isEmpty else { return }
    if word.last == 0x27 { word.removeLast() }
    if word.count > 2, word[word.count - 1] == 0x73, word[word.count - 2] == 0x27 { word.removeLast(2) }
    words.append(isExact ? exactNumber() : stemNumber())
    word.removeAll(keepingCapacity: true)
  }

  private mutating func stemNumber() -> Int32 {
    word.withUnsafeBufferPointer { word in
      if let known = numbers.value(word) { return known }
      let number = stemmer.withStem(word) { stem in
        let number = vocabulary.number(ofStem: stem)
        if Int(number) > image.stems.count { image.stems.append(stem) }
        return number
      }
      numbers.insert(word, number)
      return number
    }
  }

  private mutating func exactNumber() -> Int32 {
    word.withUnsafeBufferPointer { word in
      let number = vocabulary.number(ofExact: word)
      if Int(-number) > image.exacts.count { image.exacts.append(word) }
      return number
    }
  }
}
