internal import PolicyOutline
internal import PolicyText

/// Finds provisions of one policy on one topic that cannot both hold.
///
/// A false alarm costs more trust than a miss: what one provision says of a special case, under a condition or of other
/// people is no conflict, nor is anything that a less certain cue found or that somebody else's words say.
struct ConflictFinder {
  /// Less certain provisions are not held against others.
  private static let leastConfidence = 0.85
  /// How alike two sentences must be for one to contradict the other, as shares of what either of them has.
  private static let leastSharedWords = 0.5
  private static let leastSharedConcepts = 0.5
  /// How many provisions of a topic are held against each other; who repeats himself more is not read better.
  private static let reach = 12

  private let profile: Profile
  private let provisions: [Provision]
  /// Pairs whose stances cannot both hold if their sentences are about the same.
  private var suspects: [Position.Conflict] = []

  /// Adds to positions the pairs of provisions that contradict each other. Linear in the provisions; sentences are read
  /// again only where stances give cause to.
  static func addConflicts(
    to positions: inout [Position], of provisions: [Provision], in tree: ClauseTree, compiler: PolicyCompiler
  ) {
    var finder = ConflictFinder(profile: compiler.profile, provisions: provisions)
    for topic in positions.indices where positions[topic].provisions.count > 1 {
      finder.compareStances(of: &positions[topic])
    }
    if !finder.suspects.isEmpty {
      var reader = PassageReader(tree, compiler: compiler)
      for pair in finder.suspects where finder.contradict(pair, &reader) {
        positions[provisions[pair.first].topic].conflicts.append(pair)
      }
    }
    finder.addReviewConflicts(to: &positions)
  }

  private init(profile: Profile, provisions: [Provision]) {
    self.profile = profile
    self.provisions = provisions
  }

  // MARK: Stances and ages

  private mutating func compareStances(of position: inout Position) {
    guard !profile.topics[position.topic].isFact else { return }
    var firm: [Int] = []
    for index in position.provisions where isFirm(provisions[index]) {
      firm.append(index)
      if firm.count == Self.reach { break }
    }
    firm.sort()
    for (place, first) in firm.enumerated() {
      for second in firm.dropFirst(place + 1) where areComparable(provisions[first], provisions[second]) {
        let pair = Position.Conflict(first, second)
        if disagreeOnAge(provisions[first], provisions[second]) {
          position.conflicts.append(pair)
        } else if isSuspect(provisions[first], provisions[second]) {
          suspects.append(pair)
        }
      }
    }
  }

  private func isFirm(_ provision: Provision) -> Bool {
    !provision.isQuoted && provision.confidence >= Self.leastConfidence
  }

  private func areComparable(_ left: Provision, _ right: Provision) -> Bool {
    guard left.range != right.range else { return false }
    return left.parties.isEmpty || right.parties.isEmpty || !Set(left.parties).isDisjoint(with: right.parties)
  }

  /// The same rule with another age. Where platforms are named, each may have its own.
  private func disagreeOnAge(_ left: Provision, _ right: Provision) -> Bool {
    guard left.rule == right.rule, left.stance == right.stance, platforms(of: left) == platforms(of: right),
      let first = age(of: left), let second = age(of: right)
    else { return false }
    return first.comparison == second.comparison && first.years != second.years
  }

  /// The only age that a provision names.
  private func age(of provision: Provision) -> (comparison: Value.AgeComparison, years: Int)? {
    let ages = provision.values.compactMap { value -> (comparison: Value.AgeComparison, years: Int)? in
      if case .age(let comparison, let years) = value.value { (comparison, years) } else { nil }
    }
    return ages.count == 1 ? ages[0] : nil
  }

  private func platforms(of provision: Provision) -> Set<String> {
    Set(provision.values.compactMap { if case .platform(let name) = $0.value { name } else { nil } })
  }

  private func isSuspect(_ left: Provision, _ right: Provision) -> Bool {
    switch (left.stance, right.stance) {
    case (.prohibited, .permitted), (.permitted, .prohibited), (.prohibited, .required), (.required, .prohibited):
      left.exceptions.isEmpty && right.exceptions.isEmpty
    case (.restricted, .permitted): right.exceptions.isEmpty
    case (.permitted, .restricted): left.exceptions.isEmpty
    default: false
    }
  }

