internal import PolicyMeaning
internal import PolicyText

/// Makes doubled spaces between words of a sentence single.
enum SpaceFix {
  /// More spaces in a row than this set columns apart.
  private static let most = 3

  static func edits(of policy: Policy) -> [TextEdit] {
    let document = policy.document
    return ProseFragments(policy).byClause.joined().flatMap { range -> [TextEdit] in
      let runs = runs(in: range, document.content)
      // A line with wide gaps or tabs is laid out in columns.
      guard runs.allSatisfy({ $0.count <= most }), !document.content[range].contains(0x09) else { return [] }
      return runs.compactMap { TextEdit(content: $0.lowerBound + 1..<$0.upperBound, of: document, to: []) }
    }
  }

  /// Runs of at least two spaces between two words.
  private static func runs(in range: ByteRange, _ content: [UInt8]) -> [ByteRange] {
    var runs: [ByteRange] = []
    var offset = range.lowerBound
    while offset < range.upperBound {
      var end = offset
      while end < range.upperBound, content[end] == 0x20 { end += 1 }
      if end - offset > 1, offset > range.lowerBound, end < range.upperBound, content[offset - 1] > 0x20,
        content[end] > 0x20
      {
        runs.append(offset..<end)
      }
      offset = max(end, offset + 1)
    }
    return runs
  }
}
