/// Things grouped by a key, in the order in which the keys first appear.
///
/// A few keys are compared one by one: setting up a hash table costs more than comparing two policies.
package struct Groups<Key: Hashable, Member> {
  package private(set) var all: [(key: Key, members: [Member])] = []
  /// The place of each key, once there are more than a few.
  private var places: [Key: Int] = [:]

  private static var few: Int { 8 }

  package init() {}

  /// O(1) on average.
  package mutating func add(_ member: Member, under key: Key) {
    if let place = place(of: key) {
      all[place].members.append(member)
      return
    }
    all.append((key, [member]))
    if all.count == Self.few + 1 {
      for (place, group) in all.enumerated() { places[group.key] = place }
    } else if all.count > Self.few {
      places[key] = all.count - 1
    }
  }

  private func place(of key: Key) -> Int? {
    all.count > Self.few ? places[key] : all.firstIndex { $0.key == key }
  }
}
