package import PolicyComparison

/// Who says what on one topic: the policies in camps, the largest first.
package struct TopicStanding: Sendable {
  /// Policies that say the same.
  package struct Camp: Sendable {
    /// One sentence without its full stop, which holds for every member.
    package let statement: String
    /// Indices of the policies, in their order.
    package let members: [Int]
  }

  /// Index into the profile's topics.
  package let topic: Int
  package let agreement: Agreement
  /// How much a governor should care, larger first.
  package let weight: Double
  package let camps: [Camp]
  /// Indices of the policies that say nothing.
  package let silent: [Int]

  /// The same topic with others among the silent.
  init(_ standing: TopicStanding, silent: [Int]) {
    topic = standing.topic
    agreement = standing.agreement
    weight = standing.weight
    camps = standing.camps
    self.silent = silent
  }

  package var speaking: Int { camps.reduce(0) { $0 + $1.members.count } }

  init(_ comparison: TopicComparison, of records: [PolicyRecord]) {
    var camps: [Camp] = []
    var silent: [Int] = []
    for camp in comparison.camps {
      // A camp may hold answers that differ in a detail, which would be lost under one sentence.
      var order: [UInt64] = []
      var members: [UInt64: [Int]] = [:]
      for policy in camp {
        guard !records[policy].isSilent(comparison.topic) else {
          silent.append(policy)
          continue
        }
        let statement = records[policy].statement(on: comparison.topic)
        if members[statement] == nil { order.append(statement) }
        members[statement, default: []].append(policy)
      }
      camps += order.compactMap { members[$0] }.map {
        Camp(statement: records[$0[0]].answer(comparison.topic).statement, members: $0)
      }
    }
    topic = comparison.topic
    agreement = comparison.agreement
    weight = comparison.weight
    self.camps = camps
    self.silent = silent.sorted()
  }
}
