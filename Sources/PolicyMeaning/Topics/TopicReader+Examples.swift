internal import PolicyOutline
internal import PolicyText

/// What a clause says on topics that no cue found in it, but whose examples its words are like.
extension TopicReader {
  /// Adds a provision for each topic that has none yet, resting on the sentence that is most like its examples.
  mutating func readByExample(_ sentences: [Sentence]) {
    guard let likeness, !surroundings.isNoRule, !sentences.isEmpty else { return }
    for column in likeness.weights.topics.indices {
      guard let confidence = likeness.confidence(in: column) else { continue }
      let index = compiler.exampleTopics[column]
      guard index >= 0, !provisions.contains(where: { $0.topic == index }) else { continue }
      let topic = compiler.cueMatcher.topics[index]
      guard topic.isFact || tree.clauses[clause].role != .signature else { continue }
      guard let (place, token) = nearest(column, sentences, likeness.weights) else { continue }
      let sentence = sentences[place]
      let force = force(at: token, of: sentence, isFirst: place == 0)
      guard binds(topic, sentence, force),
        let answer = settled(answer(topic, Cue.byExample, sentence, force, token), topic)
      else { continue }
      let rule = "\(compiler.profile.topics[index].id): words like its examples'"
      add(Finding(topic: index, rule: rule, confidence: confidence), topic, sentence, answer)
    }
  }

  /// How sure it is that a cue's topic is meant.
  func confidence(in cue: CompiledCue) -> Double {
    guard let likeness, let column = compiler.exampleColumns[cue.topic] else { return cue.cue.confidence }
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
