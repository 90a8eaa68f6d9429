internal import PolicyOutline
internal import PolicyText

/// What a sentence that speaks to a topic answers there.
extension TopicReader {
  /// Whether a rule binds those whose conduct the topic asks about.
  func binds(_ topic: CompiledTopic, _ sentence: Sentence, _ force: Force?) -> Bool {
    guard !topic.binds.isEmpty else { return true }
    guard let force, force.modality != .statement else { return true }
    var named: [String] = []
    for mention in sentence.mentions
    where mention.tokens.upperBound <= force.nucleus.lowerBound && force.segment.contains(mention.tokens.lowerBound) {
      if case .party(let index) = mention.meaning,
        !TopicReader.followsPreposition(mention.tokens.lowerBound, in: view, sentence)
      {
        named.append(compiler.profile.parties[index].id)
      }
    }
    let subject = force.segment.lowerBound..<max(force.segment.lowerBound, force.nucleus.lowerBound)
    if named.isEmpty, view.tokens[subject].contains(where: { $0.grammar == .you || $0.grammar == .we }) { return true }
    if named.isEmpty {
      named = surroundings.parties
    } else if isPassive(force) {
      named = agents(of: force, in: sentence)
    }
    guard !named.isEmpty else { return true }
    return named.contains { topic.binds.contains($0) || topic.binds.contains(compiler.broaderParties[$0] ?? $0) }
  }

  /// "Pupils must not be accepted as …": the subject is not the one who acts.
  private func isPassive(_ force: Force) -> Bool {
    let behind = force.nucleus.upperBound..<min(force.nucleus.upperBound + 4, force.segment.upperBound)
    guard behind.lowerBound < behind.upperBound,
      let participle = behind.first(where: {
        view.tokens[$0].grammar == .participle || view.tokens[$0].grammar == .permission
      })
    else { return false }
    return (max(force.nucleus.lowerBound, participle - 3)..<participle).contains { view.tokens[$0].grammar == .be }
  }

  /// Whom a passive names as acting: "by parents".
  private func agents(of force: Force, in sentence: Sentence) -> [String] {
    sentence.mentions.compactMap { mention in
      guard case .party(let index) = mention.meaning, force.segment.contains(mention.tokens.lowerBound),
        mention.tokens.lowerBound > force.nucleus.upperBound,
        (max(force.segment.lowerBound, mention.tokens.lowerBound - 2)..<mention.tokens.lowerBound).contains(where: {
          view.tokens[$0].grammar == .by
        })
      else { return nil }
      return compiler.profile.parties[index].id
    }
  }

  /// What binds or discourages in the same sentence what may be done: "may …, but must tell the head", "is not
  /// forbidden, but is strongly advised against".
  private func condition(behind force: Force, in sentence: Sentence) -> Force? {
    sentence.forces.first {
      $0.nucleus.lowerBound >= force.segment.upperBound && !$0.isSubordinate
        && ($0.modality == .obligation || $0.modality == .prohibition || $0.modality == .discouragement)
        && (view.tokens[$0.segment.lowerBound].grammar == .but
          || view.tokens[$0.segment.lowerBound].grammar == .and && $0.nucleus.lowerBound == $0.segment.lowerBound + 1)
    }
  }

  /// What those who set the rules merely do: "photographs are kept in …".
  func tellsWhatIsDone(_ sentence: Sentence) -> Bool {
    guard sentence.forces.isEmpty, !surroundings.hasLead, surroundings.kinds.isDisjoint(with: TopicReader.telling)
    else {
      return false
    }
    return sentence.tokens.dropLast().contains {
      view.tokens[$0].grammar == .be && view.tokens[$0 + 1].grammar == .participle
    }
  }

  func answer(
    _ topic: CompiledTopic, _ cue: CompiledCue, _ sentence: Sentence, _ force: Force?, _ place: Range<Int>
  ) -> (stance: Stance, strength: Strength?)? {
    if isOpen(sentence.tokens), !topic.isFact { return (.unresolved, nil) }
    let meant = meaning(topic, cue, sentence, force, place)
    guard let meant, !topic.isFact, isLeftBlank(topic, sentence) else { return meant }
    return (.unresolved, meant.strength)
  }

