internal import PolicyText

/// Finds concepts, values, forces and limits in a sentence.
final class SentenceReader: Sendable {
  let lexicon: Lexicon
  private let profile: Profile
  private let names = NameFinder()
  private let role, party, measure, platform, guidance, statute, policy, date, interval, age, link: Int
  /// The concept of a blank left to be filled: "[insert name]", "[DD/MM/YYYY]".
  let slot: Int

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
  }

  /// Reads one sentence. Linear in its tokens.
  func read(_ range: Range<Int>, in view: TextView) -> Sentence {
    var sentence = Sentence(tokens: range)
    findPhrases(in: view, &sentence)
    findValues(in: view, &sentence)
    sentence.forces = ForceScanner.forces(in: view.tokens, sentence: range)
    sentence.limits = LimitFinder.limits(in: view.tokens, sentence: range)
    if let last = range.last(where: { view.tokens[$0].kind != .close && view.tokens[$0].kind != .quote }) {
      sentence.isQuestion = view.tokens[last].kind == .question
    }
    return sentence
  }

  private func findPhrases(in view: TextView, _ sentence: inout Sentence) {
    var found: [Sentence.Hit] = []
    var mentions: [Sentence.Mention] = []
    var hides = false
    let lexicon = lexicon
    let trie = lexicon.trie
    let tokens = view.tokens
    found.reserveCapacity(12)
    for index in sentence.tokens {
      let token = tokens[index]
      if token.beginsPhrase {
        trie.matches(in: tokens, at: index, before: sentence.tokens.upperBound) { hit in
          switch hit.meaning {
          case .concept(let concept):
            found.append(Sentence.Hit(concept: concept, tokens: hit.tokens))
            if lexicon.hides[concept] { hides = true }
          case .section, .noRule: break
          default:
            mentions.append(Sentence.Mention(meaning: hit.meaning, tokens: hit.tokens))
          }
        }
      }
      if token.isCapitalised, token.stem == 0 || token.end - token.start == 1,
        let platform = view.withBytes(index, { lexicon.exactPlatforms.value($0) })
      {
        mentions.append(Sentence.Mention(meaning: .platform(platform), tokens: index..<index + 1))
      }
    }
    if hides {
      let hiders = found.filter { lexicon.hides[$0.concept] }
      let index = SpanIndex(hiders.lazy.map(\.tokens))
      found.removeAll { hit in
        hit.concept == lexicon.ignored
          || hiders[index.near(hit.tokens)].contains {
            lexicon.hidden[$0.concept].contains(hit.concept) && $0.tokens.lowerBound <= hit.tokens.lowerBound
              && hit.tokens.upperBound <= $0.tokens.upperBound && $0.tokens.count > hit.tokens.count
          }
      }
      mentions.removeAll { mention in
        hiders[index.near(mention.tokens)].contains {
          $0.concept == lexicon.ignored && $0.tokens.lowerBound <= mention.tokens.lowerBound
            && mention.tokens.upperBound <= $0.tokens.upperBound
        }
      }
    }
    for hit in found { sentence.concepts.insert(hit.concept) }
    sentence.hits = found
    sentence.mentions = longest(mentions)
  }

  /// Of mentions of one kind that overlap, the longest: "chair of governors" is not also "governors".
  private func longest(_ mentions: [Sentence.Mention]) -> [Sentence.Mention] {
    guard mentions.count > 1 else { return mentions }
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
        if token.kind == .bracketOpen, index + 1 < sentence.tokens.upperBound, !view.isLink(index + 1),
          let close = (index + 1..<min(index + 12, sentence.tokens.upperBound)).first(where: {
            view.tokens[$0].kind == .bracketClose
          }), !holdsAddress(index..<close, in: view)
        {
          sentence.concepts.insert(slot)
          sentence.hits.append(Sentence.Hit(concept: slot, tokens: index..<close + 1))
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
      }
      if view.isLink(index) {
        sentence.concepts.insert(link)
        sentence.hits.append(Sentence.Hit(concept: link, tokens: index..<index + 1))
      }
      index += 1
    }
  }
}
