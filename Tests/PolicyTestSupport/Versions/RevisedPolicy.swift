/// A made-up policy in two versions, with what a reader would say became of each clause.
package struct RevisedPolicy: Sendable {
  /// What was done to a clause or section.
  package enum Fate: Hashable, Sendable {
    case kept, edited, moved, movedAndEdited, added, deleted, split, merged
  }

  package var before: DraftPolicy
  package private(set) var after: DraftPolicy
  /// By id; a clause that is not here was kept.
  package private(set) var fates: [Int: Fate] = [:]
  /// For pieces of what was divided or joined, the clause that they belong to.
  package private(set) var wholes: [Int: Int] = [:]
  /// Pairs of neighbours that changed places: one of them moved, and either will do.
  package private(set) var swaps: [(Int, Int)] = []

  private let pool: [String]
  private var nextSentence: Int
  private var nextID: Int

  /// A repeated sentence in each section, as policies have.
  private static let boilerplate = "A failure to follow this part of the policy may lead to disciplinary action."

  /// - Parameter seed: the same seed gives the same policy.
  package init(_ pool: SentencePool, seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let material = pool.sentences.shuffled(using: &random)
    self.pool = material
    var sentence = 0
    var id = 0
    let headings = SentencePool.headings.shuffled(using: &random)
    let hasBoilerplate = Bool.random(using: &random)
    var sections: [DraftPolicy.Section] = []
    for heading in headings.prefix(Int.random(in: 3...9, using: &random)) {
      var section = DraftPolicy.Section(id: id, heading: heading, clauses: [])
      id += 1
      for _ in 0..<Int.random(in: 2...7, using: &random) {
        let count = Int.random(in: 1...3, using: &random)
        let sentences = (0..<count).map { material[(sentence + $0) % material.count] }
        sentence += count
        section.clauses.append(DraftPolicy.Clause(id: id, sentences: sentences))
        id += 1
      }
      if hasBoilerplate, Bool.random(using: &random) {
        section.clauses.append(DraftPolicy.Clause(id: id, sentences: [Self.boilerplate]))
        id += 1
      }
      sections.append(section)
    }
    before = DraftPolicy(sections: sections)
    after = before
    nextSentence = sentence
    nextID = id
    for _ in 0..<Int.random(in: 1...9, using: &random) { revise(using: &random) }
  }

  private mutating func newID() -> Int {
    defer { nextID += 1 }
    return nextID
  }

  private mutating func newSentence() -> String {
    defer { nextSentence += 1 }
    return pool[nextSentence % pool.count]
  }

  /// A clause that nothing was done to yet, by section and place.
  private func untouched(using random: inout SeededGenerator) -> (section: Int, place: Int)? {
    let places = after.sections.indices.flatMap { section in
      after.sections[section].clauses.indices.map { (section, $0) }
    }.filter { section, place in
      let clause = after.sections[section].clauses[place]
      return fates[clause.id] == nil && clause.sentences != [Self.boilerplate]
    }
    return places.randomElement(using: &random).map { (section: $0.0, place: $0.1) }
  }

  private mutating func revise(using random: inout SeededGenerator) {
    guard let (section, place) = untouched(using: &random) else { return }
    let clause = after.sections[section].clauses[place]
    switch Int.random(in: 0...9, using: &random) {
    case 0:
      after.sections[section].clauses.remove(at: place)
      fates[clause.id] = .deleted
    case 1:
      let id = newID()
      let count = Int.random(in: 1...2, using: &random)
      let sentences = (0..<count).map { _ in newSentence() }
      after.sections[section].clauses.insert(DraftPolicy.Clause(id: id, sentences: sentences), at: place)
      fates[id] = .added
    case 2, 3:
      after.sections[section].clauses[place].sentences[0] = WordChange.random(using: &random).apply(
        to: clause.sentences[0], &random)
      fates[clause.id] = .edited
    case 4, 5:
      guard let target = after.sections.indices.filter({ $0 != section }).randomElement(using: &random) else { return }
      var moved = after.sections[section].clauses.remove(at: place)
      fates[clause.id] = .moved
      if Bool.random(using: &random) {
        moved.sentences[0] = WordChange.random(using: &random).apply(to: clause.sentences[0], &random)
        fates[clause.id] = .movedAndEdited
      }
      let count = after.sections[target].clauses.count
      after.sections[target].clauses.insert(moved, at: Int.random(in: 0...count, using: &random))
    case 6:
      guard place + 1 < after.sections[section].clauses.count else { return }
      let other = after.sections[section].clauses[place + 1]
      guard fates[other.id] == nil, other.sentences != [Self.boilerplate] else { return }
      after.sections[section].clauses.swapAt(place, place + 1)
      fates[clause.id] = .moved
      fates[other.id] = .kept
      swaps.append((clause.id, other.id))
    case 7:
      guard clause.sentences.count > 1 else { return }
      let id = newID()
      after.sections[section].clauses[place].sentences = [clause.sentences[0]]
      after.sections[section].clauses.insert(
        DraftPolicy.Clause(id: id, sentences: Array(clause.sentences.dropFirst())), at: place + 1)
      fates[clause.id] = .split
      fates[id] = .split
      wholes[id] = clause.id
    case 8:
      guard place + 1 < after.sections[section].clauses.count else { return }
      let other = after.sections[section].clauses[place + 1]
      guard fates[other.id] == nil, other.sentences != [Self.boilerplate] else { return }
      after.sections[section].clauses[place].sentences += other.sentences
      after.sections[section].clauses.remove(at: place + 1)
      fates[clause.id] = .merged
      fates[other.id] = .merged
      wholes[other.id] = clause.id
    default:
      after.sections[section].clauses[place].sentences.append(newSentence())
      fates[clause.id] = .edited
    }
  }
}
