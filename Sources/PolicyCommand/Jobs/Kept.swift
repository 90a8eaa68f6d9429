/// Holds what was made until the process ends: the system takes its memory back at once, where letting go of each of a
/// million clauses takes a while.
final class Kept<Value> {
  private let value: Value

  private init(_ value: Value) {
    self.value = value
  }

  static func untilTheEnd(_ value: Value) { _ = Unmanaged.passRetained(Kept(value)) }
}
