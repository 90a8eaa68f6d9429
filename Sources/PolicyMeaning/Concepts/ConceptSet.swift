/// A set of a profile's concepts as bits.
struct ConceptSet: Equatable, Sendable {
  static let capacity = 320

  private var a: UInt64 = 0
  private var b: UInt64 = 0
  private var c: UInt64 = 0
  private var d: UInt64 = 0
  private var e: UInt64 = 0

  init() {}

  init(_ concepts: [Int]) {
    for concept in concepts { insert(concept) }
  }

  mutating func insert(_ concept: Int) {
    let bit = UInt64(1) << UInt64(concept & 63)
    switch concept >> 6 {
    case 0: a |= bit
    case 1: b |= bit
    case 2: c |= bit
    case 3: d |= bit
    default: e |= bit
    }
  }

  func contains(_ concept: Int) -> Bool {
    let bit = UInt64(1) << UInt64(concept & 63)
    switch concept >> 6 {
    case 0: return a & bit != 0
    case 1: return b & bit != 0
    case 2: return c & bit != 0
    case 3: return d & bit != 0
    default: return e & bit != 0
    }
  }

  mutating func formUnion(_ other: ConceptSet) {
    a |= other.a
    b |= other.b
    c |= other.c
    d |= other.d
    e |= other.e
  }

  func union(_ other: ConceptSet) -> ConceptSet {
    var result = self
    result.formUnion(other)
    return result
  }

  func intersects(_ other: ConceptSet) -> Bool {
    (a & other.a) | (b & other.b) | (c & other.c) | (d & other.d) | (e & other.e) != 0
  }

  /// Hands its bits to `body`, 64 at a time.
  func forEachWord(_ body: (UInt64) -> Void) {
    body(a)
    body(b)
    body(c)
    body(d)
    body(e)
  }

  var isEmpty: Bool { a | b | c | d | e == 0 }
}
