package import PolicyMeaning
internal import PolicyOutline
internal import PolicyText

extension TerminalRenderer {
  /// Why each policy has the positions that it has: one policy after another, one topic after another.
  ///
  /// - Parameter explained: each policy with the explanations of its topics.
  package func explanations(_ explained: [(policy: Policy, topics: [TopicExplanation])]) -> [UInt8] {
    var text = TerminalText(width: width, isColoured: isColoured)
    let names = DocumentNames(explained.map(\.policy))
    for (index, entry) in explained.enumerated() {
      writeHeading(names.full[index], level: .document, to: &text)
      text.paragraph(.init(entry.policy.document.path, .faint))
      for topic in entry.topics { write(topic, of: entry.policy, to: &text) }
    }
    return text.bytes
  }

  private func write(_ explanation: TopicExplanation, of policy: Policy, to text: inout TerminalText) {
    let topic = profile.topics[explanation.topic]
    let position = policy.positions[explanation.topic]
    writeHeading("\(topic.title) (\(topic.id))", level: .group, to: &text)
    text.paragraph(.init(topic.question, .faint))
    text.paragraph(
      .init("Answer: ", .bold), .init("\(Phrasing(profile: profile).statement(of: position)).", position.stance.style))
    for conflict in position.conflicts {
      let places = [conflict.first, conflict.second].map { Evidence($0, of: policy).place }
      text.paragraph(.init("! \(Phrasing.conflict): \(Phrasing.list(places)).", .red))
    }
    let sections: [(title: String, isIn: (Outcome) -> Bool)] = [
      ("Decided by", { if case .decides = $0 { true } else { false } }),
      ("Says the same", { if case .agrees = $0 { true } else { false } }),
      ("Says something else, and gave way", { if case .outweighed = $0 { true } else { false } }),
      ("Speaks of it, and was rejected", { if case .rejected = $0 { true } else { false } }),
    ]
    for section in sections {
      let found = explanation.considered.filter { section.isIn($0.outcome) }
      guard !found.isEmpty else { continue }
      text.blank()
      text.paragraph(.init("\(section.title):", .bold))
      for consideration in found { write(consideration, of: policy, to: &text) }
    }
    guard position.stance == .silent else { return }
    text.blank()
    text.paragraph(
      .init("Nearest clauses: ", .bold),
      .init(
        explanation.nearest.isEmpty
          ? "none. Every clause was read, and none holds much of what an answer would be told by."
          : "every clause was read, and none answers this."))
    for miss in explanation.nearest {
      write(miss.passages, of: policy, to: &text)
      writeTopicWords(miss.passages, of: policy, to: &text)
      bullet("Why not", Phrasing(profile: profile).reason(miss.obstacle), to: &text)
    }
  }

  private func write(_ consideration: Consideration, of policy: Policy, to text: inout TerminalText) {
    let phrasing = Phrasing(profile: profile)
    write(consideration.passages, of: policy, to: &text)
    switch consideration.outcome {
    case .decides(let index), .agrees(let index):
      writeReading(consideration, policy.provisions[index], of: policy, to: &text)
    case .outweighed(let index, let yielding):
      writeReading(consideration, policy.provisions[index], of: policy, to: &text)
      bullet("Why not", Phrasing.reason(yielding), to: &text)
    case .rejected(let rejection):
      writeTopicWords(consideration.passages, of: policy, to: &text)
      bullet("Why not", phrasing.reason(rejection), to: &text)
    }
    var rule = "\(consideration.rule), confidence \(Self.percent(consideration.confidence))"
    if !consideration.weakerRules.isEmpty {
      rule += "; weaker: \(consideration.weakerRules.joined(separator: "; "))"
    }
    bullet("Rule", rule, to: &text)
  }

