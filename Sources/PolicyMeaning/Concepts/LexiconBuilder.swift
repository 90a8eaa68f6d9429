/// Collects a profile's phrases into a trie, numbering their words by stem.
///
/// Works on bytes and stems each distinct word once: it runs at every start of the program.
struct LexiconBuilder: ~Copyable {
  private(set) var trie = PhraseTrie()
  private(set) var vocabulary = Vocabulary()
  private let stemmer = Stemmer()
  private var numbers = ByteTable<Int32>(capacity: 2048)
  private var words: [Int32] = []
  private var word: [UInt8] = []

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
    trie.insert(words, meaning)
  }

  /// Adds the aliases of terms.
  mutating func add(_ terms: [Profile.Term], _ meaning: (Int) -> PhraseTrie.Meaning) {
    for (index, term) in terms.enumerated() {
      for alias in term.aliases { add(alias, meaning(index)) }
    }
  }

  private mutating func endWord(isExact: Bool) {
    guard !word.isEmpty else { return }
    if word.last == 0x27 { word.removeLast() }
    if word.count > 2, word[word.count - 1] == 0x73, word[word.count - 2] == 0x27 { word.removeLast(2) }
    words.append(isExact ? word.withUnsafeBufferPointer { vocabulary.number(ofExact: $0) } : stemNumber())
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
}
