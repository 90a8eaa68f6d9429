internal import Synchronization

/// The memories of several threads, each used by one at a time and kept for the next stretch.
final class ReadingMemories: Sendable {
  private let free: Mutex<[ReadingMemory]> = Mutex([])
  private let holdFirst: Bool

  /// - Parameter holdFirst: whether they hold what is met for the first time; see `ReadingMemory`.
  init(holdFirst: Bool) {
    self.holdFirst = holdFirst
  }

  func take() -> ReadingMemory { free.withLock { $0.popLast() } ?? ReadingMemory(holdsFirst: holdFirst) }

  func putBack(_ memory: consuming ReadingMemory) {
    let memory = memory
    free.withLock { $0.append(memory) }
  }
}
