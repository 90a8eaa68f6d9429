internal import PolicyOutline
internal import PolicyText

/// What a clause says on topics that no cue found in it, but whose examples its words are like.
extension TopicReader {
  /// Adds a provision for each topic that has none yet, resting on the sentence that is most like its examples.
  mutating func readByExample(_ sentences: [Sentence]) {
    guard let likeness, !surroundings.isNoRule, !sentences.isEmpty else { return }
    let found = provisions.count
    for column in likeness.weights.topics.indices {
      guard let confidence = likeness.confidence(in: column) else { continue }
      let index = compiler.exampleTopics[column]
      guard index >= 0, !provisions.contains(where: { $0.topic == index }), let cue = compiler.exampleCues[index] else {
        continue
      }
      let topic = cue.subject
      guard topic.isFact || tree.clauses[clause].role != .signature else { continue }
      guard let (place, token) = nearest(column, sentences, likeness.weights) else { continue }
      let sentence = sentences[place]
      guard !isExplained(sentence, before: column, likeness) else { continue }
      let force = force(at: token, of: sentence, isFirst: place == 0)
      guard binds(topic, sentence, force),
        let answer = settled(answer(topic, cue.cue, sentence, force, token), topic)
      else { continue }
      add(Finding(topic: index, rule: cue.rule, confidence: confidence), topic, sentence, answer)
      if let trace, let added = provisions.last { trace.accept(cue, added, force, in: sentence) }
    }
    guard provisions.count > found else { return }
    provisions.sort { ($0.range.lowerBound, $0.topic) < ($1.range.lowerBound, $1.topic) }
  }

  /// Whether what makes a sentence resemble a topic's examples is that it speaks of a neighbouring topic, which a cue
  /// found: "former pupils" are no pupils.
  private func isExplained(_ sentence: Sentence, before column: Int, _ likeness: Likeness) -> Bool {
    guard likeness.margin(of: column) < Self.sureMargin else { return false }
    let range = view.range(sentence.tokens)
    return provisions.contains { provision in
      guard provision.range == range, let other = compiler.exampleColumns[provision.topic] else { return false }
      return likeness.margin(of: other) >= 0
    }
  }

  /// From here on a likeness needs no look at other topics.
  private static let sureMargin = 0.5

  /// How sure it is that a cue's topic is meant.
  func confidence(in cue: CompiledCue) -> Double {
    // An answer's words tell little without those of its question.
    guard let likeness, surroundings.question == nil, let column = compiler.exampleColumns[cue.topic] else {
      return cue.cue.confidence
    }

    return cue.cue.confidence * likeness.trust(in: column)
  }

  /// The sentence whose words speak most for a topic, and the word that does.
  private func nearest(
    _ column: Int, _ sentences: [Sentence], _ weights: WordWeights
  ) -> (sentence: Int, place: Range<Int>)? {
    var best: (sentence: Int, place: Range<Int>, score: Int)?
    for (index, sentence) in sentences.enumerated() where !sentence.isQuestion {
      var score = 0
      var most = (weight: 0, token: sentence.tokens.lowerBound)
      for token in sentence.tokens where view.tokens[token].row >= 0 {
        let weight = weights.weight(of: view.tokens[token].row, in: .text, topic: column)
        score += weight
        if weight > most.weight { most = (weight, token) }
      }
      if score > best?.score ?? Int.min { best = (index, most.token..<most.token + 1, score) }
    }
    return best.map { ($0.sentence, $0.place) }
  }
}
