import PolicyMeaning
import PolicyOutline
import PolicyReaders
import PolicyText

/// A text compiled with the standard profile, and why it stands where it stands on one topic.
struct Explained {
  let policy: Policy
  let explanation: TopicExplanation

  init(_ text: String, on topic: String) throws {
    let profile = try Profile.embedded(named: Profile.standardName)
    guard let index = profile.topics.firstIndex(where: { $0.id == topic }) else {
      throw Trouble(topic, "no such topic in the standard profile")
    }
    let compiler = PolicyCompiler(profile: profile)
    policy = compiler.compile(Outline.infer(try Reader.read(Array(text.utf8), path: "test.txt")))
    explanation = compiler.explain(policy, topics: [index])[0]
  }

  var stance: Stance { policy.positions[explanation.topic].stance }

  /// What decides.
  var deciding: Consideration? {
    explanation.considered.first { if case .decides = $0.outcome { true } else { false } }
  }

  var rejections: [Rejection] {
    explanation.considered.compactMap { if case .rejected(let reason) = $0.outcome { reason } else { nil } }
  }

  /// The text of passages with the words in them marked by what they decided: "Staff <m:must not>".
  func marked(_ passages: [Passage]) -> [String] {
    passages.map { passage in
      var text = ""
      var offset = passage.range.lowerBound
      for words in passage.words where words.range.lowerBound >= offset {
        text += policy.document.text(offset..<words.range.lowerBound)
        text += "<\(words.role.letter):\(policy.document.text(words.range))>"
        offset = words.range.upperBound
      }
      return text + policy.document.text(offset..<passage.range.upperBound)
    }
  }
}

extension DecidingWords.Role {
  fileprivate var letter: String {
    switch self {
    case .topic: "t"
    case .modality: "m"
    case .party: "p"
    case .value: "v"
    case .limit: "l"
    case .likeness: "w"
    case .excluded: "x"
    }
  }
}
