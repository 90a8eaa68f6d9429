/// Policies grouped by what they answer, in the order in which the answers first appear.
///
/// A few answers are compared one by one: setting up a hash table costs more than comparing two policies.
struct Camps<Answer: Hashable> {
  private(set) var all: [(answer: Answer, policies: [Int])] = []
  /// The place of each answer, once there are more than a few.
  private var places: [Answer: Int] = [:]

  private static var few: Int { 8 }

  /// Adds a policy by its index. O(1) on average.
  mutating func add(_ policy: Int, answering answer: Answer) {
    if let place = place(of: answer) {
      all[place].policies.append(policy)
      return
    }
    all.append((answer, [policy]))
    if all.count == Self.few + 1 {
      for (place, camp) in all.enumerated() { places[camp.answer] = place }
    } else if all.count > Self.few {
      places[answer] = all.count - 1
    }
  }

  private func place(of answer: Answer) -> Int? {
    all.count > Self.few ? places[answer] : all.firstIndex { $0.answer == answer }
  }
}
