internal import PolicyOutline

/// Remembers what clauses meant, so that the same words in the same surroundings are read once: policies repeat each
/// other, and themselves.
///
/// It holds a bounded number of readings, whatever the size of the text, and a clause whose words are met for the first
/// time leaves its hash alone.
struct ReadingMemory {
  /// In fewer clauses too little is met again.
  static let leastClauses = 1000
  /// How many readings are held at most. A power of two.
  private static let places = 1 << 12
  /// How many hashes are. A power of two.
  private static let hashes = 1 << 15

  /// By hash; a newer reading takes the place of an older one.
  private var held: [RememberedReading?] = []
  /// The hashes of clauses met, each at its place.
  private var met: [UInt32] = []

  /// The reading of a clause that is read in the same way, or nil.
  func reading(on basis: ReadingBasis, in tree: ClauseTree) -> RememberedReading? {
    guard !held.isEmpty, let found = held[Self.place(of: basis)], found.basis.isSame(as: basis, in: tree) else {
      return nil
    }
    return found
  }

  /// Whether a clause's hash was met before. It is from now on.
  mutating func meets(_ basis: ReadingBasis) -> Bool {
    if met.isEmpty { met = Array(repeating: 0, count: Self.hashes) }
    let place = Int(truncatingIfNeeded: basis.hash >> 32) & (Self.hashes - 1)
    let mark = UInt32(truncatingIfNeeded: basis.hash) | 1
    guard met[place] != mark else { return true }
    met[place] = mark
    return false
  }

  mutating func hold(_ reading: RememberedReading) {
    if held.isEmpty { held = Array(repeating: nil, count: Self.places) }
    held[Self.place(of: reading.basis)] = reading
  }

  private static func place(of basis: ReadingBasis) -> Int {
    Int(truncatingIfNeeded: basis.hash >> 40) & (places - 1)
  }
}