  /// What an answer that is left open would be if it were filled in as it stands; nil for any other.
  func choice(
    _ answer: (stance: Stance, strength: Strength?), _ cue: CompiledCue, _ sentence: Sentence, _ force: Force?,
    _ place: Range<Int>
  ) -> Provision.Choice? {
    guard answer.stance == .unresolved else { return nil }
    if cue.subject.isFact { return Provision.Choice(stance: .stated, strength: nil) }
    guard let open = settled(meaning(cue.subject, cue, sentence, force, place), cue.subject)
    else { return nil }
    return Provision.Choice(stance: open.stance, strength: open.strength)
  }

  /// What a sentence answers when it is taken as it stands.
  func meaning(
    _ topic: CompiledTopic, _ cue: CompiledCue, _ sentence: Sentence, _ force: Force?, _ place: Range<Int>
  ) -> (stance: Stance, strength: Strength?)? {
    if topic.isFact {
      let isBlank = sentence.concepts.contains(compiler.sentenceReader.slot) && topic.asksForValues
      return (isBlank && !sentence.values.contains { isValue($0.value, of: topic) } ? .unresolved : .stated, nil)
    }
    if let condition = surroundings.leadCondition { return conditional(condition, on: sentence) }
    let force = force ?? .statement(sentence.tokens)
    if let stance = cue.cue.stance {
      guard force.modality != .statement || cue.cue.isTold else { return topic.statement.map { ($0, nil) } }
      if stance == .required, force.modality == .recommendation { return (.recommended, force.strength) }
      return (stance, force.strength)
    }
    let own = sentence.limits.filter { force.segment.contains($0.range.lowerBound) }
    let limits = (completesLead(sentence) ? own + surroundings.leadLimits : own) + earlierLimits
    let after = force.nucleus.upperBound..<min(force.nucleus.upperBound + 7, sentence.tokens.upperBound)
    let asksPermission =
      after.lowerBound <= after.upperBound && after.contains { view.tokens[$0].grammar == .permission }
    if force.modality == .statement, let only = limits.first(where: { $0.kind == .only }),
      only.range.contains(place.lowerBound) || only.range.lowerBound <= place.lowerBound
    {
      return (.restricted, nil)
    }
    // What an exception to a ban names is allowed.
    if force.modality == .prohibition || force.modality == .discouragement,
      let limit = sentence.limits.first(where: { $0.kind == .exception && $0.range.contains(place.lowerBound) })
    {
      return limit.asksPermission ? (.restricted, force.strength) : (.permitted, nil)
    }
    if let statement = topic.statement, force.rule == TopicReader.presentTenseRule { return (statement, nil) }
    if let stance = StanceRules.stance(
      of: force, limits: limits, polarity: cue.cue.polarity, asksPermission: asksPermission)
    {
      if stance.stance == .permitted, let condition = condition(behind: force, in: sentence) {
        return (condition.modality == .discouragement ? .discouraged : .restricted, condition.strength)
      }
      return stance
    }
    if topic.statement == nil, tellsWhatIsDone(sentence) { return (.required, nil) }
    return topic.statement.map { ($0, nil) }
  }

  /// What an item answers that says on what its lead-in depends: "must not …, except: (a) family".
  private func conditional(
    _ condition: LeadCondition, on sentence: Sentence
  ) -> (stance: Stance, strength: Strength?)? {
    guard let lead = surroundings.leadForce else { return nil }
    switch lead.modality {
    case .permission: return (.restricted, lead.strength)
    case .prohibition, .discouragement:
      let asksPermission = view.tokens[sentence.tokens].contains {
        $0.grammar == .permission || $0.grammar == .authority
      }
      return (condition == .exception && !asksPermission ? .permitted : .restricted, lead.strength)
    case .obligation, .recommendation, .statement: return nil
    }
  }

