package import PolicyOutline
internal import PolicyText

/// Reads a clause tree with a profile: what each clause does, and where the policy stands on each topic.
///
/// Made once for a profile, which it compiles; then used for any number of documents, on any thread.
package final class PolicyCompiler: Sendable {
  package let profile: Profile
  let lexicon: Lexicon
  let sentenceReader: SentenceReader
  let cueMatcher: CueMatcher
  let headingKinds: HeadingKinds
  /// For each column of the profile's weights, the topic that it is for, or -1; and the other way round.
  let exampleTopics: [Int]
  /// For each topic, what stands for a cue where its examples found it.
  let exampleCues: [CompiledCue?]
  let exampleColumns: [Int?]
  /// Ids of the roles that answer only the topics that ask for them.
  let commonRoles: Set<String>
  /// For ids of parties that are one of a broader party, its id.
  let broaderParties: [String: String]

  package init(profile: Profile) {
    self.profile = profile
    lexicon = Lexicon(profile)
    sentenceReader = SentenceReader(profile: profile, lexicon: lexicon)
    cueMatcher = CueMatcher(profile: profile, lexicon: lexicon)
    let columns = profile.weights?.topics ?? []
    exampleTopics = columns.map { id in profile.topics.firstIndex { $0.id == id } ?? -1 }
    let (matcher, lexicon) = (cueMatcher, lexicon)
    exampleCues = profile.topics.enumerated().map { index, topic in
      CompiledCue(.byExample, topic: index, of: matcher.topics[index], named: topic.id, lexicon: lexicon)
    }
    exampleColumns = profile.topics.map { columns.firstIndex(of: $0.id) }
    headingKinds = HeadingKinds(profile: profile, lexicon: lexicon)
    commonRoles = Set(profile.roles.filter(\.isCommon).map(\.id))
    broaderParties = Dictionary(
      profile.parties.compactMap { party in party.broader.map { (party.id, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// Never fails: a text that says nothing to the profile is silent on every topic. O(n log n) in the size of the text.
  package func compile(_ tree: ClauseTree) -> Policy {
    var reader = ClauseReader(tree, compiler: self)
    reader.readAll()
    var positions = PositionBuilder(profile: profile).positions(of: reader.provisions)
    ConflictFinder.addConflicts(to: &positions, of: reader.provisions, in: tree, compiler: self)
    let naming = Naming(profile)
    return Policy(
      tree: tree, readings: reader.readings, provisions: reader.provisions,
      positions: positions, title: naming.title(of: tree),
      organisation: naming.organisation(in: tree))
  }
}
