internal import PolicyOutline
internal import PolicyText

/// What a clause says on topics that no cue found in it, but whose examples its words are like.
extension TopicReader {
  /// From here on a likeness needs no look at other topics.
  private static let sureMargin = 0.5
  /// A fact is told in no particular way, so that likeness alone must be stronger.
  private static let leastFactConfidence = 0.6

  /// Adds a provision for each topic that has none yet, resting on the sentence that is most like its examples.
  ///
  /// - Parameters:
  ///   - sentences: of the clause, all of which have been read.
  ///   - scratch: what a sentence is read into again.
  mutating func readByExample(_ sentences: [Range<Int>], into scratch: inout Sentence) {
    guard let examples = compiler.examples, let likeness, !surroundings.isNoRule, !sentences.isEmpty else { return }
    let found = provisions.count
    for (column, cue) in examples.cues.enumerated() {
      guard let cue, let confidence = likeness.closest.confidence(in: column), !speaks(to: cue.topic),
        !cue.subject.isFact || confidence >= Self.leastFactConfidence,
        cue.subject.isFact || tree.clauses[clause].role != .signature
      else { continue }
      let place = Int(likeness.places[column])
      let token = telling(column, sentences[place], examples)
      compiler.sentenceReader.read(sentences[place], in: view, into: &scratch)
      guard !scratch.isQuestion, !isDraftingNote(scratch),
        !opensExample(scratch), !isInExample || !tellsOnly(scratch), !leavesToAnotherPolicy(scratch, cue.subject),
        !onlyLists(scratch, cue.subject),
        !isExplained(scratch, before: column, examples),
        cue.subject.isFact
          || surroundings.leadCondition == nil && !onlyDefines(scratch) && !tellsOfAnotherPolicy(scratch)
      else { continue }
      let force = force(at: token, of: scratch, isFirst: place == 0)
      guard binds(cue.subject, scratch, force),
        let answer = settled(answer(cue.subject, cue, scratch, force, token), cue.subject)
      else { continue }
      evidence = nil
      add(
        cue, at: token, confidence: confidence, scratch, answer, choice: choice(answer, cue, scratch, force, token))
      if let trace, let added = provisions.last { trace.accept(cue, added, force, in: scratch) }
    }
    guard provisions.count > found else { return }
    provisions[firstProvision...].sort { ($0.range.lowerBound, $0.topic) < ($1.range.lowerBound, $1.topic) }
  }

  /// How sure it is that a cue's topic is meant.
  func confidence(in cue: CompiledCue) -> Double {
    // An answer's words tell little without those of its question, and a term's without those of its definition.
    guard let likeness, surroundings.question == nil, !cue.concepts.intersects(standingFor),
      let column = compiler.examples?.columns[cue.topic]
    else {
      return cue.cue.confidence
    }
    let own = cue.cue.confidence * likeness.sentence.trust(in: column)
    return max(own, min(likeness.sentence.confidence(in: column) ?? 0, 0.85))
  }

  /// Whether a sentence says what a term means, and rules nothing.
  func onlyDefines(_ sentence: Sentence) -> Bool {
    view.definitions.isDefining(view.range(sentence.tokens))
      && sentence.forces.allSatisfy { $0.isSubordinate || $0.modality == .statement }
  }

  private func speaks(to topic: Int) -> Bool {
    provisions[firstProvision...].contains { $0.topic == topic }
  }

  /// Whether what makes a sentence resemble a topic's examples is that it speaks of a neighbouring topic, which a cue
  /// found: "former pupils" are no pupils.
  private func isExplained(_ sentence: Sentence, before column: Int, _ examples: ExampleTopics) -> Bool {
    guard let likeness = likeness?.closest, likeness.margin(of: column) < Self.sureMargin else { return false }
    let range = view.range(sentence.tokens)
    return provisions[firstProvision...].contains { provision in
      guard provision.range == range, let other = examples.columns[provision.topic] else { return false }
      return likeness.margin(of: other) >= 0
    }
  }

  /// The word of a sentence that speaks most for a topic.
  private func telling(_ column: Int, _ sentence: Range<Int>, _ examples: ExampleTopics) -> Range<Int> {
    var most = (weight: 0, token: sentence.lowerBound)
    for token in sentence {
      let row = examples.row(of: view.tokens[token])
      guard row >= 0 else { continue }
      let weight = examples.weights.weight(of: row, in: .text, topic: column)
      if weight > most.weight { most = (weight, token) }
    }
    return most.token..<most.token + 1
  }
}
