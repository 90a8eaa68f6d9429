internal import PolicyText

/// Finds concepts, values, forces and limits in a sentence.
final class SentenceReader: Sendable {
  let lexicon: Lexicon
  private let profile: Profile
  private let names = NameFinder()
  private let role, party, measure, platform, guidance, statute, policy, date, interval, age, link: Int
  /// The concept of a blank left to be filled: "[insert name]", "[DD/MM/YYYY]".
  let slot: Int
  /// The concepts that stand for values of some type.
  let ofValues: ConceptSet

  init(profile: Profile, lexicon: Lexicon) {
    self.profile = profile
    self.lexicon = lexicon
    func number(_ name: String) -> Int { lexicon.number(of: name) ?? lexicon.ignored }
    role = number("$role")
    party = number("$party")
    measure = number("$measure")
    platform = number("$platform")
    guidance = number("$guidance")
    statute = number("$statute")
    policy = number("$policy")
    date = number("$date")
    interval = number("$interval")
    age = number("$age")
    link = number("$link")
    slot = number("$slot")
    ofValues = ConceptSet([role, party, measure, platform, guidance, statute, policy, date, interval, age, link, slot])
  }

  /// Reads one sentence. Linear in its tokens.
  func read(_ range: Range<Int>, in view: TextView) -> Sentence {
    var sentence = Sentence(tokens: range)
    read(range, in: view, into: &sentence)
    return sentence
  }

  /// The same in the place of a sentence that is no longer needed, whose memory it uses again.
  func read(_ range: Range<Int>, in view: TextView, into sentence: inout Sentence) {
    sentence.restart(at: range)
    findPhrases(in: view, &sentence)
    findValues(in: view, &sentence)
    ForceScanner.find(in: view.tokens, sentence: range, into: &sentence.forces)
    tellOfThings(&sentence)
    LimitFinder.find(in: view.tokens, sentence: range, into: &sentence.limits)
    if let last = range.last(where: { view.tokens[$0].kind != .close && view.tokens[$0].kind != .quote }) {
      sentence.isQuestion = view.tokens[last].kind == .question
    }
  }

  /// Makes facts of what things, and those who set the rules, do not do: "the College does not prescribe …".
  private func tellOfThings(_ sentence: inout Sentence) {
    for index in sentence.forces.indices where sentence.forces[index].rule == Force.doesNotRule {
      let force = sentence.forces[index]
      let isOfPerson = sentence.mentions.contains {
        switch $0.meaning {
        case .party, .role:
          force.segment.contains($0.tokens.lowerBound) && $0.tokens.upperBound <= force.nucleus.lowerBound
        default: false
        }
      }
      if !isOfPerson { sentence.forces[index].modality = .statement }
    }
  }

  private func findPhrases(in view: TextView, _ sentence: inout Sentence) {
    var hides = false
    var uses: [Definitions.Use] = []
    for index in sentence.tokens {
      let token = view.tokens[index]
      if token.beginsPhrase {
        lexicon.trie.matches(in: view.tokens, at: index, before: sentence.tokens.upperBound) { hit in
          switch hit.meaning {
          case .concept(let concept):
            sentence.hits.append(Sentence.Hit(concept: concept, tokens: hit.tokens))
            if lexicon.hides[concept] { hides = true }
          case .section, .noRule: break
          default:
            sentence.mentions.append(Sentence.Mention(meaning: hit.meaning, tokens: hit.tokens))
          }
        }
      }
      if token.isCapitalised, !view.people.isEmpty,
        let person = view.people.mention(at: index, before: sentence.tokens.upperBound, in: view)
      {
        sentence.mentions.append(Sentence.Mention(meaning: .role(person.role), tokens: person.tokens))
      }
      if !view.definitions.isEmpty,
        let use = view.definitions.use(at: index, before: sentence.tokens.upperBound, in: view)
      {
        sentence.terms.append(use.term)
        for concept in view.definitions.terms[use.term].concepts {
          sentence.hits.append(Sentence.Hit(concept: concept, tokens: use.tokens))
        }
        uses.append(use)
      }
      if token.isCapitalised, !token.beginsPhrase || token.end - token.start == 1,
        let platform = view.withBytes(index, { lexicon.exactPlatforms.value($0) })
      {
        sentence.mentions.append(Sentence.Mention(meaning: .platform(Int(platform)), tokens: index..<index + 1))
      }
    }
    if hides { dropHidden(in: &sentence) }
    for hit in sentence.hits { sentence.concepts.insert(hit.concept) }
    if hasRivals(sentence.mentions) { sentence.mentions = longest(sentence.mentions) }
    if !uses.isEmpty { mentionWhatIsMeant(by: uses, in: view, &sentence) }
  }

