package import PolicyText

/// One rule or statement of a policy on one topic, with the words that it rests on.
package struct Provision: Sendable {
  /// Index into the profile's topics.
  package var topic: Int
  /// Index into the tree's clauses.
  package var clause: Int
  package var stance: Stance
  package var strength: Strength?
  /// Ids of the parties that it binds.
  package var parties: [String]
  package var values: [LocatedValue]
  /// What limits it ("unless …", "except …"), in content, in order.
  package var exceptions: [ByteRange]
  /// The words it rests on, in content: a sentence or list item of the clause.
  package var range: ByteRange
  /// Whether they are somebody else's words, which yield to the policy's own.
  package var isQuoted: Bool
  /// The name of the profile's rule that matched.
  package var rule: String
  /// 0 to 1: of the provisions given with 0.9, nine in ten should be right.
  package var confidence: Double
  /// What it would say if it were chosen, where it is one of the alternatives that a draft leaves open.
  package var choice: Choice?
  /// The blanks in it that nobody has filled ("[insert name]"), in content, in order.
  package var blanks: [ByteRange]
  /// Where the policy says what its terms mean, as far as the answer rests on that.
  package var definitions: [Definition]

  /// A place where a policy says what a term means.
  package struct Definition: Hashable, Sendable {
    /// Index into the tree's clauses.
    package let clause: Int
    /// The defining words, in content.
    package let range: ByteRange

    package init(clause: Int, range: ByteRange) {
      self.clause = clause
      self.range = range
    }
  }

  /// A stance that a draft offers.
  package struct Choice: Hashable, Sendable {
    package let stance: Stance
    package let strength: Strength?
  }

  package init(
    topic: Int, clause: Int, stance: Stance, strength: Strength?, parties: [String], values: [LocatedValue],
    exceptions: [ByteRange], range: ByteRange, isQuoted: Bool, rule: String, confidence: Double,
    choice: Choice? = nil, blanks: [ByteRange] = [], definitions: [Definition] = []
  ) {
    self.topic = topic
    self.clause = clause
    self.stance = stance
    self.strength = strength
    self.parties = parties
    self.values = values
    self.exceptions = exceptions
    self.range = range
    self.isQuoted = isQuoted
    self.rule = rule
    self.confidence = confidence
    self.choice = choice
    self.blanks = blanks
    self.definitions = definitions
  }
}

/// A policy's answer to one topic's question.
package struct Position: Sendable {
  /// Index into the profile's topics.
  package var topic: Int
  package var stance: Stance
  package var strength: Strength?
  /// What it would be if a blank were filled, where only that leaves it open.
  package var choice: Provision.Choice?
  /// The values of the provisions that decided, without repeats, in order of first mention.
  package var values: [LocatedValue]
  /// Exceptions of those provisions, in content, in order, each with its clause.
  package var exceptions: [(clause: Int, range: ByteRange)]
  /// Indices into the policy's provisions, the deciding one first. Empty when silent.
  package var provisions: [Int]
  /// Pairs of these provisions that cannot both hold, in order.
  package var conflicts: [Conflict]

  /// Two provisions that contradict each other, the earlier first.
  package struct Conflict: Hashable, Sendable {
    package let first: Int
    package let second: Int

    package init(_ first: Int, _ second: Int) {
      self.first = first
      self.second = second
    }
  }

  package init(
    topic: Int, stance: Stance, strength: Strength? = nil, choice: Provision.Choice? = nil,
    values: [LocatedValue] = [],
    exceptions: [(clause: Int, range: ByteRange)] = [], provisions: [Int] = [], conflicts: [Conflict] = []
  ) {
    self.topic = topic
    self.stance = stance
    self.strength = strength
    self.choice = choice
    self.values = values
    self.exceptions = exceptions
    self.provisions = provisions
    self.conflicts = conflicts
  }
}
