/// A value for some of the stances. They are so few that looking through them is faster than hashing, and setting up a
/// dictionary's type takes as long as reading a page.
struct StanceTable<Value: Sendable>: Sendable {
  private(set) var entries: [(stance: Stance, value: Value)] = []

  subscript(stance: Stance) -> Value? {
    for entry in entries where entry.stance == stance { return entry.value }
    return nil
  }

  /// Sets the value of a stance, in place of the one it had.
  mutating func set(_ value: Value, for stance: Stance) {
    entries.removeAll { $0.stance == stance }
    entries.append((stance, value))
  }
}
