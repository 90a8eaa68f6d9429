/// Finds where in a sentence a cue speaks. Kept from sentence to sentence for its memory.
struct PlaceSearch {
  /// The segment of each hit of the sentence, as the place of its force; the number of forces where none holds it.
  private var segments: [Int] = []
  /// The hits of the cue, with the groups of it that they satisfy as bits.
  private var found: [Found] = []

  private struct Found {
    var hit: Int
    var groups: UInt64
  }

  /// Forgets the sentence searched so far.
  mutating func restart() {
    segments.removeAll(keepingCapacity: true)
  }

  /// The first concept of the segment that holds most of the cue's, the anchor's if it can be. Linear in the hits, times
  /// the groups of the cue.
  mutating func place(of cue: CompiledCue, in sentence: Sentence) -> Range<Int>? {
    if segments.isEmpty { findSegments(of: sentence) }
    found.removeAll(keepingCapacity: true)
    for index in sentence.hits.indices where cue.concepts.contains(sentence.hits[index].concept) {
      found.append(Found(hit: index, groups: cue.groups(with: sentence.hits[index].concept)))
    }
    var best: (hit: Int, score: Int)?
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: sentence.forces.count + 1) { held in
      held.initialize(repeating: 0)
      for found in found { held[segments[found.hit]] |= found.groups }
      for found in found {
        let score = held[segments[found.hit]].nonzeroBitCount * 10 - found.groups.trailingZeroBitCount
        if score > best?.score ?? Int.min { best = (found.hit, score) }
      }
    }
    return best.map { sentence.hits[$0.hit].tokens }
  }

  private mutating func findSegments(of sentence: Sentence) {
    for index in sentence.hits.indices {
      segments.append(segment(at: sentence.hits[index].tokens.lowerBound, of: sentence.forces))
    }
  }

  /// The place of the force whose segment holds a token; the number of forces where none does. O(log n).
  private func segment(at token: Int, of forces: [Force]) -> Int {
    var (low, high) = (0, forces.count)
    while low < high {
      let middle = (low + high) / 2
      if forces[middle].segment.upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
