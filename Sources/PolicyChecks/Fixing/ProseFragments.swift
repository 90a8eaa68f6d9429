internal import PolicyMeaning
internal import PolicyOutline
internal import PolicyText

/// The parts of a policy's text that fixes may touch: prose, not tables, forms or text that is set as it is.
struct ProseFragments {
  private let policy: Policy
  /// Blocks of preformatted text, in order.
  private let preformatted: [ByteRange]

  init(_ policy: Policy) {
    self.policy = policy
    preformatted = policy.document.blocks.filter { $0.role == .preformatted }.map(\.text)
  }

  /// For each clause that is prose, the content ranges of its heading and of its body.
  var byClause: [[ByteRange]] {
    policy.tree.clauses.flatMap { clause -> [[ByteRange]] in
      switch clause.role {
      case .field, .tableRow, .signature, .contents: return []
      default:
        return [clause.heading, clause.body].map { fragments in
          fragments.map { policy.tree.fragments[$0].range }.filter(isProse)
        }
      }
    }
  }

  /// Not preformatted: O(log n) in the blocks that are. In Markdown, a line with a backtick may hold code, whose spaces and quotes count.
  private func isProse(_ range: ByteRange) -> Bool {
    var (low, high) = (0, preformatted.count)
    while low < high {
      let middle = (low + high) / 2
      if preformatted[middle].upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    guard low == preformatted.count || !preformatted[low].overlaps(range) else { return false }
    guard policy.document.format == .markdown else { return true }
    return !policy.document.source[policy.document.map.source(of: range)].contains(UInt8(ascii: "`"))
  }
}
