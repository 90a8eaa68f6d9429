/// A set of types of values.
struct ValueTypes: OptionSet, Sendable {
  let rawValue: UInt16

  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// The one type of a value.
  init(of value: Value) { rawValue = 1 << UInt16(value.typeNumber) }

  /// Types by their names; others than there are count for nothing.
  init(named names: [String]) {
    rawValue = names.compactMap(Value.typeNames.firstIndex).reduce(0) { $0 | 1 << UInt16($1) }
  }
}

extension Value {
  /// The name of the value's type, as profiles and JSON have it. How long and how often are one type to them.
  package var typeName: String { Value.typeNames[typeNumber] }

  /// The index of its type among `typeNames`.
  fileprivate var typeNumber: Int {
    switch self {
    case .age: 0
    case .date: 1
    case .interval, .period: 2
    case .role: 3
    case .measure: 4
    case .party: 5
    case .platform: 6
    case .instrument: 7
    case .policy: 8
    }
  }
}
