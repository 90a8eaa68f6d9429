/// What reading a stretch of a tree's clauses yields.
struct StretchReading {
  /// Indices into the tree's clauses.
  let clauses: Range<Int>
  /// One for each of them.
  var readings: [ClauseReading] = []
  /// Ordered by place in the document, then by topic.
  var provisions: [Provision] = []
  /// The sections whose headings told no kind, in order.
  var untold: [Int] = []
  /// The last rule of the stretch, or of what stands before it where the stretch has none.
  var lastRule: EarlierRule?
  /// Whether a sentence extends a rule that stands before the stretch, which the reader did not know.
  var lacksEarlierRule = false
}
