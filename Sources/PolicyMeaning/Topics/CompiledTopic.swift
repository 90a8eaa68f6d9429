/// What reading needs to know of a topic. A class, as every match asks for it: a profile's topic is a dozen arrays, which
/// are costly to hand on.
final class CompiledTopic: Sendable {
  let isFact: Bool
  let statement: Stance?
  /// A list and not a dictionary: few topics have any, and hashing a stance costs more than comparing a handful.
  private let replacements: [(stance: Stance, meaning: Stance?)]
  let binds: [String]
  let commonRoles: Set<String>
  /// The types of value that answer it, as bits.
  private let valueTypes: UInt16

  init(_ topic: Profile.Topic) {
    isFact = topic.isFact
    statement = topic.statement
    replacements = topic.replacements.map { ($0.key, $0.value) }
    binds = topic.binds
    commonRoles = topic.commonRoles
    var valueTypes: UInt16 = 0
    for (number, name) in Value.typeNames.enumerated() where topic.valueTypes.contains(name) {
      valueTypes |= 1 << UInt16(number)
    }
    self.valueTypes = valueTypes
  }

  /// What a stance means on the topic; nil where it means nothing.
  func meaning(of stance: Stance) -> Stance? {
    for replacement in replacements where replacement.stance == stance { return replacement.meaning }
    return stance
  }

  var asksForValues: Bool { valueTypes != 0 }

  /// Whether values of this type answer it.
  func asks(for value: Value) -> Bool { valueTypes & 1 << UInt16(value.typeNumber) != 0 }
}

extension Value {
  /// The name of the value's type, as profiles and JSON have it.
  package var typeName: String { Value.typeNames[typeNumber] }

  /// The index of its type among `typeNames`.
  fileprivate var typeNumber: Int {
    switch self {
    case .age: 0
    case .date: 1
    case .interval: 2
    case .role: 3
    case .measure: 4
    case .party: 5
    case .platform: 6
    case .instrument: 7
    case .policy: 8
    }
  }
}
