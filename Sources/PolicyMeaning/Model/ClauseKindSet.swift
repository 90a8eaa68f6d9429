/// A set of clause kinds as bits: every clause carries one.
package struct ClauseKindSet: OptionSet, Sendable {
  package let rawValue: UInt32

  package init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  package init(_ kind: ClauseKind) {
    rawValue = 1 << UInt32(kind.number)
  }

  package init(_ kinds: [ClauseKind]) {
    self = kinds.reduce(into: []) { $0.formUnion(ClauseKindSet($1)) }
  }
}

extension ClauseKind {
  /// The kind's place among all.
  package var number: Int {
    switch self {
    case .title: 0
    case .contents: 1
    case .purpose: 2
    case .applicability: 3
    case .definitions: 4
    case .background: 5
    case .roles: 6
    case .guidance: 7
    case .prohibitions: 8
    case .permissions: 9
    case .officialUse: 10
    case .monitoring: 11
    case .escalation: 12
    case .sanctions: 13
    case .recruitment: 14
    case .equality: 15
    case .review: 16
    case .references: 17
    case .legislation: 18
    case .recommendations: 19
    case .safeguarding: 20
    case .pupils: 21
    case .parents: 22
    case .signature: 23
    case .quotation: 24
    case .other: 25
    }
  }
}
