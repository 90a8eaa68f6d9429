/// The kinds of words, by hash: English and the domain's together.
///
/// A flat open-addressed table: a look-up touches one or two cache lines.
struct WordTable: Sendable {
  private var hashes: [UInt64]
  private var kinds: [WordKinds]
  private var count = 0

  init() {
    hashes = Array(repeating: 0, count: 4096)
    kinds = Array(repeating: [], count: 4096)
  }

  /// The kinds of the word with a hash; none for a word that is not known.
  func kinds(of hash: UInt64) -> WordKinds {
    kinds[slot(of: hash)]
  }

  /// Adds a kind to words that are separated by spaces.
  mutating func add(_ kind: WordKinds, _ words: String) {
    var hash = WordHash.seed
    var length = 0
    for byte in words.utf8 {
      if byte == 0x20 {
        if length > 0 { insert(hash, kind) }
        hash = WordHash.seed
        length = 0
      } else {
        hash = WordHash.adding(byte, to: hash)
        length += 1
      }
    }
    if length > 0 { insert(hash, kind) }
  }

  /// Adds a kind to words and their forms in "s": "film", "films".
  mutating func addWithForms(_ kind: WordKinds, _ words: String) {
    add(kind, words)
    add(kind, words.split(separator: " ").map { "\($0)s" }.joined(separator: " "))
  }

  /// Adds a kind to the first word of a phrase.
  mutating func add(_ kind: WordKinds, firstWordOf phrase: String) {
    if let first = WordHash.words(of: phrase).first { insert(first, kind) }
  }

  /// Adds a kind to words by their hashes.
  mutating func add(_ kind: WordKinds, hashes: [UInt64]) {
    for hash in hashes { insert(hash, kind) }
  }

  private mutating func insert(_ hash: UInt64, _ kind: WordKinds) {
    let slot = slot(of: hash)
    if hashes[slot] == 0 {
      hashes[slot] = hash
      count += 1
    }
    kinds[slot].insert(kind)
    if count * 2 > hashes.count { grow() }
  }

  private func slot(of hash: UInt64) -> Int {
    let mask = hashes.count - 1
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 29)) & mask
    while hashes[slot] != 0, hashes[slot] != hash { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let (oldHashes, oldKinds) = (hashes, kinds)
    hashes = Array(repeating: 0, count: oldHashes.count * 2)
    kinds = Array(repeating: [], count: oldHashes.count * 2)
    for (hash, kind) in zip(oldHashes, oldKinds) where hash != 0 {
      let slot = slot(of: hash)
      hashes[slot] = hash
      kinds[slot] = kind
    }
  }
}
