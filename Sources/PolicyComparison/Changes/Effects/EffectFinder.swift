internal import PolicyMeaning

/// Tells what a change does, rule by rule: each looks at one kind of evidence, and marks the words that it has explained, so
/// that what is left over can be told from what is accounted for.
struct EffectFinder {
  let text: ChangedText
  let context: ChangeContext
  private(set) var effects: [Effect] = []
  private var known: Set<Effect> = []
  /// For each word of either side, whether an effect accounts for it.
  private var explained: (before: [Bool], after: [Bool])

  init(_ text: ChangedText, _ context: ChangeContext) {
    self.text = text
    self.context = context
    explained = (
      Array(repeating: false, count: text.before.run.words.count),
      Array(repeating: false, count: text.after.run.words.count)
    )
  }

  /// All effects, each once. Linear in the words times the rules.
  mutating func run() {
    TerminologyRule.apply(to: &self)
    SentenceRule.apply(to: &self)
    if context.kind == .split || context.kind == .merged {
      DivisionRule.apply(to: &self)
    } else {
      for pair in text.pairs {
        let hunks = text.hunks(in: pair)
        if !hunks.isEmpty { tell(SentenceChange(pair: pair, hunks: hunks, text: text)) }
      }
    }
    dropMinor()
  }

  private mutating func tell(_ change: SentenceChange) {
    ReferenceRule.apply(to: &self, change)
    ValueRule.apply(to: &self, change)
    FigureRule.apply(to: &self, change.hunks)
    ForceRule.apply(to: &self, change)
    LimitRule.apply(to: &self, change)
    ConjunctionRule.apply(to: &self, change)
    NegationRule.apply(to: &self, change)
    ExtentRule.apply(to: &self, change)
    WordingRule.apply(to: &self, change)
  }

  /// Beside what matters, that other words were only reworded is not worth a line.
  private mutating func dropMinor() {
    let isMinor: (Effect) -> Bool = { effect in
      switch effect {
      case .editorial(.reworded), .editorial(.punctuation), .editorial(.spelling), .editorial(.capitals): true
      default: false
      }
    }
    if !effects.allSatisfy(isMinor) { effects.removeAll(where: isMinor) }
  }

  mutating func add(_ effect: Effect) {
    if known.insert(effect).inserted { effects.append(effect) }
  }

  /// Takes back what another effect tells better.
  mutating func withdraw(where isTold: (Effect) -> Bool) { effects.removeAll(where: isTold) }

  mutating func explain(before range: Range<Int>) {
    for word in range { explained.before[word] = true }
  }

  mutating func explain(after range: Range<Int>) {
    for word in range { explained.after[word] = true }
  }

  mutating func explain(_ hunk: Hunk) {
    explain(before: hunk.before)
    explain(after: hunk.after)
  }

  func isExplained(before word: Int) -> Bool { explained.before[word] }
  func isExplained(after word: Int) -> Bool { explained.after[word] }

  func isExplained(_ hunk: Hunk) -> Bool {
    hunk.before.allSatisfy { explained.before[$0] } && hunk.after.allSatisfy { explained.after[$0] }
  }
}

/// One sentence in both versions, with where it differs.
struct SentenceChange {
  let before: ChangedText.Sentence
  let after: ChangedText.Sentence
  let hunks: [Hunk]

  init(pair: Match, hunks: [Hunk], text: ChangedText) {
    before = text.before.sentences[pair.before]
    after = text.after.sentences[pair.after]
    self.hunks = hunks
  }
}

/// What the rules know beyond the clause itself.
struct ChangeContext {
  let kind: Change.Kind
  /// Where both sides stand, or only the one that there is.
  let clauseKind: ClauseKind?
  /// Whether it is a heading, a title, a field, a line of a contents list: nothing that binds anybody.
  let isFormal: Bool
  /// Whether it is an entry of a document-control table.
  let isField: Bool
  /// Where numbers lead to in either version.
  let targets: ReferenceTargets
  /// Replacements that hold throughout.
  let terminology: TerminologyFinder
  /// Sentences that one clause lost and another one gained.
  let movedSentences: MovedSentences
  let tolerated: EquivalentWords
  /// All that the profile knows, with which is one of which.
  let parties: [Profile.Term]
}

/// Modality with its strength.
struct StatedModality: Hashable {
  let modality: Modality
  let strength: Strength?

  init(_ modality: Modality, _ strength: Strength?) {
    self.modality = modality
    self.strength = strength
  }

  /// How much it asks: 0 where it allows, more the harder it is to do otherwise.
  var burden: Int {
    switch (modality, strength) {
    case (.permission, _): 0
    case (.statement, _): 1
    case (.recommendation, .should?), (.discouragement, .should?): 3
    case (.recommendation, _), (.discouragement, _): 2
    case (.obligation, .must?), (.prohibition, .must?), (.obligation, nil), (.prohibition, nil): 5
    case (.obligation, .should?), (.prohibition, .should?): 4
    case (.obligation, .advice?), (.prohibition, .advice?): 3
    }
  }

  /// Whether it forbids or advises against.
  var isNegative: Bool { modality == .prohibition || modality == .discouragement }
}
