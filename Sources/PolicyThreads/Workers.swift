#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif
internal import Synchronization

/// Runs independent pieces of work on several threads. POSIX threads and not tasks: a short run must not pay for setting
/// up a pool.
package enum Workers {
  /// The results of the work on 0 to `count` - 1, in that order whatever the threads' timing.
  ///
  /// - Parameter threads: at most how many work at once; with one, everything happens on the calling thread.
  package static func map<Result: Sendable>(
    _ count: Int, threads: Int, _ work: @escaping @Sendable (Int) -> Result
  ) -> [Result] {
    guard threads > 1, count > 1 else { return (0..<count).map(work) }
    let queue = Queue(count: count, work: work)
    var helpers: [Thread] = []
    for _ in 1..<min(threads, count) {
      // What a thread that could not be started leaves undone, the others do.
      if let helper = Thread.start({ queue.drain() }) { helpers.append(helper) }
    }
    queue.drain()
    for helper in helpers { helper.join() }
    return queue.results()
  }

  /// Hands out indices and collects results.
  private final class Queue<Result: Sendable>: Sendable {
    private let next = Atomic(0)
    private let collected: Mutex<[Result?]>
    private let work: @Sendable (Int) -> Result

    init(count: Int, work: @escaping @Sendable (Int) -> Result) {
      self.collected = Mutex(Array(repeating: nil, count: count))
      self.work = work
    }

    func drain() {
      let count = collected.withLock { $0.count }
      while true {
        let index = next.add(1, ordering: .relaxed).oldValue
        guard index < count else { return }
        let result = work(index)
        collected.withLock { $0[index] = result }
      }
    }

    func results() -> [Result] { collected.withLock { $0.compactMap(\.self) } }
  }
}
