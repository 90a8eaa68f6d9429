internal import Synchronization

/// A value that is handed over once, so that whoever takes it is its only holder: it can be changed without a copy, and is
/// let go when it is done with.
package final class Handover<Value: Sendable>: Sendable {
  private let value: Mutex<Value?>

  package init(_ value: Value) {
    self.value = Mutex(value)
  }

  /// The value, or nil where it was taken before.
  package func take() -> Value? {
    value.withLock { value in
      defer { value = nil }
      return value
    }
  }
}
