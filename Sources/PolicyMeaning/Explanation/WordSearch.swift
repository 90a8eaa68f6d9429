internal import PolicyText

/// Looks for the words that decided, first in a sentence itself, then in what it inherits from.
struct WordSearch {
  /// What is to be found.
  private enum Need {
    /// One part of the cue.
    case part(CompiledCue.Group, [Cue.Term])
    case lead(Int, id: String)
    case force(rule: Force.Rule)
    case party(String)
    case value(LocatedValue)
  }

  /// A concept that stands often in a sentence is shown at its first places only.
  private static let longestList = 4

  private let compiler: PolicyCompiler
  private let cue: CompiledCue
  private let force: Force?
  private let provision: Provision?
  /// The parts of the cue to look for, as bits.
  private let parts: UInt64

  init(
    _ compiler: PolicyCompiler, cue: CompiledCue, force: Force? = nil, provision: Provision? = nil, parts: UInt64 = .max
  ) {
    self.compiler = compiler
    self.cue = cue
    self.force = force
    self.provision = provision
    self.parts = parts
  }

  /// The passages with deciding words; the sentence itself comes first, whether it has any or not.
  ///
  /// - Parameters:
  ///   - own: the sentence.
  ///   - surroundings: what it may inherit from, the nearest first.
  func passages(_ own: PassageReader.Surrounding, _ surroundings: [PassageReader.Surrounding]) -> [Passage] {
    var needs = needs
    var words = ownForce(own)
    words += take(&needs, from: own)
    words += likeWords(own)
    for limit in provision?.exceptions ?? [] { words.append(DecidingWords(role: .limit, range: limit)) }
    for id in cue.cue.excluded {
      guard let concept = compiler.lexicon.number(of: id), own.sentence.concepts.contains(concept) else { continue }
      words += hits(of: concept, in: own).map { DecidingWords(role: .excluded(concept: id), range: $0) }
    }
    var passages = [passage(own, words)]
    for surrounding in surroundings {
      guard !needs.isEmpty else { break }
      let words = take(&needs, from: surrounding)
      if !words.isEmpty { passages.append(passage(surrounding, words)) }
    }
    return passages
  }

  private func passage(_ place: PassageReader.Surrounding, _ words: [DecidingWords]) -> Passage {
    var seen: Set<DecidingWords> = []
    let sorted = words.filter { seen.insert($0).inserted }.enumerated().sorted { left, right in
      let (a, b) = (left.element.range, right.element.range)
      return (a.lowerBound, a.upperBound, left.offset) < (b.lowerBound, b.upperBound, right.offset)
    }
    return Passage(
      place: place.place, clause: place.clause, range: place.view.range(place.sentence.tokens),
      words: sorted.map(\.element))
  }

  private var needs: [Need] {
    var needs: [Need] = zip(cue.groups, cue.cue.required).enumerated()
      .filter { $0.offset < 64 && parts & 1 << $0.offset != 0 }.map { .part($0.element.0, $0.element.1) }
    if parts == .max, let lead = cue.lead, let id = cue.cue.lead { needs.append(.lead(lead, id: id)) }
    if let force, force.rule != Force.statementRule { needs.append(.force(rule: force.rule)) }
    needs += (provision?.parties ?? []).map { .party($0) }
    needs += (provision?.values ?? []).map { .value($0) }
    return needs
  }

  /// The words of the force where they are the sentence's own: what a lead-in makes of "ensure …" is named after the
  /// lead-in, but stands here.
  private func ownForce(_ own: PassageReader.Surrounding) -> [DecidingWords] {
    guard let force, !force.nucleus.isEmpty, own.sentence.tokens.contains(force.nucleus.lowerBound) else { return [] }
    let here = own.sentence.forces.first { $0.nucleus.overlaps(force.nucleus) } ?? force
    return [DecidingWords(role: .modality(rule: here.rule.description), range: own.view.range(force.nucleus))]
  }

  /// The words of the sentence that speak most for the topic, where its examples and no cue found it.
  private func likeWords(_ own: PassageReader.Surrounding) -> [DecidingWords] {
    guard cue.cue.isByExample, let examples = compiler.examples, let column = examples.columns[cue.topic] else {
      return []
    }
    return own.sentence.tokens
      .map { (token: $0, row: examples.row(of: own.view.tokens[$0])) }.filter { $0.row >= 0 }
      .map { (token: $0.token, weight: examples.weights.weight(of: $0.row, in: .text, topic: column)) }
      .filter { $0.weight > 0 }.sorted { ($1.weight, $0.token) < ($0.weight, $1.token) }.prefix(Self.longestList)
      .map { DecidingWords(role: .likeness, range: own.view.range($0.token..<$0.token + 1)) }
  }

  /// The words of a passage that satisfy needs, which are then no more.
  private func take(_ needs: inout [Need], from place: PassageReader.Surrounding) -> [DecidingWords] {
    var words: [DecidingWords] = []
    needs.removeAll { need in
      let found = find(need, in: place)
      words += found
      return !found.isEmpty
    }
    return words
  }

  private func find(_ need: Need, in place: PassageReader.Surrounding) -> [DecidingWords] {
    let sentence = place.sentence
    switch need {
    case .part(let group, let terms):
      return sentence.hits.filter { group.set.contains($0.concept) }.prefix(Self.longestList).map { hit in
        let id = zip(group.concepts, terms).first { $0.0 == hit.concept }?.1.id ?? terms[0].id
        return DecidingWords(role: .topic(concept: id), range: place.view.range(hit.tokens))
      }
    case .lead(let concept, let id):
      guard place.place != .own else { return [] }
      return hits(of: concept, in: place).map { DecidingWords(role: .topic(concept: id), range: $0) }
    case .force(let rule):
      if place.place == .heading, rule == Force.headingRule {
        return [DecidingWords(role: .modality(rule: rule.description), range: place.view.range(sentence.tokens))]
      }
      return sentence.forces.filter { $0.rule == rule && !$0.nucleus.isEmpty }.prefix(1).map {
        DecidingWords(role: .modality(rule: rule.description), range: place.view.range($0.nucleus))
      }
    case .party(let id):
      return sentence.mentions.filter {
        if case .party(let index) = $0.meaning { compiler.profile.parties[index].id == id } else { false }
      }.prefix(1).map { DecidingWords(role: .party(id: id), range: place.view.range($0.tokens)) }
    case .value(let value):
      let range = place.view.range(sentence.tokens)
      guard range.lowerBound <= value.range.lowerBound, value.range.upperBound <= range.upperBound else { return [] }
      return [DecidingWords(role: .value(value.value), range: value.range)]
    }
  }

  private func hits(of concept: Int, in place: PassageReader.Surrounding) -> [ByteRange] {
    place.sentence.hits.filter { $0.concept == concept }.prefix(Self.longestList).map { place.view.range($0.tokens) }
  }
}