  /// Adds the roles and parties that defined terms stand for.
  private func mentionWhatIsMeant(by uses: [Definitions.Use], in view: TextView, _ sentence: inout Sentence) {
    for use in uses {
      let place = sentence.mentions.firstIndex { $0.tokens.lowerBound > use.tokens.lowerBound }
      sentence.mentions.insert(
        contentsOf: view.definitions.terms[use.term].mentions.map {
          Sentence.Mention(meaning: $0, tokens: use.tokens)
        }, at: place ?? sentence.mentions.endIndex)
    }
  }

  /// Drops the concepts and mentions that stand inside a phrase that hides them. Phrases are short, so that few stand
  /// near any other.
  private func dropHidden(in sentence: inout Sentence) {
    // What is hidden is marked first, as it may itself hide something.
    func concept(_ index: Int) -> Int { max(sentence.hits[index].concept, ~sentence.hits[index].concept) }
    for hider in sentence.hits.indices where lexicon.hides[concept(hider)] {
      let tokens = sentence.hits[hider].tokens
      let hidden = lexicon.hidden[concept(hider)]
      if concept(hider) == lexicon.ignored { emptyMentions(in: tokens, of: &sentence) }
      var inner = hider
      while inner > 0, sentence.hits[inner - 1].tokens.lowerBound == tokens.lowerBound { inner -= 1 }
      while inner < sentence.hits.count, sentence.hits[inner].tokens.lowerBound < tokens.upperBound {
        let hit = sentence.hits[inner]
        if hit.concept >= 0, hit.tokens.upperBound <= tokens.upperBound, hit.tokens.count < tokens.count,
          hidden.contains(hit.concept)
        {
          sentence.hits[inner].concept = ~hit.concept
        }
        inner += 1
      }
    }
    sentence.hits.removeAll { $0.concept < 0 || $0.concept == lexicon.ignored }
    sentence.mentions.removeAll { $0.tokens.isEmpty }
  }

  /// Empties the mentions inside a range of tokens. O(log n), and the mentions near it.
  private func emptyMentions(in tokens: Range<Int>, of sentence: inout Sentence) {
    var (index, end) = (0, sentence.mentions.count)
    while index < end {
      let middle = (index + end) / 2
      if sentence.mentions[middle].tokens.lowerBound < tokens.lowerBound { index = middle + 1 } else { end = middle }
    }
    while index < sentence.mentions.count, sentence.mentions[index].tokens.lowerBound < tokens.upperBound {
      let mention = sentence.mentions[index].tokens
      if mention.upperBound <= tokens.upperBound { sentence.mentions[index].tokens = mention.prefix(0) }
      index += 1
    }
  }

  /// Whether a mention overlaps another of its kind. They stand in order.
  private func hasRivals(_ mentions: [Sentence.Mention]) -> Bool {
    for index in mentions.indices {
      var next = index + 1
      while next < mentions.count, mentions[next].tokens.lowerBound < mentions[index].tokens.upperBound {
        if isSameKind(mentions[index].meaning, mentions[next].meaning) { return true }
        next += 1
      }
    }
    return false
  }

  /// Of mentions of one kind that overlap, the longest: "chair of governors" is not also "governors".
  private func longest(_ mentions: [Sentence.Mention]) -> [Sentence.Mention] {
    let spans = SpanIndex(mentions.lazy.map(\.tokens))
    return mentions.indices.filter { index in
      let mention = mentions[index]
      return !spans.near(mention.tokens).contains { other in
        let rival = mentions[other]
        return other != index && isSameKind(rival.meaning, mention.meaning) && rival.tokens.overlaps(mention.tokens)
          && (rival.tokens.count > mention.tokens.count || (rival.tokens == mention.tokens && other < index))
      }
    }.map { mentions[$0] }
  }

  private func isSameKind(_ left: PhraseTrie.Meaning, _ right: PhraseTrie.Meaning) -> Bool {
    switch (left, right) {
    case (.role, .role), (.party, .party), (.measure, .measure), (.platform, .platform), (.instrument, .instrument):
      true
    default: false
    }
  }

