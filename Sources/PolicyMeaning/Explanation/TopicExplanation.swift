package import PolicyText

/// Why a policy has the position that it has on one topic: the words that decided, what else was considered, and, where it
/// is silent, what came nearest.
package struct TopicExplanation: Sendable {
  /// Index into the profile's topics.
  package let topic: Int
  /// Everything in which one of the topic's cues was found, in document order.
  package let considered: [Consideration]
  /// For a silent position, what holds part of a cue, the nearest first; at most five.
  package let nearest: [NearMiss]
}

/// A sentence that one of the topic's cues was found in, and what came of it.
package struct Consideration: Sendable {
  package let outcome: Outcome
  /// The sentence itself first, then what it has its words from: lead-ins, headings.
  package let passages: [Passage]
  /// How the force was told: "must not"; nil where nothing gives force.
  package let force: String?
  package let modality: Modality
  package let direction: Direction
  /// The cue that matched, as provisions name it, and how sure it is, 0 to 1.
  package let rule: String
  package let confidence: Double
  /// Less certain cues of the topic that matched too and gave way.
  package let weakerRules: [String]

  package var clause: Int { passages[0].clause }
  package var range: ByteRange { passages[0].range }
}

/// How a stance came of a force.
package enum Direction: Sendable, Hashable {
  case along
  /// To oblige to what the words say is to forbid what the topic asks about.
  case reversed
  /// The cue's words give this stance whatever the force.
  case fixed(Stance)
}

/// What became of a sentence that speaks of the topic. Provisions are indices into the policy's.
package enum Outcome: Sendable, Hashable {
  case decides(provision: Int)
  /// It says the same as what decides.
  case agrees(provision: Int)
  /// It says something else and gave way.
  case outweighed(provision: Int, Yielding)
  case rejected(Rejection)

  package var provision: Int? {
    switch self {
    case .decides(let provision), .agrees(let provision), .outweighed(let provision, _): provision
    case .rejected: nil
    }
  }
}

/// Why a provision gave way to the one that decides.
package enum Yielding: String, CaseIterable, Sendable {
  /// It is somebody else's words.
  case quoted
  /// Its cue is far less certain.
  case uncertain = "less-certain"
  /// It is as certain, but speaks less firmly or stands later.
  case lessFirm = "less-firm"
}

/// Why a sentence that a cue matched is no provision.
package enum Rejection: Sendable, Hashable {
  /// It stands in a scenario or an example.
  case noRule
  /// It is for a signer to declare.
  case form
  /// It tells what another policy says.
  case anotherPolicy
  /// It says on what its lead-in depends, which is about something else.
  case condition
  /// It asks.
  case question
  /// It binds only these parties, and the topic asks about others.
  case bindsOthers([String])
  /// It only tells, and telling means nothing on this topic.
  case noForce
  /// Its stance does not answer the topic's question.
  case meansNothing(Stance)
  /// It is more likely about something else.
  case unlikely
}