  /// Whether the sentences of a suspect pair are about the same.
  private func contradict(_ pair: Position.Conflict, _ reader: inout PassageReader) -> Bool {
    guard let first = reading(of: provisions[pair.first], &reader),
      let second = reading(of: provisions[pair.second], &reader)
    else { return false }
    if provisions[pair.first].stance == .restricted { return asksAndWaives(first, second) }
    if provisions[pair.second].stance == .restricted { return asksAndWaives(second, first) }
    return !first.isConditional && !second.isConditional && first.concepts == second.concepts
      && share(first.words, second.words) >= Self.leastSharedWords
  }

  /// Whether one asks for permission and the other says that none is needed.
  private func asksAndWaives(_ asking: Reading, _ waiving: Reading) -> Bool {
    asking.asksPermission && waiving.speaksOfPermission && !waiving.isConditional
      && share(asking.concepts, waiving.concepts) >= Self.leastSharedConcepts
  }

  private func share<Element: Hashable>(_ left: Set<Element>, _ right: Set<Element>) -> Double {
    let all = left.union(right).count
    return all == 0 ? 0 : Double(left.intersection(right).count) / Double(all)
  }

  // MARK: Sentences

  /// What a provision's sentence says, together with the question that it answers.
  private struct Reading {
    var words: Set<[UInt8]> = []
    var concepts: Set<Int> = []
    var isConditional = false
    /// Whether its limits ask for permission, and whether it speaks of permission at all.
    var asksPermission = false
    var speaksOfPermission = false
  }

  private func reading(of provision: Provision, _ reader: inout PassageReader) -> Reading? {
    let text = reader.body(of: provision.clause)
    guard let index = text.sentences.firstIndex(where: { text.view.range($0.tokens) == provision.range }) else {
      return nil
    }
    var sentences = [(text.view, text.sentences[index])]
    let before = reader.surroundings(of: text.sentences[index].tokens, in: provision.clause).first {
      $0.sentence.isQuestion
    }
    if let before { sentences.append((before.view, before.sentence)) }
    var reading = Reading()
    reading.asksPermission = text.sentences[index].limits.contains(where: \.asksPermission)
    for (view, sentence) in sentences {
      reading.concepts.formUnion(sentence.hits.map(\.concept))
      for token in sentence.tokens where view.tokens[token].isWord {
        switch view.tokens[token].grammar {
        case .none, .participle, .verb:
          reading.words.insert(view.bytes(token).prefix(Self.stemLength).map { $0 | 0x20 })
        case .ifWord where !sentence.isQuestion: reading.isConditional = true
        case .when where token <= sentence.tokens.lowerBound + 1: reading.isConditional = true
        case .permission, .permitted, .authority: reading.speaksOfPermission = true
        default: break
        }
      }
    }
    return reading
  }

  /// Words that agree in so many letters are taken for one.
  private static let stemLength = 6

  // MARK: Reviews

  /// A date of review that comes later after the adoption than the longest interval between reviews allows.
  private func addReviewConflicts(to positions: inout [Position]) {
    guard let adopted = profile.dates.adopted, let next = profile.dates.nextReview else { return }
    let reviews = positions[next].provisions.filter { isFirm(provisions[$0]) }
    guard let from = positions[adopted].values.compactMap({ months(of: $0.value) }).max() else { return }
    let intervals = reviews.compactMap { review in interval(of: provisions[review]).map { (review, months: $0) } }
    guard let longest = intervals.max(by: { $0.months < $1.months }) else { return }
    for late in reviews where late != longest.0 {
      let due = provisions[late].values.compactMap { months(of: $0.value) }.first
      guard let due, due - from > longest.months + 1 else { continue }
      positions[next].conflicts.append(Position.Conflict(min(late, longest.0), max(late, longest.0)))
      return
    }
  }

  /// A date as a count of months; nil where it names none.
  private func months(of value: Value) -> Int? {
    guard case .date(let date) = value, let month = date.month else { return nil }
    return date.year * 12 + month
  }

  /// The longest interval that a provision names.
  private func interval(of provision: Provision) -> Int? {
    provision.values.compactMap { if case .interval(let months) = $0.value { months } else { nil } }.max()
  }
}
