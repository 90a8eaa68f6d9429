/// Phrases that are looked for among words, whatever their capitals.
struct PhraseSet: Sendable {
  private struct Phrase: Sendable {
    let hashes: [UInt64]
    let index: Int
  }

  /// By the first word; the longest first.
  private var phrases: [UInt64: [Phrase]] = [:]

  /// - Parameter phrases: words separated by spaces; `match` gives back their index here.
  init(_ phrases: [String]) {
    for (index, phrase) in phrases.enumerated() {
      let hashes = WordHash.words(of: phrase)
      guard let first = hashes.first else { continue }
      self.phrases[first, default: []].append(Phrase(hashes: hashes, index: index))
    }
    for key in self.phrases.keys { self.phrases[key]?.sort { $0.hashes.count > $1.hashes.count } }
  }

  /// The longest phrase that begins at a word: which one, and how many words it has. No mark but a hyphen, a slash or an
  /// ampersand may stand inside.
  ///
  /// - Parameter end: the index behind the last word that may belong to it.
  func match(at start: Int, before end: Int, in words: [Word]) -> (phrase: Int, count: Int)? {
    guard let candidates = phrases[words[start].hash] else { return nil }
    for phrase in candidates where start + phrase.hashes.count <= end {
      let fits = phrase.hashes.indices.dropFirst().allSatisfy {
        words[start + $0].hash == phrase.hashes[$0] && words[start + $0].before.isSubset(of: .joining)
      }
      if fits { return (phrase.index, phrase.hashes.count) }
    }
    return nil
  }
}

extension Word.Gap {
  /// What may stand inside a name.
  static let joining: Word.Gap = [.space, .lineFeed, .hyphen, .ampersand, .dash, .slash]
}

extension WordHash {
  /// The hashes of a phrase's words; hyphens and other marks part words as they do in documents.
  static func words(of phrase: String) -> [UInt64] {
    var hashes: [UInt64] = []
    var hash = seed
    var length = 0
    for byte in phrase.utf8 {
      if (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte >= 0x80 {
        hash = adding(byte, to: hash)
        length += 1
      } else if length > 0 {
        hashes.append(hash)
        hash = seed
        length = 0
      }
    }
    if length > 0 { hashes.append(hash) }
    return hashes
  }
}
