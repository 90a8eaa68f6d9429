extension PhraseTrie.Meaning {
  /// A meaning in four bytes, as an image holds thousands: the kind lowest, and above it the index.
  struct Code: BitwiseCopyable, Sendable {
    private let bits: UInt32

    private static let kindWidth: UInt32 = 4

    init(_ meaning: PhraseTrie.Meaning) {
      let (kind, index): (UInt32, Int) =
        switch meaning {
        case .concept(let index): (0, index)
        case .role(let index): (1, index)
        case .party(let index): (2, index)
        case .measure(let index): (3, index)
        case .platform(let index): (4, index)
        case .instrument(let index): (5, index)
        case .section(let index): (6, index)
        case .statuteNoun: (7, 0)
        case .policyNoun: (8, 0)
        case .noRule: (9, 0)
        }
      bits = UInt32(index) << Code.kindWidth | kind
    }

    fileprivate var kind: UInt32 { bits & (1 << Code.kindWidth - 1) }
    fileprivate var index: Int { Int(bits >> Code.kindWidth) }
  }

  init(_ code: Code) {
    self =
      switch code.kind {
      case 0: .concept(code.index)
      case 1: .role(code.index)
      case 2: .party(code.index)
      case 3: .measure(code.index)
      case 4: .platform(code.index)
      case 5: .instrument(code.index)
      case 6: .section(code.index)
      case 7: .statuteNoun
      case 8: .policyNoun
      default: .noRule
      }
  }
}
