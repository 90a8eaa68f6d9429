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
    /// Whether it is so common in the text that it answers only the topics that ask for it.
    package let isCommon: Bool
    /// The id of the party that it is one of, whom rules for it bind too ("teachers" of "staff").
    package let broader: String?
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
    /// Whether it is told as a fact, whatever the force of the words (who is covered, when it was adopted).
    package let isFact: Bool
    /// The types of value that answer it: "age", "role", "date" …
    package let valueTypes: Set<String>
    /// Ids of common roles that it asks for.
    package let commonRoles: Set<String>
    /// How much a governor cares whether schools differ, 0 to 1.
    package let weight: Double
    /// Ids of the parties whose conduct it asks about; a rule that binds somebody else is no answer. Empty for anybody.
    package let binds: [String]
    /// The word that joins roles to the answer ("report concerns *to* the head"); nil where they are only involved in it.
    package let rolePreposition: String?
    /// What a sentence without force means here, or nil where it means nothing.
    package let statement: Stance?
    /// What a stance means on this topic where it means another than its own, or nil where it means nothing ("must use
    /// suitable images" does not answer whether images may be posted).
    package let replacements: [Stance: Stance?]
    package let cues: [Cue]
  }

  /// A name that the text mentions as itself: a platform, a piece of guidance.
  package struct Name: Sendable {
    package let name: String
    package let aliases: [String]
    /// Aliases that count only in this spelling, capitals included ("X").
    package let exact: [String]
  }

  /// A thing that cues speak of, with the phrases for it.
  package struct Concept: Sendable {
    package let id: String
    package let phrases: [String]
    /// Ids of concepts that are not meant where one of these phrases contains them ("former pupil" hides "pupil").
    package let hides: [String]
  }

  /// Headings that tell what a section is for.
  package struct Section: Sendable {
    package let kind: ClauseKind
    package let cues: [String]
  }

  /// The name by which it is asked for.
  package let name: String
  /// What the profile is for, in one line.
  package let title: String
  package let groups: [Group]
  package let topics: [Topic]
  package let parties: [Term]
  package let roles: [Term]
  package let measures: [Term]
  package let platforms: [Name]
  package let instruments: [Name]
  /// Words that end the name of a law: "Act", "Regulations".
  package let statuteNouns: [String]
  /// Words that end the name of another policy: "Policy", "Code of Conduct".
  package let policyNouns: [String]
  /// Words that name an organisation of this kind: "School", "Academy".
  package let organisations: [String]
  /// In the order in which they are tried.
  package let sections: [Section]
  /// Words in a heading that tell that what follows is not a rule: "scenario".
  package let notRules: [String]
  package let concepts: [Concept]
  /// Phrases inside which no concept is meant ("child protection" is not about a child).
  package let ignored: [String]
  /// Indices of the topics that hold the policy's own dates.
  package let dates: (adopted: Int?, nextReview: Int?)
  /// What examples taught of words, and the name under which the profile's file knows it; nil where it names none.
  let weights: WordWeights?
  let weightsName: String?
  /// The phrases as an image has them, where the profile was loaded from one.
  let lexiconImage: LexiconImage?
}
