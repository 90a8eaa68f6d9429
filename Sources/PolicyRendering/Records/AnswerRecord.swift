package import PolicyComparison
package import PolicyMeaning

/// One policy's answer to one question, in words, with all that it rests on.
package struct AnswerRecord: Hashable, Sendable {
  package let stance: Stance
  package let strength: Strength?
  package let values: [Value]
  /// The stance in a few words, with its values: "must not (under 18)".
  package let cell: String
  /// One sentence without its full stop.
  package let statement: String
  /// The deciding words first, then whatever else speaks to the question, one entry a clause.
  package let words: [CitedWords]
  /// Exceptions that the deciding words do not show already.
  package let exceptions: [String]
  /// Pairs of words that cannot both hold.
  package let conflicts: [Conflict]
  /// What a draft leaves the choice between.
  package let choices: [Choice]
  /// Blanks in the deciding words that nobody has filled.
  package let blanks: [String]
  /// Where the policy says what the terms mean that the answer rests on.
  package let definitions: [CitedWords]

  package struct Conflict: Hashable, Sendable {
    package let first: CitedWords
    package let second: CitedWords

    package init(_ first: CitedWords, _ second: CitedWords) {
      self.first = first
      self.second = second
    }
  }

  package struct Choice: Hashable, Sendable {
    /// "must not"
    package let brief: String
    package let words: CitedWords

    package init(brief: String, words: CitedWords) {
      self.brief = brief
      self.words = words
    }
  }

  package init(
    stance: Stance, strength: Strength? = nil, values: [Value] = [], cell: String, statement: String,
    words: [CitedWords] = [], exceptions: [String] = [], conflicts: [Conflict] = [], choices: [Choice] = [],
    blanks: [String] = [], definitions: [CitedWords] = []
  ) {
    self.stance = stance
    self.strength = strength
    self.values = values
    self.cell = cell
    self.statement = statement
    self.words = words
    self.exceptions = exceptions
    self.conflicts = conflicts
    self.choices = choices
    self.blanks = blanks
    self.definitions = definitions
  }

  package var isSilent: Bool { stance == .silent }

  /// Whether a draft was left unfinished here.
  package var isUnfinished: Bool { stance == .unresolved || !blanks.isEmpty }

  /// What decides whether two policies agree.
  package var answer: Answer { Answer(stance: stance, strength: strength, values: Set(values)) }
}
