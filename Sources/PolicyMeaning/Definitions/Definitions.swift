internal import PolicyText

/// The terms that a policy defines. Wherever one of them stands, its definition is meant.
struct Definitions: Sendable {
  /// A term where it is used.
  struct Use: Equatable {
    /// Its index among the terms.
    let term: Int
    let tokens: Range<Int>
  }

  /// More are a dictionary.
  static let most = 64

  private(set) var terms: [DefinedTerm] = []
  /// Where the policy says what a term means, in content, also where nothing follows from it for any rule.
  private var places: [ByteRange] = []
  /// How the terms begin, in their order, and the same as bits: most words begin otherwise.
  private var beginnings: [UInt32] = []
  private var filter: SIMD8<UInt64> = .zero

  var isEmpty: Bool { terms.isEmpty }

  /// Notes a term. The first definition of it stays.
  mutating func define(_ term: DefinedTerm) {
    if places.count < Self.most { places.append(term.range) }
    guard !term.isIdle, terms.count < Self.most, !terms.contains(where: { $0.name == term.name }) else { return }
    terms.append(term)
    beginnings.append(term.name.beginning)
    let place = Self.place(term.name.beginning)
    filter[place.word] |= place.bit
  }

  /// The term that begins at an index, if one does: of several the longest. Where it is defined it is not used.
  func use(at index: Int, before end: Int, in view: TextView) -> Use? {
    let token = view.tokens[index]
    guard !terms.isEmpty, token.isWord else { return nil }
    let beginning = view.content.withUnsafeBufferPointer { TermName.beginning($0, token.range) }
    let place = Self.place(beginning)
    guard filter[place.word] & place.bit != 0 else { return nil }
    var longest: Use?
    for term in terms.indices
    where beginnings[term] == beginning && !terms[term].range.contains(Int(token.start)) {
      guard let tokens = terms[term].name.match(at: index, before: end, in: view),
        tokens.count > longest?.tokens.count ?? 0
      else { continue }
      longest = Use(term: term, tokens: tokens)
    }
    return longest
  }

  /// Whether a sentence says what a term means, in some range of content.
  func isDefining(_ range: ByteRange) -> Bool { places.contains { $0.overlaps(range) } }

  /// Whether the same words are terms in both, whatever they mean.
  func define(sameTermsAs other: Definitions) -> Bool {
    terms.count == other.terms.count && terms.allSatisfy { term in other.terms.contains { $0.name == term.name } }
  }

  /// The bit of the filter that stands for a beginning.
  @inline(__always)
  private static func place(_ beginning: UInt32) -> (word: Int, bit: UInt64) {
    let mixed = beginning &* 0x9E37_79B1
    return (Int(mixed >> 29), 1 << UInt64(mixed >> 23 & 63))
  }
}
