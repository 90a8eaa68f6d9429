internal import PolicyText

/// Leads from words to what they name, along a trie of hashes.
///
/// "and", "&" and "the" count for nothing, nor do commas, brackets and hyphens: names are rarely copied to the letter.
struct InstrumentNames: Sendable {
  struct Match {
    let family: Int
    /// The word behind the name.
    let end: Int
    /// Whether it is a short form or another name.
    let isAlias: Bool
  }

  private struct Step: Hashable {
    let from: Int32
    let word: UInt64
  }

  private struct Leaf {
    let family: Int
    let isAlias: Bool
  }

  private var steps: [Step: Int32] = [:]
  private var leaves: [Int32: Leaf] = [:]
  private var nodes: Int32 = 1
  /// The words that names begin with.
  private(set) var openings: [UInt64] = []

  private static let skipped: Set<UInt64> = [WordHash.of("and"), WordHash.of("the")]
  private static let plainTable = WordTable()

  /// Linear in the names.
  init(_ families: [Instruments.Family]) {
    for (index, family) in families.enumerated() {
      add(family.name, Leaf(family: index, isAlias: false))
      // "the Defamation Acts 1996 and 2013"
      if family.kind == .act { add(family.name + "s", Leaf(family: index, isAlias: false)) }
    }
    for (index, family) in families.enumerated() {
      for member in family.members {
        for alias in member.aliases {
          add(Self.withoutYear(alias, of: member), Leaf(family: index, isAlias: true))
        }
      }
    }
  }

  /// The longest name that begins at a word, or nil. Linear in the words of the name.
  ///
  /// - Parameter end: the index behind the last word that may belong to it.
  func match(at start: Int, before end: Int, in words: [Word]) -> Match? {
    var node: Int32 = 0
    var found: Match?
    var index = start
    while index < end {
      let word = words[index]
      if index > start, !Self.joins(words[index - 1], word) { break }
      if Self.skipped.contains(word.hash) {
        if index == start { return nil }
      } else {
        guard let next = steps[Step(from: node, word: word.hash)] else { break }
        node = next
        if let leaf = leaves[node] {
          found = Match(family: leaf.family, end: index + 1, isAlias: leaf.isAlias)
        }
      }
      index += 1
    }
    return found
  }

  /// Whether a name may go on from one word to the next. A stop may stand inside only where it shortens a word.
  private static func joins(_ word: Word, _ next: Word) -> Bool {
    next.before.isSubset(of: .insideName)
      || next.before.isSubset(of: Word.Gap.insideName.union(.stop)) && word.kinds.contains(.shortened)
  }

  /// The earlier of two that claim the same words keeps them: names come before aliases.
  private mutating func add(_ name: String, _ leaf: Leaf) {
    let bytes = Array(name.utf8)
    let words = WordScanner.words(in: 0..<bytes.count, of: bytes, Self.plainTable).map(\.hash)
      .filter { !Self.skipped.contains($0) }
    guard let opening = words.first else { return }
    openings.append(opening)
    var node: Int32 = 0
    for word in words {
      let step = Step(from: node, word: word)
      if let next = steps[step] {
        node = next
      } else {
        steps[step] = nodes
        node = nodes
        nodes += 1
      }
    }
    if leaves[node] == nil { leaves[node] = leaf }
  }

  /// "DPA 1998" is found as "DPA" with a year, as whole names are.
  private static func withoutYear(_ alias: String, of instrument: Instrument) -> String {
    guard let year = instrument.year, alias.hasSuffix(" \(year)") else { return alias }
    return String(alias.dropLast("\(year)".count + 1))
  }
}

extension Word.Gap {
  /// What may stand inside the name of an instrument.
  static let insideName: Word.Gap = [
    .space, .lineFeed, .hyphen, .ampersand, .dash, .slash, .comma, .colon, .open, .close, .quote,
  ]
}
