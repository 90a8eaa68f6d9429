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
  /// What the profile's examples teach; nil where it has none.
  let examples: ExampleTopics?
  private let naming: Naming
  /// Ids of the roles that answer only the topics that ask for them.
  let commonRoles: Set<String>
  /// For ids of parties that are one of a broader party, its id.
  let broaderParties: [String: String]

  package init(profile: Profile) {
    self.profile = profile
    lexicon = Lexicon(profile)
    sentenceReader = SentenceReader(profile: profile, lexicon: lexicon)
    cueMatcher = CueMatcher(profile: profile, lexicon: lexicon)
    headingKinds = HeadingKinds(profile: profile, lexicon: lexicon)
    examples = profile.weights.map { [cueMatcher, lexicon] weights in
      ExampleTopics(weights, profile, cueMatcher, lexicon)
    }
    naming = Naming(profile)
    commonRoles = Set(profile.roles.filter(\.isCommon).map(\.id))
    broaderParties = Dictionary(
      profile.parties.compactMap { party in party.broader.map { (party.id, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// Never fails: a text that says nothing to the profile is silent on every topic. O(n log n) in the size of the text.
  ///
  /// - Parameter threads: at most how many read at once; the policy is the same whatever the number.
  package func compile(_ tree: ClauseTree, threads: Int = 1) -> Policy {
    policy(of: tree, TreeReader.read(tree, compiler: self, threads: threads))
  }

  /// The same for versions of one text, faster: what they have in common is read once.
  package func compile(versions: [ClauseTree], threads: Int = 1) -> [Policy] {
    TreeReader.read(versions: versions, compiler: self, threads: threads) { tree, reading in
      self.policy(of: tree, reading)
    }
  }

  private func policy(of tree: ClauseTree, _ reading: StretchReading) -> Policy {
    var reading = reading
    SectionKinds.settle(reading.untold, in: &reading.readings, of: tree)
    var positions = PositionBuilder(profile: profile).positions(of: reading.provisions)
    ConflictFinder.addConflicts(to: &positions, of: reading.provisions, in: tree, compiler: self)
    return Policy(
      tree: tree, readings: reading.readings, provisions: reading.provisions,
      positions: positions, title: naming.title(of: tree),
      organisation: naming.organisation(in: tree), people: reading.people)
  }
}
