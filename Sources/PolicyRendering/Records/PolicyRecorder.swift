package import PolicyChecks
package import PolicyMeaning
internal import PolicyOutline
internal import PolicyText

/// Takes down what pages need to know of a policy.
package struct PolicyRecorder: Sendable {
  /// What is left of a policy when its own pages are made.
  package struct Notes: Sendable {
    package let record: PolicyRecord
    /// Its clauses for the search, as the line of the index that they make. Apart, as no other page needs them.
    package let searchLine: [UInt8]
  }

  private let phrasing: Phrasing

  package init(profile: Profile) {
    phrasing = Phrasing(profile: profile)
  }

  /// - Parameter findings: on that policy.
  /// - Complexity: O(n) in the clauses of the policy and the provisions that its positions rest on.
  package func record(_ policy: Policy, findings: [Finding] = []) -> Notes {
    let references = ClauseReferences(policy.tree)
    let anchors = Anchor.distinct("clause", references.ids)
    let scribe = Scribe(policy: policy, anchors: anchors, phrasing: phrasing)
    let path = policy.document.path
    return Notes(
      record: PolicyRecord(
        file: path.split(separator: "/").last.map(String.init) ?? path, title: policy.title,
        organisation: policy.organisation, answers: policy.positions.map(scribe.answer),
        findings: FindingCounts(findings)),
      searchLine: SearchIndex.clauses(of: policy, anchors: anchors, references: references))
  }

  /// A policy while it is taken down.
  private struct Scribe {
    let policy: Policy
    let anchors: [Anchor]
    let phrasing: Phrasing

    func answer(_ position: Position) -> AnswerRecord {
      guard position.stance != .silent else {
        return AnswerRecord(
          stance: .silent, cell: phrasing.cell(position), statement: phrasing.statement(of: position))
      }
      let words = words(of: position)
      return AnswerRecord(
        stance: position.stance, strength: position.strength, values: position.values.map(\.value),
        cell: phrasing.cell(position), statement: phrasing.statement(of: position), words: words,
        exceptions: exceptions(to: position, besides: words.first?.quote ?? ""),
        conflicts: position.conflicts.map { AnswerRecord.Conflict(cited($0.first), cited($0.second)) },
        choices: choices(of: position), blanks: blanks(of: position),
        definitions: Evidence.definitions(behind: position, of: policy).map {
          CitedWords($0, at: anchors[$0.clause])
        })
    }

    private func cited(_ provision: Int) -> CitedWords {
      CitedWords(Evidence(provision, of: policy), at: anchors[policy.provisions[provision].clause])
    }

    /// The deciding words, and the others once a clause.
    private func words(of position: Position) -> [CitedWords] {
      var seen: Set<Int> = []
      return position.provisions.filter { seen.insert(policy.provisions[$0].clause).inserted }.map(cited)
    }

    private func exceptions(to position: Position, besides quote: String) -> [String] {
      position.exceptions.map { VisibleText.line(policy.tree.quote(of: $0.clause, within: $0.range)) }
        .filter { !$0.isEmpty && !quote.holds($0) }
    }

    private func choices(of position: Position) -> [AnswerRecord.Choice] {
      guard position.stance == .unresolved, position.choice == nil else { return [] }
      return position.provisions.compactMap { index in
        guard let choice = policy.provisions[index].choice else { return nil }
        let chosen = Position(topic: position.topic, stance: choice.stance, strength: choice.strength)
        return AnswerRecord.Choice(brief: phrasing.brief(chosen), words: cited(index))
      }
    }

    private func blanks(of position: Position) -> [String] {
      guard let first = position.provisions.first else { return [] }
      let provision = policy.provisions[first]
      return provision.blanks.map { VisibleText.line(policy.tree.quote(of: provision.clause, within: $0)) }
    }
  }
}
