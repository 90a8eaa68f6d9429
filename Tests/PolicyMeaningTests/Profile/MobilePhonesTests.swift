import Foundation
import PolicyJSON
import PolicyMeaning
import PolicyTestSupport
import PolicyText
import Testing

/// The second profile, on policies that were written and annotated before it.
@Suite("The profile about pupils' mobile phones")
struct MobilePhonesTests {
  private struct Answer: Decodable {
    let topic: String
    let stance: [String]
    let strength: String?
    let values: [[String: Scalar]]
    let core_lines: [Int]
  }

  private struct Document: Decodable {
    let document: String
    let positions: [Answer]
  }

  private enum Scalar: Decodable, Hashable {
    case text(String)
    case number(Int)

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      do { self = .number(try container.decode(Int.self)) } catch { self = .text(try container.decode(String.self)) }
    }
  }

  private static let profile = Result { try Profile.embedded(named: "pupils-mobile-phones") }
  private static let gold = Result {
    try JSONDecoder().decode(
      [Document].self, from: Data(contentsOf: Repository.file("Tests/Gold/mobile-phones.json")))
  }

  @Test("gives the stances, strengths, lines and values of the gold answers")
  func answers() throws {
    let profile = try Self.profile.get()
    let compiler = PolicyCompiler(profile: profile)
    var stances = Score()
    var strengths = Score()
    var evidence = Score()
    var values = Score()
    for document in try Self.gold.get() {
      let policy = compiler.compile(try Repository.tree("Tests/Fixtures/mobile-phones/\(document.document)"))
      #expect(
        document.positions.map(\.topic).sorted() == profile.topics.map(\.id).sorted(), "every topic has an answer")
      for answer in document.positions {
        let position = try #require(policy.positions.first { profile.topics[$0.topic].id == answer.topic })
        let place = "\(document.document) \(answer.topic)"
        stances.add(answer.stance.contains(position.stance.rawValue), "\(place): \(position.stance)")
        guard position.stance != .silent, answer.stance.first != "silent" else { continue }
        if let strength = answer.strength { strengths.add(position.strength?.rawValue == strength, place) }
        evidence.add(!Set(answer.core_lines).isDisjoint(with: lines(of: position, in: policy)), place)
        let found = position.values.map { Self.written($0.value) }
        for value in answer.values {
          values.add(found.contains { $0.merging(value) { _, new in new } == $0 }, "\(place): \(value)")
        }
      }
    }
    #expect(stances.rate >= 0.95, "\(stances.misses)")
    #expect(strengths.rate >= 0.9, "\(strengths.misses)")
    #expect(evidence.rate >= 0.95, "\(evidence.misses)")
    #expect(values.rate >= 0.95, "\(values.misses)")
  }

  @Test("finds the organisations and titles of its policies")
  func names() throws {
    let compiler = PolicyCompiler(profile: try Self.profile.get())
    let high = compiler.compile(try Repository.tree("Tests/Fixtures/mobile-phones/ravensmoor-high.txt"))
    #expect(high.title == "Mobile Phone and Smart Device Policy")
    #expect(high.organisation == "Ravensmoor High School")
    let primary = compiler.compile(try Repository.tree("Tests/Fixtures/mobile-phones/little-wenlow-primary.md"))
    #expect(primary.organisation == "Little Wenlow Primary")
  }

  private struct Score {
    private var right = 0
    private(set) var misses: [String] = []

    mutating func add(_ isRight: Bool, _ name: String) {
      if isRight { right += 1 } else { misses.append(name) }
    }

    var rate: Double { Double(right) / Double(max(1, right + misses.count)) }
  }

  private func lines(of position: Position, in policy: Policy) -> Set<Int> {
    var lines: Set<Int> = []
    for provision in position.provisions.map({ policy.provisions[$0] }) {
      let source = policy.document.source(of: provision.range)
      lines.formUnion(source.line...source.endLine)
    }
    return lines
  }

  /// A value with the keys and texts that JSON has for it.
  private static func written(_ value: Value) -> [String: Scalar] {
    var written: [String: Scalar] = ["type": .text(value.typeName)]
    switch value {
    case .age(_, let years): written["years"] = .number(years)
    case .date(let date):
      let parts = [date.month, date.day].compactMap { $0 }.map { $0 < 10 ? "0\($0)" : "\($0)" }
      written["iso"] = .text(([String(date.year)] + parts).joined(separator: "-"))
    case .interval(let months), .period(let months): written["months"] = .number(months)
    case .role(let id), .measure(let id), .party(let id): written["id"] = .text(id)
    case .platform(let name), .policy(let name): written["name"] = .text(name)
    case .instrument(let name, let year):
      written["name"] = .text(name)
      if let year { written["year"] = .number(year) }
    }
    return written
  }
}
