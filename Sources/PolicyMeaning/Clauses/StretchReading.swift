/// What reading a stretch of a tree's clauses yields.
struct StretchReading {
  /// Indices into the tree's clauses.
  private(set) var clauses: Range<Int>
  /// One for each of them.
  var readings: [ClauseReading] = []
  /// Ordered by place in the document, then by topic.
  var provisions: [Provision] = []
  /// Whom the whole text introduces by name.
  var people = People()
  /// The sections whose headings told no kind, in order.
  var untold: [Int] = []
  /// The last rule of the stretch, or the one known to stand before it where the stretch has none.
  var lastRule: EarlierRule?
  /// Whether a sentence extends a rule that stands before the stretch, which the reader did not know.
  var lacksEarlierRule = false

  init(clauses: Range<Int>) {
    self.clauses = clauses
  }

  /// Makes room for stretches that are going to be appended.
  mutating func reserve(for stretches: [StretchReading]) {
    guard !stretches.isEmpty else { return }
    readings.reserveCapacity(stretches.reduce(readings.count) { $0 + $1.readings.count })
    provisions.reserveCapacity(stretches.reduce(provisions.count) { $0 + $1.provisions.count })
  }

  /// Adds the stretch that follows. Linear in it.
  mutating func append(_ next: StretchReading) {
    clauses = clauses.lowerBound..<next.clauses.upperBound
    readings += next.readings
    provisions += next.provisions
    untold += next.untold
    lastRule = next.lastRule ?? lastRule
  }
}
