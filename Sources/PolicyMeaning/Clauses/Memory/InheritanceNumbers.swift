/// Gives a number to what clauses hand down, the same to what reads the same.
struct InheritanceNumbers: Sendable {
  /// What stands over a clause that has no parent.
  static let none = 0

  /// What is driven out of it gets another number when it comes again.
  private var held = BoundedTable<OpenClauses.Entry>(count: 1 << 8)
  private var last = none

  /// Linear in the words that are handed down.
  mutating func number(of entry: OpenClauses.Entry) -> Int {
    let hash = entry.hash
    if let known = held.first(hash, where: { $0.readsAs(entry) }) { return known.number }
    last += 1
    var entry = entry
    entry.number = last
    held.insert(entry, hash)
    return last
  }
}

extension OpenClauses.Entry {
  fileprivate var hash: UInt64 {
    var hash = WordsHash()
    hash.add(UInt64(kind.number) << 32 | UInt64(surroundings.kinds.rawValue))
    hash.add(surroundings.lead)
    hash.add(surroundings.headings)
    for row in words.text { hash.add(UInt64(truncatingIfNeeded: row)) }
    for row in words.heading { hash.add(UInt64(truncatingIfNeeded: row)) }
    return hash.value
  }

  /// Whether clauses below either are read in the same way.
  fileprivate func readsAs(_ other: OpenClauses.Entry) -> Bool {
    kind == other.kind && words == other.words && surroundings.readAs(other.surroundings)
  }
}

extension Surroundings {
  /// Whether clauses in either are read in the same way, wherever the values of the lead-in stand.
  fileprivate func readAs(_ other: Surroundings) -> Bool {
    var (mine, theirs) = (self, other)
    mine.leadValues = []
    theirs.leadValues = []
    return mine == theirs && leadValues.elementsEqual(other.leadValues) { $0.value == $1.value }
  }
}
