/// Collects phrases, numbering their words by stem, and makes a book of them. Works on bytes and stems each distinct word once.
struct LexiconBuilder: ~Copyable {
  private var vocabulary = Vocabulary()
  private let stemmer = Stemmer()
  /// The number of each word's stem.
  private var numbers = ByteTable<Int32>(capacity: 2048)
  /// The numbers of the words of all phrases, one phrase behind the other.
  private var words: [Int32] = []
  private var phrases: [PhraseTrie.Phrase] = []
  private var word: [UInt8] = []
  private var weights: WordWeights?

  init() {}

  /// All phrases of a profile.
  init(_ profile: Profile) {
    let phrases = Dictionary(
      profile.concepts.map { ($0.id, Array($0.phrases)) }, uniquingKeysWith: { first, _ in first })
    for (number, concept) in zip(Lexicon.builtIn.count..., profile.concepts) {
      for phrase in concept.phrases { add(phrase, .concept(number), expanding: phrases) }
    }
    for phrase in profile.ignored { add(phrase, .concept(Lexicon.builtIn.count + profile.concepts.count)) }
    add(profile.roles) { .role($0) }
    add(profile.parties) { .party($0) }
    add(profile.measures) { .measure($0) }
    for (index, name) in profile.platforms.enumerated() {
      for alias in name.aliases { add(alias, .platform(index)) }
    }
    for (index, name) in profile.instruments.enumerated() {
      for alias in name.aliases { add(alias, .instrument(index)) }
    }
    for (index, section) in profile.sections.enumerated() {
      for cue in section.cues { add(cue, .section(index)) }
    }
    for phrase in profile.notRules { add(phrase, .noRule) }
    for noun in profile.statuteNouns { add(LexiconBuilder.exactly(noun), .statuteNoun) }
    for noun in profile.policyNouns { add(LexiconBuilder.exactly(noun), .policyNoun) }
    weights = profile.weights
    weights?.forEachStem { _ = vocabulary.number(ofStem: $0) }
  }

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
    let start = words.count
    var isExact = false
    for byte in phrase.utf8 {
      switch byte {
      case 0x3D where word.isEmpty: isExact = true
      case 0x2D:
        // "on-line" is "online", "ex-chef" is two words: as the tokenizer has it.
        if !word.withUnsafeBufferPointer({ Tokenizer.closesUp($0) }) { endWord(isExact: isExact) }
      case 0x20, 0x2C, 0x2F, 0x28, 0x29, 0x26, 0x3A:
        endWord(isExact: isExact)
        isExact = false
      default: word.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
      }
    }
    endWord(isExact: isExact)
    if words.count > start { phrases.append(PhraseTrie.Phrase(words: start..<words.count, meaning: meaning)) }
  }

  /// Adds the aliases of terms.
  private mutating func add(_ terms: [Profile.Term], _ meaning: (Int) -> PhraseTrie.Meaning) {
    for (index, term) in terms.enumerated() {
      for alias in term.aliases { add(alias, meaning(index)) }
    }
  }

  /// The phrases that were added, compiled.
  func book() -> PhraseBook {
    var image = ImageWriter()
    write(to: &image)
    return PhraseBook(image)
  }

  /// Writes what a book is read from.
  func write(to image: inout ImageWriter) {
    let layout = PhraseTrie.Layout(phrases, words)
    vocabulary.stems.write(to: &image)
    var known = WordTable(capacity: 512)
    GrammarWord.forEachWord { word, _ in add(word, to: &known, layout) }
    numbers.forEach { word, _ in add(word, to: &known, layout) }
    vocabulary.exacts.forEach { word, _ in add(word, to: &known, layout) }
    known.write(to: &image)
    layout.write(to: &image)
    image.write(table: rows)
  }

  /// For each stem's number, its row among the weights, or -1.
  private var rows: [Int16] {
    guard let weights else { return [] }
    var rows = Array(repeating: Int16(-1), count: vocabulary.stems.count + 1)
    vocabulary.stems.forEach { stem, number in rows[Int(number)] = weights.row(ofStem: stem) }
    return rows
  }

  private func add(_ word: UnsafeBufferPointer<UInt8>, to known: inout WordTable, _ layout: PhraseTrie.Layout) {
    let packed = WordTable.packed(word)
    guard known.entry(of: word, packed: packed) == nil else { return }
    let stem = stemmer.withStem(word) { vocabulary.stems.value($0) ?? 0 }
    let exact = vocabulary.exacts.value(word) ?? 0
    let entry = WordEntry(
      stem: stem, exact: exact, grammar: GrammarWord(word),
      beginsPhrase: layout.begins(withStem: stem, exact: exact))
    known.insert(word, packed: packed, entry)
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
      let number = stemmer.withStem(word) { vocabulary.number(ofStem: $0) }
      numbers.insert(word, number)
      return number
    }
  }

  private mutating func exactNumber() -> Int32 {
    word.withUnsafeBufferPointer { vocabulary.number(ofExact: $0) }
  }
}
