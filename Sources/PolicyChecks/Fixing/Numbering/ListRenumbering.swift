internal import PolicyOutline
internal import PolicyText

/// Counts the items of a list anew: (a), (b), (d). Certain only where nothing in the policy speaks of items like these.
struct ListRenumbering {
  private let series: NumberSeries
  private let policy: CheckedPolicy

  init?(_ series: NumberSeries, _ policy: CheckedPolicy) {
    self.series = series
    self.policy = policy
    guard let first = series.members.first, let style = policy.clauses[first.clause].label?.style else { return nil }
    let names = Set((series.missing + series.changes.map(\.old)).map { Self.name($0, style) })
    guard !Self.speaks(of: names, policy) else { return nil }
  }

  func edits() -> [TextEdit]? {
    var edits: [TextEdit] = []
    for change in series.changes {
      guard let label = policy.clauses[change.clause].label,
        let core = Self.core(of: label.range, policy.document.content)
      else { return nil }
      let isCapital = policy.document.content[core.lowerBound] &- 0x41 < 26
      let name = Self.name(change.new, label.style)
      let text = isCapital ? name.uppercased() : name
      guard let edit = TextEdit(content: core, of: policy.document, to: Array(text.utf8)) else { return nil }
      edits.append(edit)
    }
    return edits
  }

  /// A value as labels of a style print it, in small letters.
  private static func name(_ value: Int, _ style: ClauseLabel.Style) -> String {
    switch style {
    case .alphabetic: ClauseNumbers.letter(value, isCapital: false)
    case .roman: ClauseNumbers.roman(value)
    default: String(value)
    }
  }

  /// The letters or figures of a label; nil where it has several runs of them.
  private static func core(of label: ByteRange, _ content: [UInt8]) -> ByteRange? {
    func isCore(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 }
    guard let start = label.first(where: { isCore(content[$0]) }),
      let last = label.last(where: { isCore(content[$0]) }),
      (start...last).allSatisfy({ isCore(content[$0]) })
    else { return nil }
    return start..<last + 1
  }

  /// Whether any clause's words hold such a name by itself or in brackets: "4.2(d)", "paragraph d". A figure counts only in
  /// brackets.
  private static func speaks(of names: Set<String>, _ policy: CheckedPolicy) -> Bool {
    let content = policy.document.content
    return policy.tree.fragments.contains { fragment in
      content[fragment.range].split { !($0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 26 || $0 >= 0x80 || $0 == 0x27) }
        .contains { word in
          guard word.count <= 5, names.contains(String(decoding: word, as: UTF8.self).lowercased()) else {
            return false
          }
          let isFigure = word.allSatisfy { $0 &- 0x30 < 10 }
          return !isFigure || word.startIndex > 0 && content[word.startIndex - 1] == UInt8(ascii: "(")
        }
    }
  }
}
