internal import PolicyMeaning
internal import PolicyOutline
internal import PolicyText

extension TerminalRenderer {
  /// The clauses as an indented list: label, heading or first words, line, and the topics that rest on each.
  func writeOutline(_ policy: Policy, to text: inout TerminalText) {
    writeHeading("Outline", level: .part, to: &text)
    text.blank()
    let topics = topicsByClause(policy)
    for (index, clause) in policy.tree.clauses.enumerated() {
      let indent = 2 * min(clause.depth, 6)
      var spans: [TerminalText.Span] = []
      if let label = policy.tree.label(of: index) { spans.append(.init("\(label) ")) }
      if let heading = policy.tree.heading(of: index) { spans.append(.init("\(heading) ", .bold)) }
      let body = VisibleText.line(policy.tree.body(of: index))
      if !body.isEmpty { spans.append(.init("\(Self.opening(body)) ")) }
      spans.append(.init("(\(note(policy, index)))", .faint))
      text.paragraph(spans, indent: indent, hanging: indent + 4)
      for topic in topics[index, default: []] {
        text.paragraph(.init("→ \(topic)", .blue), indent: indent + 4, hanging: indent + 6)
      }
    }
  }

  /// Where a clause stands and what it is: "line 39, guidance, prohibition".
  private func note(_ policy: Policy, _ clause: Int) -> String {
    let source = policy.document.source(of: policy.tree.clauses[clause].range)
    let reading = policy.readings[clause]
    var parts = [Phrasing.place(source)]
    // A clause is told to be what it stands in only where it is something else.
    let outer = policy.tree.clauses[clause].parent.map { policy.readings[$0].kind } ?? .other
    if reading.kind != outer, reading.kind != .other { parts.append(reading.kind.rawValue.filling("-", with: " ")) }
    if reading.modality != .statement { parts.append(reading.modality.rawValue) }
    return parts.joined(separator: ", ")
  }

  /// "Former pupils: are advised not to", for each position that rests on a clause.
  private func topicsByClause(_ policy: Policy) -> [Int: [String]] {
    let phrasing = Phrasing(profile: profile)
    var result: [Int: [String]] = [:]
    for position in policy.positions {
      guard let deciding = position.provisions.first else { continue }
      result[policy.provisions[deciding].clause, default: []].append(
        "\(profile.topics[position.topic].title): \(phrasing.cell(position))")
    }
    return result
  }

  private static func opening(_ body: String) -> String {
    let longest = 60
    guard let end = body.index(body.startIndex, offsetBy: longest, limitedBy: body.endIndex), end < body.endIndex else {
      return body
    }
    let cut = body[..<end]
    return "\(cut[..<(cut.lastIndex(of: " ") ?? cut.endIndex)]) …"
  }
}
