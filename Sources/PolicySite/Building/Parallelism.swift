internal import Synchronization

/// How independent pieces of work are run: on one thread, or on several.
package struct Parallelism: Sendable {
  private let run: @Sendable (Int, @escaping @Sendable (Int) -> Void) -> Void

  /// - Parameter run: does the work on 0 to the count - 1, each once and in any order, and returns when all is done.
  package init(_ run: @escaping @Sendable (Int, @escaping @Sendable (Int) -> Void) -> Void) {
    self.run = run
  }

  /// One after the other.
  package static let none = Parallelism { count, work in (0..<count).forEach(work) }

  /// The results of the work on 0 to `count` - 1, in that order.
  func map<Result: Sendable>(_ count: Int, _ work: @escaping @Sendable (Int) -> Result) -> [Result] {
    let results = Results<Result>(count)
    run(count) { results.set($0, work($0)) }
    return results.all
  }

  private final class Results<Result: Sendable>: Sendable {
    private let slots: Mutex<[Result?]>

    init(_ count: Int) {
      slots = Mutex(Array(repeating: nil, count: count))
    }

    func set(_ index: Int, _ result: Result) { slots.withLock { $0[index] = result } }

    var all: [Result] { slots.withLock { $0.compactMap(\.self) } }
  }
}
