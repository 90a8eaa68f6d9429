/// For each stem, the free parts of the later version in which it stands: an index in two flat arrays.
struct StemPostings {
  /// Where a stem's parts begin; those of the next stem end them.
  private var starts: [Int32]
  private var parts: [Int32]

  /// Stems in more parts than this tell too little to be looked up.
  static let most = 60

  /// Holds the stems that stand on both sides. Linear in the bags.
  init(_ before: [StemBag?], _ after: [StemBag?], stemCount: Int) {
    var isWanted = Array(repeating: false, count: stemCount)
    for bag in before { for entry in bag?.entries ?? [] { isWanted[Int(entry.stem)] = true } }
    var counts = Array(repeating: Int32(0), count: stemCount)
    for bag in after {
      for entry in bag?.entries ?? [] where isWanted[Int(entry.stem)] { counts[Int(entry.stem)] += 1 }
    }
    starts = [0]
    starts.reserveCapacity(stemCount + 1)
    var sum: Int32 = 0
    for count in counts {
      if count <= StemPostings.most { sum += count }
      starts.append(sum)
    }
    var next = starts
    parts = Array(repeating: 0, count: Int(sum))
    for (index, bag) in after.enumerated() {
      for entry in bag?.entries ?? [] where starts[Int(entry.stem)] < starts[Int(entry.stem) + 1] {
        parts[Int(next[Int(entry.stem)])] = Int32(index)
        next[Int(entry.stem)] += 1
      }
    }
  }

  /// The parts with a stem, ascending; none where it is too common.
  func parts(with stem: Int32) -> ArraySlice<Int32> {
    Int(stem) + 1 < starts.count ? parts[Int(starts[Int(stem)])..<Int(starts[Int(stem) + 1])] : []
  }
}
