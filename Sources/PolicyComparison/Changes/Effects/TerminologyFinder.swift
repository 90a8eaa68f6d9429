/// Finds terms that another one replaced wherever they stood, and that is new: read backwards, the same holds.
struct TerminologyFinder {
  /// The stems of a term and of what replaced it.
  struct Key: Hashable {
    let from: [Int32]
    let to: [Int32]
    /// Whether it is one word for the same force: "will" → "must".
    let isForce: Bool
  }

  let replacements: [TermReplacement]
  private let numbers: [Key: Int]

  /// How often a replacement must be seen, and in what share of the places where the old term stood or the new one stands.
  private static let fewest = 3
  private static let share = 0.8
  /// The longest term, in words.
  static let longest = 3

  /// Modals that policies put for each other.
  private static let duties = ["must", "shall", "will"]

  /// Linear in the words of the changed texts, and in those of both versions where a replacement is seen often enough.
  ///
  /// - Parameter standing: counts how often each of some terms, as stems, still stands in unchanged text. It is told with
  ///   each the count above which it need not count on.
  init(_ texts: [ChangedText], standing: ([[Int32]: Int]) -> [[Int32]: Int]) {
    var counts: [Key: Int] = [:]
    var first: [Key: (from: String, to: String)] = [:]
    var order: [Key] = []
    for text in texts {
      for hunk in text.hunks {
        guard let key = Self.key(of: hunk, text) else { continue }
        if counts[key] == nil {
          order.append(key)
          first[key] = (Self.printed(hunk.before, text.before), Self.printed(hunk.after, text.after))
        }
        counts[key, default: 0] += 1
      }
    }
    var replacements: [TermReplacement] = []
    var numbers: [Key: Int] = [:]
    let frequent = order.filter { counts[$0, default: 0] >= Self.fewest }
    let terms = frequent.flatMap { [(term: $0.from, key: $0), (term: $0.to, key: $0)] }
    let enough = Dictionary(
      terms.map { ($0.term, Int(Double(counts[$0.key, default: 0]) / Self.share)) }, uniquingKeysWith: max)
    let left = frequent.isEmpty ? [:] : standing(enough)
    for key in frequent {
      let count = counts[key, default: 0]
      // A word that stood beside the old one all along is no other name for it. Words of force stand everywhere: of these it
      // is enough that one of them is gone.
      let (old, new) = (left[key.from, default: 0], left[key.to, default: 0])
      let others = key.isForce ? min(old, new) : max(old, new)
      guard let (from, to) = first[key], Double(count) >= Self.share * Double(count + others) else { continue }
      numbers[key] = replacements.count
      replacements.append(TermReplacement(from: from, to: to, count: count))
    }
    self.replacements = replacements
    self.numbers = numbers
  }

  /// The number of the replacement that a difference is an instance of.
  func number(of hunk: Hunk, in text: ChangedText) -> Int? {
    guard !numbers.isEmpty, let key = Self.key(of: hunk, text) else { return nil }
    return numbers[key]
  }

  /// Nil where a difference is no term for a term.
  private static func key(of hunk: Hunk, _ text: ChangedText) -> Key? {
    guard (1...longest).contains(hunk.before.count), (1...longest).contains(hunk.after.count) else { return nil }
    let isForce =
      hunk.before.count == 1 && hunk.after.count == 1
      && duties.contains(text.spelling(hunk.before.lowerBound, text.before))
      && duties.contains(text.spelling(hunk.after.lowerBound, text.after))
    func stems(_ range: Range<Int>, _ side: ChangedText.Side) -> [Int32]? {
      var stems: [Int32] = []
      for word in range {
        guard isForce || text.kind(word, side) == .content else { return nil }
        stems.append(text.lexicon.stem(of: side.run.words[word]))
      }
      return stems
    }
    guard let from = stems(hunk.before, text.before), let to = stems(hunk.after, text.after), from != to else {
      return nil
    }
    return Key(from: from, to: to, isForce: isForce)
  }

  private static func printed(_ range: Range<Int>, _ side: ChangedText.Side) -> String {
    side.run.tree.text(of: side.run.wording(range))
  }
}

/// Words that are only an instance of a term's replacement.
enum TerminologyRule {
  static func apply(to finder: inout EffectFinder) {
    for hunk in finder.text.hunks {
      guard let number = finder.context.terminology.number(of: hunk, in: finder.text) else { continue }
      finder.add(.editorial(.terminology(number)))
      finder.explain(hunk)
    }
  }
}
