internal import Synchronization

/// Stretches that wait to be joined, handed over once: whoever joins them can let each go when the whole has it.
final class HeldParts: Sendable {
  private let parts: Mutex<[StretchReading]>

  init(_ parts: [StretchReading]) {
    self.parts = Mutex(parts)
  }

  func take() -> [StretchReading] {
    parts.withLock { parts in
      defer { parts = [] }
      return parts
    }
  }
}
