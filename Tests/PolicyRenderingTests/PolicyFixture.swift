import PolicyComparison
import PolicyOutline
import PolicyText

@testable import PolicyMeaning

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
    exception: String? = nil, isQuoted: Bool = false
  ) {
    guard let topic = profile.topics.firstIndex(where: { $0.id == topic }) else { return }
    let body = tree.clauses[clause].body
    let range = tree.fragments[body.lowerBound].range.lowerBound..<tree.fragments[body.upperBound - 1].range.upperBound
    let located = values.map { LocatedValue($0, at: range) }
    let exceptions = exception.flatMap { Self.range(of: $0, in: content) }.map { [$0] } ?? []
    provisions.append(
      Provision(
        topic: topic, clause: clause, stance: stance, strength: strength, parties: ["staff"], values: located,
        exceptions: exceptions, range: range, isQuoted: isQuoted, rule: "rule", confidence: 0.875))
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

extension Profile {
  static let fixture = Profile(
    name: "fixture", title: "For tests",
    groups: [Group(id: "contact", title: "Contact"), Group(id: "care", title: "Care and review")],
    topics: [
      Topic(
        id: "contact.former", group: 0, title: "Former members", question: "May staff befriend former members?",
        subject: "Staff", subjectIsPlural: true, action: "befriend former members online", says: [:]),
      Topic(
        id: "contact.private", group: 0, title: "Private messages", question: "May staff write privately to members?",
        subject: "Staff", subjectIsPlural: true, action: "write privately to members", says: [:]),
      Topic(
        id: "care.review", group: 1, title: "Next review", question: "When is it next reviewed?",
        subject: "The society", subjectIsPlural: false, action: "review the policy", says: [:]),
      Topic(
        id: "care.report", group: 1, title: "Reporting", question: "Whom do staff tell of a worry?",
        subject: "Staff", subjectIsPlural: true, action: "report a worry",
        says: [.required: "Staff {must} report a worry"]),
    ],
    parties: [Term(id: "staff", name: "staff", aliases: [])],
    roles: [Term(id: "head", name: "the head", aliases: [])],
    measures: [Term(id: "dismissal", name: "dismissal", aliases: [])])
}

extension Comparison {
  /// Compares policies as the comparison stage would, by stance and strength alone.
  static func fixture(_ policies: [Policy], weights: [Double] = [1, 2, 3, 4]) -> Comparison {
    let topics = Profile.fixture.topics.indices.map { topic in
      var camps: [(key: String, members: [Int])] = []
      var silent: [Int] = []
      for (index, policy) in policies.enumerated() {
        let position = policy.positions[topic]
        guard position.stance != .silent else {
          silent.append(index)
          continue
        }
        let key = "\(position.stance) \(position.strength.map(\.rawValue) ?? "")"
        if let camp = camps.firstIndex(where: { $0.key == key }) {
          camps[camp].members.append(index)
        } else {
          camps.append((key, [index]))
        }
      }
      let agreement: Agreement =
        camps.count > 1 ? .differs : camps.isEmpty ? .silent : silent.isEmpty ? .same : .partlySilent
      return TopicComparison(
        topic: topic, agreement: agreement,
        camps: camps.map(\.members).sorted { $0.count > $1.count } + (silent.isEmpty ? [] : [silent]),
        weight: weights[topic])
    }
    return Comparison(policies: policies, topics: topics, alignments: [])
  }
}

/// Three policies that differ, agree, and are silent.
enum Fixtures {
  static let elm = {
    var elm = PolicyFixture()
    let section = elm.clause((.decimal([4]), "4."), heading: "Contact", "")
    let lead = elm.clause((.decimal([4, 1]), "4.1"), "Staff are advised as follows:", in: section)
    let former = elm.clause(
      (.roman(5), "(v)"), "Friendships with former members should be strongly discouraged,\nparticularly under 18.",
      in: lead, kind: .guidance, modality: .discouragement)
    let message = elm.clause(
      (.bullet, "•"), "Staff must not write privately to members unless the head agrees.", in: lead)
    let report = elm.clause((.decimal([4, 2]), "4.2"), "Worries must be told to the head.", in: section)
    elm.stands(.discouraged, .advice, on: "contact.former", by: former, values: [.age(.under, years: 18)])
    elm.stands(
      .prohibited, .must, on: "contact.private", by: message, exception: "unless the head agrees")
    elm.stands(.required, .must, on: "care.report", by: report, values: [.role("head")])
    return elm.policy("docs/elm-hill.txt", organisation: "Elm Hill Walking Society")
  }()

  static let oak = {
    var oak = PolicyFixture()
    let section = oak.clause(heading: "Keeping apart", "")
    let former = oak.clause("Nobody may befriend former members.", in: section)
    let report = oak.clause("Tell the head of any worry.", in: section)
    let review = oak.clause("Next review: March 2027", in: nil)
    oak.stands(.prohibited, .must, on: "contact.former", by: former)
    oak.stands(.required, .must, on: "care.report", by: report, values: [.role("head")])
    oak.stands(.required, .must, on: "care.report", by: review)
    oak.stands(.stated, on: "care.review", by: review, values: [.date(PartialDate(year: 2027, month: 3))])
    return oak.policy("docs/oak.txt", organisation: "Oak Valley Walkers")
  }()

  static let ash = {
    var ash = PolicyFixture()
    ash.clause("We like walking.")
    let report = ash.clause("Worries are for the head's ear: they must be reported.")
    ash.stands(.required, .must, on: "care.report", by: report, values: [.role("head")], isQuoted: true)
    return ash.policy("docs/ash.txt")
  }()

  static let all = [elm, oak, ash]
}
