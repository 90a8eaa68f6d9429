internal import PolicyOutline
internal import PolicyText

/// The parts that no pass has paired yet, with their words: what similarity is measured on.
struct FreeParts {
  let lexicon = ChangeLexicon()
  /// By part; nil for those that were paired already.
  private(set) var before: [StemBag?]
  private(set) var after: [StemBag?]
  private(set) var weights = StemWeights(frequencies: [], ChangeLexicon())
  private var scanner = WordScanner()
  private var words: [Word] = []

  /// Versions below this size are counted whole, so that what is common in the policy counts little even where few parts are
  /// left; of longer ones, those that are left tell enough. In bytes.
  private static let countedWhole = 1 << 18

  /// Linear in the text of the free parts.
  init(_ alignment: VersionAlignment) {
    let size = alignment.before.tree.document.content.count + alignment.after.tree.document.content.count
    let countsAll = size < Self.countedWhole
    var frequencies: [Int32] = []
    before = Array(repeating: nil, count: alignment.before.parts.count)
    after = Array(repeating: nil, count: alignment.after.parts.count)
    for index in alignment.before.parts.indices where countsAll || alignment.isFree(before: index) {
      let bag = bag(index, of: alignment.before, &frequencies)
      if alignment.isFree(before: index) { before[index] = bag }
    }
    for index in alignment.after.parts.indices where countsAll || alignment.isFree(after: index) {
      let bag = bag(index, of: alignment.after, &frequencies)
      if alignment.isFree(after: index) { after[index] = bag }
    }
    weights = StemWeights(frequencies: frequencies, lexicon)
  }

  /// The stems of a part that is no longer free.
  mutating func bag(_ index: Int, of version: VersionText) -> StemBag {
    words.removeAll(keepingCapacity: true)
    scanner.scan(version.parts[index].part, of: version.tree, into: &words, lexicon)
    return StemBag(words, lexicon)
  }

  private mutating func bag(_ index: Int, of version: VersionText, _ frequencies: inout [Int32]) -> StemBag {
    let bag = bag(index, of: version)
    while frequencies.count < lexicon.stemCount { frequencies.append(0) }
    for entry in bag.entries { frequencies[Int(entry.stem)] += 1 }
    return bag
  }
}
