internal import Synchronization

/// Counts what several threads do.
final class Counter: Sendable {
  private let count = Atomic(0)

  /// One more: the first is 1.
  func next() -> Int { count.add(1, ordering: .relaxed).newValue }
}