  /// Whether a cue found words of the lead-in too: what only an item speaks of is no matter of its own, but a condition.
  func restsOnLead(_ cue: CompiledCue, _ sentence: Sentence) -> Bool {
    !cue.groups.allSatisfy { $0.set.intersects(sentence.concepts) }
  }

  /// Whether the lead-in carries the sentence: "Only the office may:" and below it "set up …".
  private func completesLead(_ sentence: Sentence) -> Bool {
    sentence.forces.isEmpty || surroundings.leadForce != nil && sentence.forces[0].rule == "order"
  }

  func isValue(_ value: Value, of topic: CompiledTopic) -> Bool {
    guard topic.asks(for: value) else { return false }
    guard case .role(let id) = value else { return true }
    return topic.commonRoles.contains(id) || !compiler.commonRoles.contains(id)
  }

  mutating func add(
    _ cue: CompiledCue, at place: Range<Int>, confidence: Double, _ sentence: Sentence,
    _ answer: (stance: Stance, strength: Strength?),
    choice: Provision.Choice?
  ) {
    let topic = cue.subject
    let evidence = self.evidence ?? collectEvidence(from: sentence)
    self.evidence = evidence
    var values: [LocatedValue] = []
    if topic.asksForValues {
      values = sentence.values.filter { isValue($0.value, of: topic) }
      if values.isEmpty { values = surroundings.leadValues.filter { isValue($0.value, of: topic) } }
      if topic.isFact { values = values.asFrequencies }
    }
    let definitions = definitions(for: cue, in: sentence, &values)
    provisions.append(
      Provision(
        topic: cue.topic, clause: clause, stance: answer.stance, strength: answer.strength,
        parties: evidence.parties, values: values,
        exceptions: exceptions(to: answer.stance, at: place, evidence, sentence), range: evidence.range,
        isQuoted: tree.clauses[clause].isQuoted, rule: cue.rule, confidence: confidence,
        choice: choice, blanks: evidence.blanks, definitions: definitions))
  }

  /// Where the policy says what the sentence's terms mean that a cue's topic is about. Adds the ages and times that it
  /// tells there to those of the sentence, which tell more of the rule where they are of one type.
  private func definitions(
    for cue: CompiledCue, in sentence: Sentence, _ values: inout [LocatedValue]
  ) -> [Provision.Definition] {
    let own = values
    var found: [Provision.Definition] = []
    for index in sentence.terms + surroundings.terms.filter({ !sentence.terms.contains($0) }) {
      let term = view.definitions.terms[index]
      guard cue.concepts.isEmpty || cue.concepts.intersects(term.subject) else { continue }
      let brought = term.values.filter { value in
        cue.subject.asks(for: value.value) && !own.contains { $0.value.typeName == value.value.typeName }
      }
      guard !brought.isEmpty || !term.isKnown else { continue }
      values += brought
      let definition = Provision.Definition(clause: term.clause, range: term.range)
      if !found.contains(definition) { found.append(definition) }
    }
    return found
  }

  /// What limits a rule, but for the exception that it is: "No friends, except family" allows family without exception.
  private func exceptions(
    to stance: Stance, at place: Range<Int>, _ evidence: Evidence, _ sentence: Sentence
  ) -> [ByteRange] {
    guard stance == .permitted || stance == .restricted, !evidence.exceptions.isEmpty,
      let own = sentence.limits.first(where: { $0.kind == .exception && $0.range.contains(place.lowerBound) })
    else { return evidence.exceptions }
    let range = view.range(own.range)
    return evidence.exceptions.filter { $0 != range }
  }

  private func collectEvidence(from sentence: Sentence) -> Evidence {
    Evidence(
      range: view.range(sentence.tokens), parties: subject(of: sentence) ?? surroundings.parties,
      exceptions: sentence.limits.filter { $0.kind != .only }.map { view.range($0.range) },
      blanks: sentence.hits.filter { $0.concept == compiler.sentenceReader.slot }.map { view.range($0.tokens) })
  }
}
