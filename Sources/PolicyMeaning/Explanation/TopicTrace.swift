internal import PolicyText

/// Records what `TopicReader` decides on some topics, for explanation. Readers without one record nothing.
final class TopicTrace {
  enum Verdict {
    case accepted(Provision)
    case rejected(Rejection)
  }

  /// What became of one cue that was found in one sentence.
  struct Event {
    var clause: Int
    var tokens: Range<Int>
    var cue: CompiledCue
    var force: Force?
    var verdict: Verdict
    var weaker: [String]
  }

  /// A cue of which a sentence holds a part.
  struct Candidate {
    var clause: Int
    var tokens: Range<Int>
    var cue: CompiledCue
    var fit: CueFit
  }

  /// For each topic, whether it is recorded.
  private let isWanted: [Bool]
  private let matcher: CueMatcher
  private(set) var events: [Event] = []
  private(set) var candidates: [Candidate] = []
  /// For each concept, in how many sentences it stands.
  private(set) var frequency = Array(repeating: 0, count: ConceptSet.capacity)
  private(set) var sentenceCount = 0
  /// Where the reader is.
  private var clause = 0
  private var tokens = 0..<0
  private var weaker: [(topic: Int, rule: String)] = []

  init(topics: [Int], compiler: PolicyCompiler) {
    var isWanted = Array(repeating: false, count: compiler.profile.topics.count)
    for topic in topics { isWanted[topic] = true }
    self.isWanted = isWanted
    matcher = compiler.cueMatcher
  }

  /// Notes that a sentence is about to be read. O(cues of the topics × their parts).
  func enter(_ sentence: Sentence, of clause: Int, in context: CueContext) {
    self.clause = clause
    tokens = sentence.tokens
    weaker.removeAll(keepingCapacity: true)
    sentenceCount += 1
    for concept in 0..<ConceptSet.capacity where sentence.concepts.contains(concept) { frequency[concept] += 1 }
    for cue in matcher.cues where isWanted[cue.topic] {
      let fit = matcher.fit(cue, sentence, context)
      if fit.obstacle == nil {
        weaker.append((cue.topic, cue.rule))
      } else if fit.own != 0 {
        candidates.append(Candidate(clause: clause, tokens: tokens, cue: cue, fit: fit))
      }
    }
  }

  /// Notes a question, which is no answer to the topics it speaks of.
  func enterQuestion(_ sentence: Sentence, of clause: Int, in context: CueContext) {
    enter(sentence, of: clause, in: context)
    for match in matcher.matches(sentence, in: context) { reject(match.cue, .question, nil) }
  }

  func reject(_ cue: CompiledCue, _ reason: Rejection, _ force: Force?) {
    record(cue, force, .rejected(reason))
  }

  func accept(_ cue: CompiledCue, _ provision: Provision, _ force: Force?) {
    record(cue, force, .accepted(provision))
  }

  /// The same of a sentence that was read before.
  func accept(_ cue: CompiledCue, _ provision: Provision, _ force: Force?, in sentence: Sentence) {
    tokens = sentence.tokens
    weaker.removeAll(keepingCapacity: true)
    record(cue, force, .accepted(provision))
  }

  private func record(_ cue: CompiledCue, _ force: Force?, _ verdict: Verdict) {
    guard isWanted[cue.topic] else { return }
    let others = weaker.filter { $0.topic == cue.topic && $0.rule != cue.rule }.map(\.rule)
    events.append(
      Event(clause: clause, tokens: tokens, cue: cue, force: force, verdict: verdict, weaker: others))
  }
}
