internal import PolicyOutline

/// Remembers what clauses meant, so that the same words in the same surroundings are read once: policies repeat each
/// other, and themselves.
///
/// It holds a bounded number of readings, whatever the size of the text. What is read never depends on what it holds.
struct ReadingMemory: Sendable {
  /// In fewer clauses too little is met again.
  static let leastClauses = 1000
  /// How many hashes are. A power of two.
  private static let hashes = 1 << 15

  var inheritances = InheritanceNumbers()
  /// Whether what is met for the first time is held. Else it leaves its hash alone, as most is never met again.
  private let holdsFirst: Bool
  private var held = BoundedTable<RememberedReading>(count: 1 << 12)
  /// The hashes of clauses met, each at its place.
  private var met: [UInt32] = []

  /// - Parameter holdsFirst: whether what is met is likely to be met again, as in another version of the text.
  init(holdsFirst: Bool = false) {
    self.holdsFirst = holdsFirst
  }

  /// The reading of a clause that is read in the same way, or nil.
  ///
  /// - Parameter lastRule: the last rule before it.
  func reading(
    of clause: Int, on basis: ReadingBasis, after lastRule: EarlierRule?, in tree: ClauseTree
  ) -> RememberedReading? {
    held.first(basis.hash) {
      $0.basis == basis && $0.words.areThose(of: clause, in: tree) && ($0.extends == nil || $0.extends == lastRule)
    }
  }

  /// Whether a clause's reading is to be held. Takes note of the clause.
  mutating func wants(_ basis: ReadingBasis) -> Bool {
    if holdsFirst { return true }
    if met.isEmpty { met = Array(repeating: 0, count: Self.hashes) }
    let place = Int(truncatingIfNeeded: basis.hash >> 32) & (Self.hashes - 1)
    let mark = UInt32(truncatingIfNeeded: basis.hash) | 1
    guard met[place] != mark else { return true }
    met[place] = mark
    return false
  }

  mutating func hold(_ reading: RememberedReading) {
    held.insert(reading, reading.basis.hash)
  }
}
