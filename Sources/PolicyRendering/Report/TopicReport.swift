package import PolicyComparison
package import PolicyMeaning
internal import PolicyOutline

/// What the policies say on one topic, in words.
package struct TopicReport: Sendable {
  /// Policies that say the same.
  package struct Answer: Sendable {
    /// One sentence without its full stop: "Staff must not be friends with former pupils online (under 18)".
    package let statement: String
    package let stance: Stance
    package let members: [Member]
  }

  /// One policy's part in an answer.
  package struct Member: Sendable {
    /// Index into the policies.
    package let policy: Int
    /// The words that the answer rests on; nil where the position names none.
    package let evidence: Evidence?
    /// What else speaks to the topic, in the order of the position.
    package let further: [Evidence]
    /// Exceptions in the policy's words that the evidence's quote does not show already.
    package let exceptions: [String]
    /// What in the policy contradicts itself on the topic, pair by pair.
    package let conflicts: [(Evidence, Evidence)]
    /// What a draft leaves the choice between: each alternative in brief ("must not") and its words.
    package let choices: [(brief: String, evidence: Evidence)]
    /// Blanks in the evidence that nobody has filled.
    package let blanks: [String]
    /// Where the policy says what the evidence's terms mean.
    package let definitions: [Evidence]
  }

  /// Index into the profile's topics.
  package let topic: Int
  package let title: String
  package let question: String
  package let agreement: Agreement
  /// What is said, in the order of the comparison's camps.
  package let answers: [Answer]
  /// Indices of the policies that say nothing.
  package let silent: [Int]
}

extension TopicReport {
  /// Puts topics into words.
  struct Writer {
    let policies: [Policy]
    let phrasing: Phrasing

    func report(_ comparison: TopicComparison) -> TopicReport {
      let topic = phrasing.profile.topics[comparison.topic]
      var answers: [Answer] = []
      var silent: [Int] = []
      for camp in comparison.camps {
        // A camp may hold positions that differ in a detail, which would be lost under one sentence.
        var statements: [(text: String, policies: [Int])] = []
        var places: [String: Int] = [:]
        for policy in camp {
          let position = policies[policy].positions[comparison.topic]
          guard position.stance != .silent else {
            silent.append(policy)
            continue
          }
          let statement = phrasing.statement(of: position)
          if let place = places[statement] {
            statements[place].policies.append(policy)
          } else {
            statements.append((statement, [policy]))
            // One alone has nobody to be compared with.
            if camp.count > 1 { places[statement] = statements.count - 1 }
          }
        }
        for (statement, group) in statements {
          let stance = group.first.map { policies[$0].positions[comparison.topic].stance } ?? .stated
          answers.append(
            Answer(
              statement: statement, stance: stance, members: group.map { member($0, topic: comparison.topic) }))
        }
      }
      return TopicReport(
        topic: comparison.topic, title: topic.title, question: topic.question, agreement: comparison.agreement,
        answers: answers, silent: silent.sorted())
    }

    private func choices(of position: Position, in policy: Policy) -> [(brief: String, evidence: Evidence)] {
      guard position.stance == .unresolved, position.choice == nil else { return [] }
      return position.provisions.compactMap { index in
        guard let choice = policy.provisions[index].choice else { return nil }
        let chosen = Position(topic: position.topic, stance: choice.stance, strength: choice.strength)
        return (phrasing.brief(chosen), Evidence(index, of: policy))
      }
    }

    private func blanks(of position: Position, in policy: Policy) -> [String] {
      guard let first = position.provisions.first else { return [] }
      let provision = policy.provisions[first]
      return provision.blanks.map { VisibleText.line(policy.tree.quote(of: provision.clause, within: $0)) }
    }

    private func member(_ policy: Int, topic: Int) -> Member {
      let position = policies[policy].positions[topic]
      let evidence = position.provisions.map { Evidence($0, of: policies[policy]) }
      let quote = position.exceptions.isEmpty ? "" : evidence.first?.quote ?? ""
      let exceptions = position.exceptions
        .map { VisibleText.line(policies[policy].tree.quote(of: $0.clause, within: $0.range)) }
        .filter { !$0.isEmpty && !quote.holds($0) }
      return Member(
        policy: policy, evidence: evidence.first, further: Array(evidence.dropFirst()), exceptions: exceptions,
        conflicts: position.conflicts.map { conflict in
          (Evidence(conflict.first, of: policies[policy]), Evidence(conflict.second, of: policies[policy]))
        }, choices: choices(of: position, in: policies[policy]), blanks: blanks(of: position, in: policies[policy]),
        definitions: Evidence.definitions(behind: position, of: policies[policy]))
    }
  }
}
