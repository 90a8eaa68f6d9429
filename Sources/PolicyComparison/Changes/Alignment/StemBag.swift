/// The stems of a part with how often each stands in it.
struct StemBag {
  struct Entry {
    let stem: Int32
    let count: Int32
  }

  /// Ascending by stem.
  let entries: [Entry]
  /// How many of the words can bear what a rule is about.
  let contentWords: Int

  init(_ words: [Word], _ lexicon: ChangeLexicon) {
    var stems: [Int32] = []
    stems.reserveCapacity(words.count)
    var contentWords = 0
    for word in words where lexicon.kind(of: word) != .punctuation {
      stems.append(lexicon.stem(of: word))
      if lexicon.kind(of: word).isContent { contentWords += 1 }
    }
    stems.sort()
    var entries: [Entry] = []
    for stem in stems {
      if let last = entries.last, last.stem == stem {
        entries[entries.count - 1] = Entry(stem: stem, count: last.count + 1)
      } else {
        entries.append(Entry(stem: stem, count: 1))
      }
    }
    self.entries = entries
    self.contentWords = contentWords
  }
}

/// How close two parts are by the words that they share.
///
/// A stem in d parts weighs d to the power -1/4, which falls about as the usual logarithm of the inverse frequency does;
/// words that hold a sentence together weigh a fifth of others.
struct StemWeights {
  private let weights: [Double]

  init(frequencies: [Int32], _ lexicon: ChangeLexicon) {
    var isContent = Array(repeating: false, count: frequencies.count)
    for entry in lexicon.entries where entry.kind.isContent { isContent[Int(entry.stem)] = true }
    weights = frequencies.enumerated().map { stem, count in
      (isContent[stem] ? 1 : 0.2) / Double(max(count, 1)).squareRoot().squareRoot()
    }
  }

  /// A stem that was not counted stands in none of the parts that were.
  func weight(of stem: Int32) -> Double { Int(stem) < weights.count ? weights[Int(stem)] : 1 }

  func total(_ bag: StemBag) -> Double {
    bag.entries.reduce(0) { $0 + weight(of: $1.stem) * Double($1.count) }
  }

  /// The weight of what two parts share. Linear in their stems.
  func shared(_ left: StemBag, _ right: StemBag) -> Double {
    var (i, j) = (0, 0)
    var sum = 0.0
    while i < left.entries.count, j < right.entries.count {
      let (a, b) = (left.entries[i], right.entries[j])
      if a.stem == b.stem { sum += weight(of: a.stem) * Double(min(a.count, b.count)) }
      if a.stem <= b.stem { i += 1 }
      if b.stem <= a.stem { j += 1 }
    }
    return sum
  }

  /// 0 to 1: Dice's coefficient, or nearly the share of the shorter part that the longer one holds, where that part says
  /// enough to be sure of.
  func similarity(_ left: StemBag, _ right: StemBag) -> Double {
    let (a, b) = (total(left), total(right))
    guard a > 0, b > 0 else { return 0 }
    let shared = shared(left, right)
    let dice = 2 * shared / (a + b)
    guard min(left.contentWords, right.contentWords) >= 5 else { return dice }
    return max(dice, 0.8 * shared / min(a, b))
  }
}