  /// "<a@b.example>" and "<>" are no blanks as "<NAME>" is one.
  private func holdsAddress(_ brackets: Range<Int>, in view: TextView) -> Bool {
    guard view.bytes(brackets.lowerBound).first == 0x3C else { return false }
    return brackets.count == 1
      || brackets.dropFirst().contains { view.tokens[$0].kind == .other || view.tokens[$0].kind == .stop }
  }

  private func findValues(in view: TextView, _ sentence: inout Sentence) {
    func add(_ value: LocatedValue, _ concept: Int, _ tokens: Range<Int>) {
      sentence.values.append(value)
      sentence.concepts.insert(concept)
      sentence.hits.append(Sentence.Hit(concept: concept, tokens: tokens))
    }
    for mention in sentence.mentions {
      let range = view.range(mention.tokens)
      switch mention.meaning {
      case .role(let index):
        let value = LocatedValue(.role(profile.roles[index].id), at: range)
        if profile.roles[index].isCommon { sentence.values.append(value) } else { add(value, role, mention.tokens) }
      case .party(let index): add(LocatedValue(.party(profile.parties[index].id), at: range), party, mention.tokens)
      case .measure(let index):
        add(LocatedValue(.measure(profile.measures[index].id), at: range), measure, mention.tokens)
      case .platform(let index):
        add(LocatedValue(.platform(name: profile.platforms[index].name), at: range), platform, mention.tokens)
      case .instrument(let index):
        let year = names.year(behind: mention.tokens.upperBound, in: view, sentence: sentence.tokens)
        add(
          LocatedValue(.instrument(name: profile.instruments[index].name, year: year), at: range), guidance,
          mention.tokens)
      case .statuteNoun:
        if let value = names.statute(endingAt: mention.tokens, in: view, sentence: sentence.tokens) {
          add(value, statute, mention.tokens)
        }
      case .policyNoun:
        if let value = names.policy(endingAt: mention.tokens, in: view, sentence: sentence.tokens) {
          add(value, policy, mention.tokens)
        }
      case .concept, .section, .noRule: break
      }
    }
    var index = sentence.tokens.lowerBound
    while index < sentence.tokens.upperBound {
      let token = view.tokens[index]
      guard token.isWord else {
        if token.kind == .open, let title = names.title(before: index, in: view, sentence: sentence.tokens),
          !sentence.mentions.contains(where: { $0.tokens.overlaps(title.tokens) && !$0.isPlatform })
        {
          add(title.value, guidance, title.tokens)
        }
        if token.kind == .gap {
          sentence.concepts.insert(slot)
          sentence.hits.append(Sentence.Hit(concept: slot, tokens: index..<index + 1))
        }
        if token.kind == .bracketOpen, index + 1 < sentence.tokens.upperBound, !view.isLink(index + 1),
          var close = (index + 1..<min(index + 12, sentence.tokens.upperBound)).first(where: {
            view.tokens[$0].kind == .bracketClose
          }), !holdsAddress(index..<close, in: view)
        {
          // "{{name}}" is one blank.
          while close + 1 < sentence.tokens.upperBound, view.tokens[close + 1].kind == .bracketClose { close += 1 }
          sentence.concepts.insert(slot)
          sentence.hits.append(Sentence.Hit(concept: slot, tokens: index..<close + 1))
          while view.tokens[index + 1].kind == .bracketOpen { index += 1 }
        }
        index += 1
        continue
      }
      if token.kind == .word, token.grammar == .none {
        if view.isLink(index) {
          sentence.concepts.insert(link)
          sentence.hits.append(Sentence.Hit(concept: link, tokens: index..<index + 1))
        }
        index += 1
        continue
      }
      if token.kind == .number || token.isCapitalised && (token.grammar == .month || token.grammar == .may),
        let (value, end) = DateFinder.date(at: index, in: view, sentence: sentence.tokens)
      {
        add(value, date, index..<end)
        index = end
        continue
      }
      if token.kind == .number || token.grammar == .number,
        let value = AgeFinder.age(at: index, in: view, sentence: sentence.tokens)
      {
        add(value, age, index..<index + 1)
      }
      if token.grammar == .frequency || token.grammar == .all || token.grammar == .when || token.kind == .number
        || token.grammar == .number,
        let value = IntervalFinder.interval(at: index, in: view, sentence: sentence.tokens)
      {
        add(value, interval, index..<index + 1)
      } else if token.kind == .number || token.grammar == .number,
        let value = PeriodFinder.period(at: index, in: view, sentence: sentence.tokens)
      {
        // No concept: it completes a rule and makes none.
        sentence.values.append(value)
      }
      index += 1
    }
  }
}
