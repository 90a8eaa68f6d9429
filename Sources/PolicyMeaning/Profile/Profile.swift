/// What is known about one kind of policy, as data: who its people are, what it asks about, how those are worded.
///
/// Loaded from `Templates/Profiles/*.json`. Swift knows English; everything about schools is here.
package struct Profile: Sendable {
  /// A person, body or thing with an id and the words for it.
  package struct Term: Sendable {
    package let id: String
    /// How output names it, with its article: "the headteacher".
    package let name: String
    package let aliases: [String]
  }

  package struct Group: Sendable {
    package let id: String
    /// The heading that output shows over the group's topics.
    package let title: String
  }

  package struct Topic: Sendable {
    package let id: String
    /// Index into `groups`.
    package let group: Int
    /// A few words for a table's row: "Former pupils".
    package let title: String
    /// The question that a position answers, in plain English.
    package let question: String
    /// Who the answer is about, in plain English: "Staff".
    package let subject: String
    /// Whether the subject takes a plural verb ("Staff are", "The school is").
    package let subjectIsPlural: Bool
    /// What they must, may or must not do: "be friends with former pupils online".
    package let action: String
    /// A whole sentence, without its full stop, for a stance where subject and action would not make a true one. `{must}`
    /// stands for the strength's words ("must", "should", "are advised to").
    package let says: [Stance: String]
  }

  package let name: String
  /// What the profile is for, in one line.
  package let title: String
  package let groups: [Group]
  package let topics: [Topic]
  package let parties: [Term]
  package let roles: [Term]
  package let measures: [Term]
}
