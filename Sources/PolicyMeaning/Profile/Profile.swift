/// What is known about one kind of policy, as data: who its people are, what it asks about, how those are worded.
///
/// Loaded from `Templates/Profiles/*.json`. Swift knows English; everything about schools is here.
package struct Profile: Sendable {
  /// A person, body or thing with an id and the words for it.
  package struct Term: Sendable {
    package let id: String
    /// How output names it, with its article: "the headteacher".
    package let name: String
    package let aliases: TextList
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
    let says: StanceTable<String>
    /// Whether it is told as a fact, whatever the force of the words (who is covered, when it was adopted).
    package let isFact: Bool
    /// The types of value that answer it.
    let valueTypes: ValueTypes
    /// Ids of common roles that it asks for.
    package let commonRoles: [String]
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
    let replacements: StanceTable<Stance?>
    package let cues: [Cue]

    /// The topic's own sentence for a stance, as `says` has it; nil where it has none.
    package func sentence(for stance: Stance) -> String? { says[stance] }
  }

  /// A name that the text mentions as itself: a platform, a piece of guidance.
  package struct Name: Sendable {
    package let name: String
    package let aliases: TextList
    /// Aliases that count only in this spelling, capitals included ("X").
    package let exact: TextList
  }

  /// A thing that cues speak of, with the phrases for it.
  package struct Concept: Sendable {
    package let id: String
    package let phrases: TextList
    /// The numbers of concepts that are not meant where one of these phrases contains them ("former pupil" hides "pupil").
    let hides: [Int]
  }

  /// Headings that tell what a section is for.
  package struct Section: Sendable {
    package let kind: ClauseKind
    package let cues: TextList
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
  package let statuteNouns: TextList
  /// Words that end the name of another policy: "Policy", "Code of Conduct".
  package let policyNouns: TextList
  /// Words that name an organisation of this kind: "School", "Academy".
  package let organisations: [String]
  /// In the order in which they are tried.
  package let sections: [Section]
  /// Words in a heading that tell that what follows is not a rule: "scenario".
  package let notRules: TextList
  package let concepts: [Concept]
  /// Phrases inside which no concept is meant ("child protection" is not about a child).
  package let ignored: TextList
  /// Indices of the topics that hold the policy's own dates.
  package let dates: (adopted: Int?, nextReview: Int?)
  /// Which file holds the law that its policies cite: a name in the program, or a path. Nil where it names none.
  package let law: String?
  /// What examples taught of words, and the name under which the profile's file knows it; nil where it names none.
  let weights: WordWeights?
  let weightsName: String?
  /// The phrases, where the profile was loaded from an image, which has them compiled.
  let book: PhraseBook?
}
