import PolicyComparison
import PolicyMeaning
import PolicyOutline
import PolicyText

/// A policy put together by hand, so that renderers are tested without the stages before them.
struct PolicyFixture {
  private var content: [UInt8] = []
  private var tree: (clauses: [Clause], fragments: [Fragment]) = ([], [])
  private var readings: [ClauseReading] = []
  private var provisions: [Provision] = []
  private var positions: [Position]
  private let profile: Profile

  init(_ profile: Profile = .fixture) {
    self.profile = profile
    positions = profile.topics.indices.map { Position(topic: $0, stance: .silent) }
  }

  /// Adds a clause; each line of its text becomes a fragment.
  ///
  /// - Returns: its index.
  @discardableResult
  mutating func clause(
    _ label: (ClauseLabel.Style, String)? = nil, heading: String? = nil, _ text: String, in parent: Int? = nil,
    kind: ClauseKind = .other, modality: Modality = .statement
  ) -> Int {
    let start = content.count
    var labelRange: ByteRange?
    if let label {
      labelRange = append(label.1)
      content.append(0x20)
    }
    let headingStart = tree.fragments.count
    if let heading { tree.fragments.append(Fragment(append(heading, endingLine: true))) }
    let bodyStart = tree.fragments.count
    if !text.isEmpty {
      for line in text.split(separator: "\n", omittingEmptySubsequences: false) where !line.isEmpty {
        tree.fragments.append(Fragment(append(String(line), endingLine: true)))
      }
    }
    let end = (tree.fragments.dropFirst(headingStart).last?.range ?? labelRange)?.upperBound ?? start
    tree.clauses.append(
      Clause(
        role: heading == nil ? .paragraph : .section,
        label: label.flatMap { label in labelRange.map { ClauseLabel(style: label.0, range: $0) } },
        heading: headingStart..<bodyStart, body: bodyStart..<tree.fragments.count, range: start..<end, parent: parent,
        depth: parent.map { tree.clauses[$0].depth + 1 } ?? 0))
    readings.append(ClauseReading(kind: kind, modality: modality))
    return tree.clauses.count - 1
  }

  /// Adds a clause without label and heading.
  @discardableResult
  mutating func clause(_ text: String, in parent: Int? = nil) -> Int {
    clause(nil, text, in: parent)
  }

  /// Makes the policy take a stance that rests on a clause's whole body. Said again of a topic, it is further evidence.
  mutating func stands(
    _ stance: Stance, _ strength: Strength? = nil, on topic: String, by clause: Int, values: [Value] = [],
    exception: String? = nil, isQuoted: Bool = false, confidence: Double = 0.875
  ) {
    guard let topic = profile.topics.firstIndex(where: { $0.id == topic }) else { return }
    let body = tree.clauses[clause].body
    let range = tree.fragments[body.lowerBound].range.lowerBound..<tree.fragments[body.upperBound - 1].range.upperBound
    let located = values.map { LocatedValue($0, at: range) }
    let exceptions = exception.flatMap { Self.range(of: $0, in: content) }.map { [$0] } ?? []
    provisions.append(
      Provision(
        topic: topic, clause: clause, stance: stance, strength: strength, parties: ["staff"], values: located,
        exceptions: exceptions, range: range, isQuoted: isQuoted, rule: "rule", confidence: confidence))
    if positions[topic].provisions.isEmpty {
      positions[topic] = Position(
        topic: topic, stance: stance, strength: strength, values: located,
        exceptions: exceptions.map { (tree.clauses.firstIndex { $0.range.overlaps(exceptions[0]) } ?? clause, $0) })
    }
    positions[topic].provisions.append(provisions.count - 1)
  }

  func policy(_ path: String, title: String = "Social media policy", organisation: String? = nil) -> Policy {
    let document = SourceDocument(
      path: path, format: .text, original: content, source: content, content: content, map: .identity, blocks: [],
      diagnostics: [Diagnostic(.note, "a note", at: content.isEmpty ? nil : 0..<1)])
    return Policy(
      tree: ClauseTree(document: document, clauses: tree.clauses, fragments: tree.fragments), readings: readings,
      provisions: provisions, positions: positions, title: title, organisation: organisation)
  }

  private mutating func append(_ text: String, endingLine: Bool = false) -> ByteRange {
    let start = content.count
    content.append(contentsOf: text.utf8)
    let range = start..<content.count
    if endingLine { content.append(0x0A) }
    return range
  }

  private static func range(of text: String, in content: [UInt8]) -> ByteRange? {
    let wanted = Array(text.utf8)
    return content.indices.first { content[$0...].starts(with: wanted) }.map { $0..<$0 + wanted.count }
  }
}
