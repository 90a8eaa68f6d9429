/// A question in a policy, which the words behind it answer. A class, as all clauses below one hand it on.
final class Question: Sendable {
  let sentence: Sentence
  /// Whether it asks for a duty ("Do I need permission to …?", "Must I …?"), so that "no" frees and "yes" obliges.
  let asksDuty: Bool

  init(_ sentence: Sentence, in view: TextView) {
    self.sentence = sentence
    asksDuty = view.tokens[sentence.tokens].contains {
      switch $0.grammar {
      case .need, .must, .required, .have, .should: true
      default: false
      }
    }
  }

  /// The force that an answer's first words give to what was asked: "Yes, of course.", "No.", "Not until …"; nil where
  /// it begins otherwise.
  func force(of answer: Sentence, in view: TextView) -> Force? {
    guard let first = answer.tokens.first(where: { view.tokens[$0].isWord }) else { return nil }
    let isShort = view.tokens[first].grammar == .yes || view.tokens[first].grammar == .no
    let next = first + 1 < answer.tokens.upperBound ? view.tokens[first + 1] : nil
    if let last = answer.tokens.last(where: { view.tokens[$0].isWord }), last > first,
      view.tokens[last - 1].kind == .comma || view.isWord(last - 1, "course")
    {
      // "On your own account, yes.", "Of course not."
      switch view.tokens[last].grammar {
      case .yes: return make(asksDuty ? .obligation : .permission, answer, last)
      case .no, .not: return make(asksDuty ? .permission : .prohibition, answer, last)
      default: break
      }
    }
    switch view.tokens[first].grammar {
    case .yes where isShort:
      return make(asksDuty ? .obligation : .permission, answer, first)
    case .no
    where next?.kind == .comma && first + 2 < answer.tokens.upperBound
      && view.tokens[first + 2].grammar == .but && !answer.forces.isEmpty:
      // "No, but we would advise it."
      return nil
    case .only:
      return make(.permission, answer, first)
    case .no where next == nil || next?.isWord == false:
      return make(asksDuty ? .permission : .prohibition, answer, first)
    case .not, .never:
      return make(.prohibition, answer, first)
    default:
      return nil
    }
  }

  private func make(_ modality: Modality, _ answer: Sentence, _ first: Int) -> Force {
    Force(
      modality: modality, strength: modality == .permission ? nil : .must, nucleus: first..<first + 1,
      segment: answer.tokens, rule: "answer")
  }
}

extension Question: Equatable {
  /// Whether they are one and the same: two questions with the same words stand over different answers.
  static func == (left: Question, right: Question) -> Bool { left === right }
}
