internal import PolicyOutline
internal import PolicyText

/// Finds the titles by which a policy calls offices.
enum RoleTitles {
  /// A place where a title stands.
  struct Use {
    let range: ByteRange
    /// The index of its first word, for order.
    let place: Int
    /// The first word of its sentence.
    let sentence: Int
  }

  /// For each office, its titles as first printed, each with its uses in order.
  ///
  /// An office is known by the vocabulary, which lists titles that mean the same, or by what stands before its last word:
  /// "Online Safety Officer" and "Online Safety Coordinator". Linear in the words.
  static func uses(in policy: CheckedPolicy) -> [String: [String: [Use]]] {
    let titles = policy.vocabulary.titles
    let all = titles.flatMap(\.self)
    let phrases = PhraseSet(all)
    let offices = titles.indices.flatMap { group in titles[group].map { _ in group } }
    var uses: [String: [String: [Use]]] = [:]
    for clause in policy.clauses.indices where !policy.clauses[clause].isQuoted && !policy.isExample[clause] {
      for sentence in policy.words.sentences(of: clause) {
        var index = sentence.lowerBound
        while index < sentence.upperBound {
          let word = policy.words.all[index]
          if word.kinds.contains(.title), word.shape.contains(.capitalised),
            let (phrase, count) = phrases.match(at: index, before: sentence.upperBound, in: policy.words.all)
          {
            // Vocabulary's titles of one spelling each stand for themselves alone.
            if titles[offices[phrase]].count > 1, policy.words.all[index + count - 1].shape.contains(.capitalised) {
              let place = index..<index + count
              uses["\(offices[phrase])", default: [:]][all[phrase], default: []].append(
                Use(range: policy.words.range(of: place), place: index, sentence: sentence.lowerBound))
            }
            index += count
          } else if word.kinds.contains(.officeNoun), word.shape.contains(.capitalised),
            let use = compound(endingAt: index, in: sentence, policy)
          {
            uses["~\(use.modifier)", default: [:]][use.title, default: []].append(use.use)
            index += 1
          } else {
            index += 1
          }
        }
      }
    }
    return uses
  }

  /// "Online Safety Officer": two or more capitalised words before a word for an office.
  private static func compound(
    endingAt index: Int, in sentence: Range<Int>, _ policy: CheckedPolicy
  ) -> (modifier: String, title: String, use: Use)? {
    let all = policy.words.all
    var start = index
    while start > sentence.lowerBound, index - start < 4, all[start].before.isSubset(of: [.space, .lineFeed, .hyphen]),
      all[start - 1].shape.contains(.capitalised),
      all[start - 1].kinds.isDisjoint(with: [.article, .determiner, .rank])
    {
      start -= 1
    }
    // A title that another one's first word begins, as "Deputy …", is another office.
    guard index - start >= 2, start == sentence.lowerBound || !all[start - 1].kinds.contains(.rank) else { return nil }
    let modifier = policy.text(policy.words.range(of: start..<index)).lowercased()
    let range = policy.words.range(of: start..<index + 1)
    return (modifier, policy.text(range), Use(range: range, place: start, sentence: sentence.lowerBound))
  }
}
