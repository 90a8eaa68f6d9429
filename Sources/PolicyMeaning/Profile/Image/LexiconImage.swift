/// A profile's phrases with their words already stemmed and numbered.
struct LexiconImage: Sendable {
  struct Phrase: Sendable {
    /// Indices into `words`.
    var words: Range<Int>
    var meaning: PhraseTrie.Meaning
  }

  /// Stem number n is at index n - 1; exact word number -n likewise.
  var stems = WordList()
  var exacts = WordList()
  /// The numbers of the words of all phrases, one phrase behind the other.
  private(set) var words: [Int32] = []
  private(set) var phrases: [Phrase] = []

  mutating func append(_ numbers: [Int32], _ meaning: PhraseTrie.Meaning) {
    phrases.append(Phrase(words: words.count..<words.count + numbers.count, meaning: meaning))
    words += numbers
  }
}

extension LexiconImage {
  init(_ reader: inout ImageReader) {
    stems = WordList(&reader)
    exacts = WordList(&reader)
    phrases = reader.readArray { reader in
      let start = words.count
      for _ in 0..<reader.readCount() {
        let word = reader.readNumber()
        if word == 0 || word > stems.count || word < -exacts.count { reader.reject() }
        words.append(Int32(truncatingIfNeeded: word))
      }
      let kind = reader.readNumber()
      let index = reader.readNumber()
      let meaning: PhraseTrie.Meaning =
        switch kind {
        case 0: .concept(index)
        case 1: .role(index)
        case 2: .party(index)
        case 3: .measure(index)
        case 4: .platform(index)
        case 5: .instrument(index)
        case 6: .section(index)
        case 7: .statuteNoun
        case 8: .policyNoun
        default: .noRule
        }
      return Phrase(words: start..<words.count, meaning: meaning)
    }
  }

  func write(to writer: inout ImageWriter) {
    stems.write(to: &writer)
    exacts.write(to: &writer)
    writer.write(phrases) { writer, phrase in
      writer.write(Array(words[phrase.words])) { $0.write(Int($1)) }
      let (kind, index): (Int, Int) =
        switch phrase.meaning {
        case .concept(let index): (0, index)
        case .role(let index): (1, index)
        case .party(let index): (2, index)
        case .measure(let index): (3, index)
        case .platform(let index): (4, index)
        case .instrument(let index): (5, index)
        case .section(let index): (6, index)
        case .statuteNoun: (7, 0)
        case .policyNoun: (8, 0)
        case .noRule: (9, 0)
        }
      writer.write(kind)
      writer.write(index)
    }
  }
}
