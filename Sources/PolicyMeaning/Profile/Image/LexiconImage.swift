/// A profile's phrases with their words already stemmed and numbered.
struct LexiconImage: Sendable {
  struct Phrase: Sendable {
    var words: [Int32]
    var meaning: PhraseTrie.Meaning
  }

  /// Stem number n is at index n - 1; exact word number -n likewise.
  var stems: [[UInt8]] = []
  var exacts: [[UInt8]] = []
  var phrases: [Phrase] = []
}

extension LexiconImage {
  init(_ reader: inout ImageReader) {
    stems = reader.readArray { Array($0.readBytes()) }
    exacts = reader.readArray { Array($0.readBytes()) }
    phrases = reader.readArray { reader in
      let words = reader.readArray { Int32(truncatingIfNeeded: $0.readNumber()) }
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
      return Phrase(words: words, meaning: meaning)
    }
  }

  func write(to writer: inout ImageWriter) {
    writer.write(stems) { $0.write($1) }
    writer.write(exacts) { $0.write($1) }
    writer.write(phrases) { writer, phrase in
      writer.write(phrase.words) { $0.write(Int($1)) }
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
