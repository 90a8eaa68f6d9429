internal import PolicyOutline
internal import PolicyText

/// Makes explanations out of what was recorded while a policy was read again.
struct Explainer: ~Copyable {
  private static let nearestShown = 5
  /// How far apart the same provision may stand in the policy and in the record.
  private static let lookahead = 8
  /// What holds less of a cue than this is not near.
  private static let leastNearness = 0.1
  /// What a section's kind or the absence of other words weighs beside the parts of a cue, each at most 1.
  private static let circumstance = 0.5

  private let policy: Policy
  private let trace: TopicTrace
  private let compiler: PolicyCompiler
  private var reader: PassageReader

  init(_ policy: Policy, trace: TopicTrace, compiler: PolicyCompiler) {
    self.policy = policy
    self.trace = trace
    self.compiler = compiler
    reader = PassageReader(policy.tree, compiler: compiler)
  }

  mutating func explanation(of topic: Int) -> TopicExplanation {
    let position = policy.positions[topic]
    let supporting = Set(position.provisions)
    var provisions = policy.provisions.indices.filter { policy.provisions[$0].topic == topic }[...]
    var considered: [Consideration] = []
    for event in trace.events where event.cue.topic == topic {
      var provision: Int?
      if case .accepted(let accepted) = event.verdict {
        // Both are in the order of the document.
        let place = provisions.prefix(Self.lookahead).firstIndex { isSame(policy.provisions[$0], accepted) }
        guard let place else { continue }
        provision = provisions[place]
        provisions = provisions[(place + 1)...]
      }
      considered.append(consideration(event, outcome(of: event, provision, position, supporting), provision))
    }
    let nearest = position.stance == .silent ? nearest(topic, besides: considered) : []
    return TopicExplanation(topic: topic, considered: considered, nearest: nearest)
  }

  private mutating func consideration(
    _ event: TopicTrace.Event, _ outcome: Outcome, _ provision: Int?
  ) -> Consideration {
    let search = WordSearch(
      compiler, cue: event.cue, force: event.force, provision: provision.map { policy.provisions[$0] })
    return Consideration(
      outcome: outcome,
      passages: passages(event.clause, event.tokens, search),
      force: event.force.flatMap { $0.rule == Force.statementRule ? nil : $0.rule.description },
      modality: event.force?.modality ?? .statement,
      direction: event.cue.cue.stance.map { .fixed($0) } ?? (event.cue.cue.polarity == .against ? .reversed : .along),
      rule: event.cue.rule,
      confidence: provision.map { policy.provisions[$0].confidence } ?? event.cue.cue.confidence,
      weakerRules: event.weaker)
  }

  private func isSame(_ left: Provision, _ right: Provision) -> Bool {
    left.clause == right.clause && left.range == right.range && left.rule == right.rule
  }

  private func outcome(
    of event: TopicTrace.Event, _ provision: Int?, _ position: Position, _ supporting: Set<Int>
  ) -> Outcome {
    if case .rejected(let reason) = event.verdict { return .rejected(reason) }
    guard let provision, let first = position.provisions.first else { return .rejected(.noForce) }
    if provision == first { return .decides(provision: provision) }
    guard supporting.contains(provision) else { return .outweighed(provision: provision, .uncertain) }
    let (own, deciding) = (policy.provisions[provision], policy.provisions[first])
    if own.stance == deciding.stance { return .agrees(provision: provision) }
    return .outweighed(provision: provision, own.isQuoted && !deciding.isQuoted ? .quoted : .lessFirm)
  }

  private mutating func passages(_ clause: Int, _ tokens: Range<Int>, _ search: WordSearch) -> [Passage] {
    let text = reader.body(of: clause)
    let sentence = text.sentences[text.index(at: tokens.lowerBound)]
    let own = PassageReader.Surrounding(place: .own, clause: clause, view: text.view, sentence: sentence)
    return search.passages(own, reader.surroundings(of: tokens, in: clause))
  }

  // MARK: Silence

  /// What holds part of a cue: for each sentence the cue that is nearest, and of those the nearest five.
  private mutating func nearest(_ topic: Int, besides considered: [Consideration]) -> [NearMiss] {
    struct Place: Hashable { let clause, start: Int }
    var best: [Place: (nearness: Double, candidate: Int)] = [:]
    for (index, candidate) in trace.candidates.enumerated() where candidate.cue.topic == topic {
      let nearness = nearness(of: candidate)
      let place = Place(clause: candidate.clause, start: candidate.tokens.lowerBound)
      if nearness >= Self.leastNearness, nearness > best[place]?.nearness ?? 0 { best[place] = (nearness, index) }
    }
    let ranked = best.values.sorted { ($1.nearness, $0.candidate) < ($0.nearness, $1.candidate) }
    let taken = Set(considered.map { $0.range.lowerBound })
    var misses: [NearMiss] = []
    for (nearness, index) in ranked {
      let candidate = trace.candidates[index]
      let miss = NearMiss(
        obstacle: obstacle(of: candidate),
        passages: passages(
          candidate.clause, candidate.tokens,
          WordSearch(compiler, cue: candidate.cue, parts: candidate.fit.own | candidate.fit.around)),
        rule: candidate.cue.rule, nearness: nearness)
      if !taken.contains(miss.range.lowerBound) { misses.append(miss) }
      if misses.count == Self.nearestShown { break }
    }
    return misses
  }

  /// The share of a cue that was found. A part that many sentences of the policy satisfy tells little.
  private func nearness(of candidate: TopicTrace.Candidate) -> Double {
    var found = 0.0
    var all = 0.0
    switch candidate.fit.obstacle {
    case .lead: all = candidate.cue.lead.map { 1 / Double(1 + trace.frequency[$0]).squareRoot() } ?? 0
    case .excluded, .section: all = Self.circumstance
    case .lacks, nil: break
    }
    for (index, group) in candidate.cue.groups.enumerated() where index < 64 {
      let sentences = group.concepts.reduce(0) { $0 + trace.frequency[$1] }
      let weight = 1 / Double(1 + sentences).squareRoot()
      all += weight
      if (candidate.fit.own | candidate.fit.around) & 1 << index != 0 { found += weight }
    }
    return found / all
  }

  private func obstacle(of candidate: TopicTrace.Candidate) -> NearMiss.Obstacle {
    let cue = candidate.cue.cue
    switch candidate.fit.obstacle {
    case .excluded: return .excluded
    case .section: return .section(ClauseKind.allCases.filter { !cue.kinds.isDisjoint(with: ClauseKindSet($0)) })
    case .lead: return .lead(cue.lead ?? "")
    case .lacks, nil:
      let held = candidate.fit.own | candidate.fit.around
      return .lacks(cue.required.enumerated().filter { held & 1 << $0.offset == 0 }.map { $0.element.map(\.id) })
    }
  }
}
