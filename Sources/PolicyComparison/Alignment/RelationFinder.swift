internal import PolicyMeaning

/// Tells what the later policies' sentences of a group are to the first's.
struct RelationFinder {
  let index: SentenceIndex
  let stands: StandIndex
  let similarity: WordSimilarity
  /// Sentences of one policy that are looked at for the best counterpart: groups may be as large as a document.
  private static let window = 16

  /// What sets the later policies apart most. Each is judged by the pair of sentences that are closest, so that the
  /// relation of a to b mirrors that of b to a. Linear in the group.
  func relation(in group: SentenceGroup) -> Relation {
    let runs = group.sentences.split(by: { index.sentences[$0].policy })
    guard let first = runs.first else { return .same }
    // Without a topic that they share, sentences have nothing by which their force or values could be told apart.
    let topic = group.topic ?? stands.commonTopic(of: group.sentences)
    let relations = runs.dropFirst().map { relation(of: closest(first, $0, on: topic), on: topic) }
    return Relation.byWeight.first { relations.contains($0) } ?? .same
  }

  private func closest(_ left: ArraySlice<Int>, _ right: ArraySlice<Int>, on topic: Int?) -> (Int, Int) {
    var best = (left[left.startIndex], right[right.startIndex])
    var bestScore = -1.0
    for a in left.prefix(RelationFinder.window) {
      for b in right.prefix(RelationFinder.window) {
        var score = similarity.cosine(a, b)
        // The sentences that decide are what people compare.
        if stand(of: a, on: topic) != nil, stand(of: b, on: topic) != nil { score += 1 }
        if score > bestScore { (best, bestScore) = ((a, b), score) }
      }
    }
    return best
  }

  private func stand(of sentence: Int, on topic: Int?) -> Stand? {
    stands[sentence].first { $0.topic == topic }
  }

  private func relation(of pair: (Int, Int), on topic: Int?) -> Relation {
    let (left, right) = (index.sentences[pair.0], index.sentences[pair.1])
    if left.wording == right.wording { return .same }
    guard let before = stand(of: pair.0, on: topic),
      let after = stand(of: pair.1, on: topic)
    else { return .reworded }
    return Relation(of: after, to: before)
  }
}

extension Relation {
  /// What matters most to a reader first.
  static let byWeight: [Relation] = [
    .contradicts, .stronger, .weaker, .differentValue, .narrower, .wider, .reworded, .same,
  ]

  /// What one stand on a topic is to another, in other words.
  init(of after: Stand, to before: Stand) {
    self =
      Relation.ofForce(before, after) ?? Relation.ofValues(before.values, after.values)
      ?? Relation.ofReach(before, after) ?? .reworded
  }

  private static func ofForce(_ before: Stand, _ after: Stand) -> Relation? {
    if before.stance.isBan && after.stance.isDemand || before.stance.isDemand && after.stance.isBan {
      return .contradicts
    }
    if [before.stance, after.stance].contains(.permitted),
      [before.stance, after.stance].contains(where: \.isBan)
    {
      return .contradicts
    }
    guard let left = Answer(before).leaning, let right = Answer(after).leaning, left != right else { return nil }
    return right < left ? .stronger : .weaker
  }

  /// A list that holds another and more is wider; other values that exclude each other differ.
  private static func ofValues(_ before: Set<Value>, _ after: Set<Value>) -> Relation? {
    guard !before.isEmpty, !after.isEmpty, before != after else { return nil }
    if after.isSuperset(of: before) { return .wider }
    return after.isSubset(of: before) ? .narrower : .differentValue
  }

  private static func ofReach(_ before: Stand, _ after: Stand) -> Relation? {
    if before.hasExceptions != after.hasExceptions { return after.hasExceptions ? .narrower : .wider }
    guard !before.parties.isEmpty, !after.parties.isEmpty, before.parties != after.parties else { return nil }
    if after.parties.isSuperset(of: before.parties) { return .wider }
    return after.parties.isSubset(of: before.parties) ? .narrower : nil
  }
}

extension Stance {
  fileprivate var isBan: Bool { self == .prohibited || self == .discouraged }
  fileprivate var isDemand: Bool { self == .required || self == .recommended }
}

extension [Int] {
  /// Cuts into runs of elements that have one key.
  fileprivate func split<Key: Equatable>(by key: (Int) -> Key) -> [ArraySlice<Int>] {
    var runs: [ArraySlice<Int>] = []
    var start = startIndex
    for position in indices where position > start && key(self[position]) != key(self[position - 1]) {
      runs.append(self[start..<position])
      start = position
    }
    if start < endIndex { runs.append(self[start...]) }
    return runs
  }
}
