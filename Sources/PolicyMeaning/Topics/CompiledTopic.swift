/// What reading needs to know of a topic. A class, as every match asks for it: a profile's topic is a dozen arrays, which
/// are costly to hand on.
final class CompiledTopic: Sendable {
  let isFact: Bool
  let statement: Stance?
  let replacements: StanceTable<Stance?>
  let binds: [String]
  let commonRoles: [String]
  private let valueTypes: ValueTypes

  init(_ topic: Profile.Topic) {
    isFact = topic.isFact
    statement = topic.statement
    replacements = topic.replacements
    binds = topic.binds
    commonRoles = topic.commonRoles
    valueTypes = topic.valueTypes
  }

  var asksForValues: Bool { !valueTypes.isEmpty }

  /// Whether values of this type answer it.
  func asks(for value: Value) -> Bool {
    valueTypes.contains(ValueTypes(of: value))
  }
}
