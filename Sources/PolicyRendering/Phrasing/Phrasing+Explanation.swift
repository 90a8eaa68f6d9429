package import PolicyMeaning

extension Phrasing {
  /// What a force does, in a word or two: "forbids".
  package static func verb(_ modality: Modality) -> String {
    switch modality {
    case .obligation: "obliges"
    case .prohibition: "forbids"
    case .permission: "allows"
    case .recommendation: "advises"
    case .discouragement: "advises against"
    case .statement: "only tells"
    }
  }

  /// How the stance came of the force, where that is not plain. Nil where it is.
  package func note(_ direction: Direction) -> String? {
    switch direction {
    case .along: nil
    case .reversed: "The words name the opposite of what is asked about, so they count the other way round."
    case .fixed(let stance): "Words like these mean “\(stance.rawValue)” on this question, however they are put."
    }
  }

  /// Why a sentence that speaks of the topic is no answer.
  package func reason(_ rejection: Rejection) -> String {
    switch rejection {
    case .noRule: "It stands in an example or a scenario, which is no rule."
    case .form: "It is for a signer to declare, and no rule of the policy."
    case .condition: "It says on what the lead-in depends, and no more."
    case .anotherPolicy: "It tells what another policy says, which is no rule of this one."
    case .question: "It asks and does not answer."
    case .bindsOthers(let parties):
      parties.isEmpty
        ? "It binds others than those asked about."
        : "It binds \(list(parties.map(Value.party))), and the question is about others."
    case .noForce: "It only tells: nothing in it obliges, forbids, allows or advises."
    case .meansNothing(let stance): "It says what is \(stance.rawValue), which does not answer this question."
    case .unlikely: "Its words are more like those of clauses about other matters."
    }
  }

  /// Why a provision gave way.
  package static func reason(_ yielding: Yielding) -> String {
    switch yielding {
    case .quoted: "It is somebody else’s words, which yield to the policy’s own."
    case .uncertain: "It is less certain to be about this question."
    case .lessFirm: "It speaks less firmly, or is limited, or stands later."
    }
  }

  /// Why a near miss does not count.
  package func reason(_ obstacle: NearMiss.Obstacle) -> String {
    switch obstacle {
    case .lacks(let groups):
      let lacking = groups.map { "“\(Self.choice($0))”" }
      return "Nothing there speaks of \(lacking.joined(separator: ", nor of "))."
    case .excluded: return "Some of the words mark another matter than the one asked about."
    case .section(let kinds):
      return "It would count only in a section of the kind “\(Self.choice(kinds.map(\.rawValue)))”."
    case .lead(let concept): return "It would count only under a lead-in or heading about “\(Self.words(concept))”."
    }
  }

  /// Where a passage stands in relation to the sentence that it explains.
  package static func name(_ place: Passage.Place) -> String {
    switch place {
    case .own: "The sentence"
    case .before: "The sentence before"
    case .heading: "The heading"
    case .leadIn: "The lead-in"
    case .earlier: "The rule before"
    }
  }

  /// A concept's id as words; "$role" and the like are types of value.
  package static func words(_ concept: String) -> String {
    String(concept.drop { $0 == "$" }).replacing("-", with: " ")
  }

  private static func choice(_ ids: [String]) -> String {
    let longest = 6
    var names = ids.map(words)
    if names.count > longest { names = Array(names.prefix(longest)) + ["…"] }
    return names.joined(separator: "” or “")
  }
}
