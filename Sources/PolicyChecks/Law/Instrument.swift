internal import PolicyMeaning

/// An Act, a regulation or a piece of guidance that policies cite, with its editions and what became of it.
package struct Instrument: Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case act, regulations, regulation, order
    case statutoryGuidance = "statutory-guidance"
    case guidance, standards, code, treaty

    /// Whether the year of making belongs to its name: "Equality Act 2010".
    var hasYearInName: Bool {
      switch self {
      case .act, .regulations, .order: true
      case .regulation, .statutoryGuidance, .guidance, .standards, .code, .treaty: false
      }
    }
  }

  /// What an instrument was followed by, or what ended it.
  package struct Event: Sendable {
    package enum Change: String, CaseIterable, Sendable {
      case repealed, revoked
      case partlyRepealed = "partly-repealed"
      case superseded, withdrawn
    }

    let from: PartialDate
    let change: Change
    /// The name of what took its place, with the year of an Act.
    let successor: String?
    /// What else a reader should know, as a sentence.
    let note: String?
  }

  let name: String
  let kind: Kind
  /// Nil for what comes out in editions.
  let year: Int?
  /// Other names that it goes by.
  let aliases: [String]
  /// Since when each edition holds; the earliest first.
  let editions: [PartialDate]
  /// The earliest first.
  let history: [Event]

  /// "Equality Act 2010", "Keeping Children Safe in Education".
  var title: String { year.map { "\(name) \($0)" } ?? name }
}
