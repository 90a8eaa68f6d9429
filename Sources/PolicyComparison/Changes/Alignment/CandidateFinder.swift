internal import PolicyOutline
internal import PolicyText

/// Finds pairs of free parts worth considering: those that share rare stems, and those that stand at the same place.
struct CandidateFinder {
  private let alignment: VersionAlignment
  private let parts: FreeParts
  private let postings: StemPostings
  private let labels: (before: PartLabels, after: PartLabels)
  /// For each part, the last paired part before it, as a part of the later version; -1 for none.
  private let anchors: (before: [Int], after: [Int])
  /// For each part, the next paired part behind it.
  private let nextAnchors: (before: [Int], after: [Int])

  /// For each part of the later version, the weight of the rare stems that it shares with the part at hand.
  private var scores: [Double]

  /// How many of a part's rarest stems are looked up, and how many parts that share some are looked at.
  private static let probes = 8
  private static let mostShared = 8
  /// How many parts between the same neighbours are tried with each.
  private static let mostNeighbours = 4

  init(_ alignment: VersionAlignment, _ parts: FreeParts) {
    self.alignment = alignment
    self.parts = parts
    labels = (PartLabels(alignment.before), PartLabels(alignment.after))
    anchors = (
      Self.anchors(alignment.before.parts.indices) { alignment.counterpart(before: $0) },
      Self.anchors(alignment.after.parts.indices) { alignment.counterpart(after: $0) == nil ? nil : $0 }
    )
    nextAnchors = (
      Self.anchors(alignment.before.parts.indices.reversed()) { alignment.counterpart(before: $0) },
      Self.anchors(alignment.after.parts.indices.reversed()) { alignment.counterpart(after: $0) == nil ? nil : $0 }
    )
    // A part may have been paired since its words were read.
    let free = parts.after.enumerated().map { alignment.isFree(after: $0) ? $1 : nil }
    postings = StemPostings(parts.before, free, stemCount: parts.lexicon.stemCount)
    scores = Array(repeating: 0, count: free.count)
  }

  /// Close enough pairs, ordered by place. Each part is tried with a bounded number of others.
  mutating func candidates() -> [Candidate] {
    var found: [Candidate] = []
    let places = placeCandidates()
    for (index, bag) in parts.before.enumerated() {
      guard let bag, alignment.isFree(before: index) else { continue }
      var last = -1
      for other in (sharing(bag) + (places[index] ?? [])).sorted() where other != last {
        last = other
        guard let second = parts.after[other], alignment.before.isEntry(index) == alignment.after.isEntry(other) else {
          continue
        }
        let candidate = Candidate(
          before: index, after: other, similarity: parts.weights.similarity(bag, second), support: support(index, other)
        )
        if candidate.isCloseEnough, !isTooShortToMove(candidate, bag, second) { found.append(candidate) }
      }
    }
    return found
  }

  /// The free parts that share most weight in rare stems.
  private mutating func sharing(_ bag: StemBag) -> [Int] {
    var rarest: [(count: Int, stem: Int32)] = []
    for entry in bag.entries {
      let count = postings.parts(with: entry.stem).count
      if count > 0 { rarest.append((count, entry.stem)) }
    }
    guard !rarest.isEmpty else { return [] }
    rarest.sort { ($0.count, $0.stem) < ($1.count, $1.stem) }
    var found: [Int] = []
    for (_, stem) in rarest.prefix(Self.probes) {
      for other in postings.parts(with: stem) {
        if scores[Int(other)] == 0 { found.append(Int(other)) }
        scores[Int(other)] += parts.weights.weight(of: stem)
      }
    }
    found.sort { (scores[$1], $0) < (scores[$0], $1) }
    for other in found { scores[other] = 0 }
    return Array(found.prefix(Self.mostShared))
  }

  /// For each free part, those with its label and those between the same neighbours.
  private func placeCandidates() -> [Int: [Int]] {
    var byLabel: [PartLabels.Key: [Int]] = [:]
    var byAnchor: [Int: [Int]] = [:]
    for index in alignment.freeAfter {
      if let key = labels.after.key(of: index, parent: alignment.after.parts[index].parent) {
        byLabel[key, default: []].append(index)
      }
      byAnchor[anchors.after[index], default: []].append(index)
    }
    var found: [Int: [Int]] = [:]
    var taken: [Int: Int] = [:]
    for index in alignment.freeBefore {
      let parent = alignment.before.parts[index].parent
      let home = parent.map { alignment.counterpart(before: $0) ?? -1 }
      if home != -1, let key = labels.before.key(of: index, parent: home) {
        found[index, default: []] += (byLabel[key] ?? []).prefix(Self.mostNeighbours)
      }
      let anchor = anchors.before[index]
      guard let between = byAnchor[anchor] else { continue }
      // A stretch of neighbours around the same offset from the anchor.
      let offset = taken[anchor, default: 0]
      taken[anchor] = offset + 1
      let start = max(0, min(offset - Self.mostNeighbours / 2, between.count - Self.mostNeighbours))
      found[index, default: []] += between[start..<min(between.count, start + Self.mostNeighbours)]
    }
    return found
  }

  private func support(_ index: Int, _ other: Int) -> Candidate.Support {
    let isAtHome = alignment.haveSameParent(index, other)
    if isAtHome || alignment.before.parts[index].parent == nil,
      let key = labels.before.key(of: index, parent: nil), key == labels.after.key(of: other, parent: nil)
    {
      return .label
    }
    if anchors.before[index] == anchors.after[other] || nextAnchors.before[index] == nextAnchors.after[other] {
      return .neighbours
    }
    return isAtHome && alignment.before.parts[index].parent != nil ? .section : .none
  }

  /// A few words elsewhere are no sign of a move.
  private func isTooShortToMove(_ candidate: Candidate, _ left: StemBag, _ right: StemBag) -> Bool {
    candidate.support == .none && min(left.contentWords, right.contentWords) < 5
  }

  private static func anchors(_ indices: some Sequence<Int>, _ anchor: (Int) -> Int?) -> [Int] {
    var anchors: [Int] = []
    var places: [Int] = []
    var last = -1
    for index in indices {
      if let found = anchor(index) { last = found }
      anchors.append(last)
      places.append(index)
    }
    var ordered = anchors
    for (place, anchor) in zip(places, anchors) { ordered[place] = anchor }
    return ordered
  }
}