  /// The passages with carets under the words that decided, each below the place where it stands.
  private func write(_ passages: [Passage], of policy: Policy, to text: inout TerminalText) {
    for (index, passage) in passages.enumerated() {
      let source = policy.document.source(of: passage.range)
      let line = Phrasing.place(source)
      if index == 0 {
        text.blank()
        let place = ClauseCitation(of: passage.clause, in: policy.tree).map { "\($0.words), \(line)" } ?? line
        text.paragraph(.init("\(Self.capitalised(place)):"), indent: 2, hanging: 4)
      } else {
        text.paragraph(.init("\(Phrasing.name(passage.place)), \(line):"), indent: 2, hanging: 4)
      }
      for line in ExcerptLines(Excerpt(passage, in: policy.tree), width: width - 4).lines {
        text.line(line.text, .plain, indent: 4)
        if !line.carets.isEmpty { text.line(line.carets, .green, indent: 4) }
      }
    }
  }

  /// What was made of the words, role by role.
  private func writeReading(
    _ consideration: Consideration, _ provision: Provision, of policy: Policy, to text: inout TerminalText
  ) {
    let phrasing = Phrasing(profile: profile)
    let position = Position(topic: provision.topic, stance: provision.stance, strength: provision.strength)
    bullet("Says", phrasing.brief(position) + (provision.isQuoted ? ", quoting others" : ""), to: &text)
    if let force = consideration.force {
      let words = listed(consideration.passages, of: policy) { if case .modality = $0 { "" } else { nil } }
      let strength = provision.strength.map { " (\($0.rawValue))" } ?? ""
      let heard = words.isEmpty ? "" : "\(words) "
      bullet("Force", "\(heard)\(Phrasing.verb(consideration.modality))\(strength); read as “\(force)”", to: &text)
    } else {
      bullet("Force", "none: it only tells", to: &text)
    }
    if let note = phrasing.note(consideration.direction) { bullet("Direction", note, to: &text) }
    let parties = listed(consideration.passages, of: policy) {
      if case .party(let id) = $0 { phrasing.name(.party(id)) } else { nil }
    }
    bullet("Binds", parties.isEmpty ? "nobody named; it counts for those asked about" : parties, to: &text)
    writeTopicWords(consideration.passages, of: policy, to: &text)
    let values = listed(consideration.passages, of: policy) {
      if case .value(let value) = $0 { phrasing.name(value) } else { nil }
    }
    if !values.isEmpty { bullet("Values", values, to: &text) }
    let limits = listed(consideration.passages, of: policy) { if case .limit = $0 { "" } else { nil } }
    if !limits.isEmpty { bullet(Phrasing.exception(to: provision.stance), limits, to: &text) }
    for definition in provision.definitions {
      let evidence = Evidence(definition, of: policy)
      bullet("By definition", "“\(evidence.quote)” (\(evidence.place))", to: &text)
    }
  }

  private func writeTopicWords(_ passages: [Passage], of policy: Policy, to text: inout TerminalText) {
    let words = listed(passages, of: policy) {
      switch $0 {
      case .topic(let concept): Phrasing.words(concept)
      case .likeness: ""
      default: nil
      }
    }
    if !words.isEmpty { bullet("About", words, to: &text) }
    let others = listed(passages, of: policy) {
      if case .excluded(let concept) = $0 { Phrasing.words(concept) } else { nil }
    }
    if !others.isEmpty { bullet("Another matter", others, to: &text) }
  }

  /// The words of one role as a list: “under 18” (until 18), each once.
  private func listed(
    _ passages: [Passage], of policy: Policy, _ meaning: (DecidingWords.Role) -> String?
  ) -> String {
    var seen: Set<String> = []
    var entries: [String] = []
    for passage in passages {
      for words in passage.words {
        guard let meaning = meaning(words.role) else { continue }
        let quote = VisibleText.line(Excerpt.text(words.range, of: passage, in: policy.tree))
        let isPlain = meaning.isEmpty || meaning.lowercased() == quote.lowercased()
        let entry = isPlain ? "“\(quote)”" : "“\(quote)” (\(meaning))"
        if seen.insert(entry).inserted { entries.append(entry) }
      }
    }
    return entries.joined(separator: ", ")
  }

  private func bullet(_ term: String, _ words: String, to text: inout TerminalText) {
    text.paragraph(.init("* "), .init("\(term): ", .bold), .init(words), indent: 4, hanging: 6)
  }

  private static func percent(_ fraction: Double) -> String { "\(Int(fraction * 100 + 0.5))%" }
}
