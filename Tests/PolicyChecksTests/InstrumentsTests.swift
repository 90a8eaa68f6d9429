import PolicyJSON
import PolicyTestSupport
import Testing

/// The law as dated data: what rules about references are to judge by.
@Suite("Instruments that policies cite")
struct InstrumentsTests {
  private struct Instrument {
    let name: String
    let year: Int?
    let kind: String
    /// Dates of editions and of what became of it, each list in its order.
    let editions: [String]
    let history: [(from: String, status: String)]
  }

  private static let kinds: Set<String> = [
    "act", "regulations", "regulation", "order", "statutory-guidance", "guidance", "standards", "code", "treaty",
  ]
  private static let statuses: Set<String> = ["repealed", "revoked", "partly-repealed", "superseded", "withdrawn"]

  private func instruments() throws -> [Instrument] {
    let path = "Templates/Profiles/instruments.json"
    return try JSONCursor(Repository.bytes(path), file: path).required("instruments").elements().map { cursor in
      let history = try cursor.member("history")?.elements() ?? []
      for event in history { _ = try event.required("source").string() }
      return Instrument(
        name: try cursor.required("name").string(), year: try cursor.member("year").map { Int(try $0.number()) },
        kind: try cursor.required("kind").string(),
        editions: try (cursor.member("editions")?.elements() ?? []).map { try $0.required("from").string() },
        history: try history.map { (try $0.required("from").string(), try $0.required("status").string()) })
    }
  }

  @Test("each is of a known kind, has a year or editions, and stands there once")
  func identities() throws {
    var seen: Set<String> = []
    for instrument in try instruments() {
      #expect(Self.kinds.contains(instrument.kind), "\(instrument.name)")
      #expect((instrument.year == nil) == !instrument.editions.isEmpty, "\(instrument.name)")
      #expect(seen.insert("\(instrument.name) \(instrument.year ?? 0)").inserted, "\(instrument.name)")
    }
    #expect(seen.count > 200)
  }

  @Test("editions and what became of each stand in the order of their dates")
  func dates() throws {
    for instrument in try instruments() {
      #expect(instrument.editions == instrument.editions.sorted(), "\(instrument.name)")
      #expect(instrument.history.map(\.from) == instrument.history.map(\.from).sorted(), "\(instrument.name)")
      for event in instrument.history {
        #expect(Self.statuses.contains(event.status), "\(instrument.name)")
        if let year = instrument.year { #expect(Int(event.from.prefix(4)) ?? 0 >= year, "\(instrument.name)") }
      }
    }
  }

  @Test("what took the place of one is known by its own name")
  func successors() throws {
    let path = "Templates/Profiles/instruments.json"
    let entries = try JSONCursor(Repository.bytes(path), file: path).required("instruments").elements()
    var known: Set<String> = []
    for entry in entries {
      let name = try entry.required("name").string()
      known.insert(try entry.member("year").map { "\(name) \(Int(try $0.number()))" } ?? name)
      known.formUnion(try entry.member("aliases")?.strings() ?? [])
    }
    for event in try entries.flatMap({ try $0.member("history")?.elements() ?? [] }) {
      guard let successor = try event.member("by")?.string() else { continue }
      #expect(known.contains(successor))
    }
  }
}
