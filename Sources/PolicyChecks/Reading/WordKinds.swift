/// What a word may be, looked up once for all rules: the grammar of English, and the domain's own sets of words.
struct WordKinds: OptionSet, Sendable {
  let rawValue: UInt128

  // MARK: English

  /// Written with a stop that ends no sentence: "Mr.", "etc."
  static let shortened = WordKinds(rawValue: 1 << 0)
  static let article = WordKinds(rawValue: 1 << 1)
  static let determiner = WordKinds(rawValue: 1 << 2)
  static let preposition = WordKinds(rawValue: 1 << 3)
  static let conjunction = WordKinds(rawValue: 1 << 4)
  static let pronoun = WordKinds(rawValue: 1 << 5)
  static let modal = WordKinds(rawValue: 1 << 6)
  /// Finite forms of be, have and do.
  static let auxiliary = WordKinds(rawValue: 1 << 7)
  /// Finite forms of other verbs, and bases that may be imperatives.
  static let verb = WordKinds(rawValue: 1 << 8)
  /// Words that cannot end a sentence.
  static let dangling = WordKinds(rawValue: 1 << 9)
  static let honorific = WordKinds(rawValue: 1 << 10)
  /// Parts of a document that carry a number: "section", "appendix".
  static let division = WordKinds(rawValue: 1 << 11)
  /// To tell somebody: "report", "notify".
  static let telling = WordKinds(rawValue: 1 << 12)
  /// Words that are put into capitals for emphasis: "NOT", "MUST".
  static let emphasis = WordKinds(rawValue: 1 << 13)
  static let month = WordKinds(rawValue: 1 << 14)
  /// Words that give a name to what stands beside them: "known as the X", "X means".
  static let naming = WordKinds(rawValue: 1 << 15)
  /// What a policy calls itself: "policy", "guide".
  static let selfName = WordKinds(rawValue: 1 << 16)
  /// Words of adopting and reviewing.
  static let reviewing = WordKinds(rawValue: 1 << 17)
  static let page = WordKinds(rawValue: 1 << 18)
  /// English words that headings of policies use: a rare one among them is not misspelt.
  static let common = WordKinds(rawValue: 1 << 19)
  /// Instructions to whoever finishes a draft.
  static let choosing = WordKinds(rawValue: 1 << 20)
  static let filling = WordKinds(rawValue: 1 << 21)
  static let insertion = WordKinds(rawValue: 1 << 22)
  /// What a placeholder is a place for: "name", "date".
  static let slot = WordKinds(rawValue: 1 << 23)
  static let or = WordKinds(rawValue: 1 << 24)
  static let your = WordKinds(rawValue: 1 << 25)
  static let recommending = WordKinds(rawValue: 1 << 26)
  static let adopting = WordKinds(rawValue: 1 << 27)
  static let adopted = WordKinds(rawValue: 1 << 28)
  /// What a text calls itself that others are to adapt.
  static let model = WordKinds(rawValue: 1 << 29)
  static let signing = WordKinds(rawValue: 1 << 30)
  /// Headings of what readers fill in.
  static let form = WordKinds(rawValue: 1 << 31)
  /// Verbs behind "I" in a declaration.
  static let pledging = WordKinds(rawValue: 1 << 33)
  /// Divisions that are attached: "appendix".
  static let attachment = WordKinds(rawValue: 1 << 38)
  static let plural = WordKinds(rawValue: 1 << 39)
  /// Words that go on with a list of numbers.
  static let listing = WordKinds(rawValue: 1 << 40)
  static let of = WordKinds(rawValue: 1 << 41)
  /// "this policy", "above".
  static let here = WordKinds(rawValue: 1 << 42)
  static let statute = WordKinds(rawValue: 1 << 43)
  /// Words before the number of a clause.
  static let pointing = WordKinds(rawValue: 1 << 44)
  /// Words that no sentence ends on, not even in speech.
  static let never = WordKinds(rawValue: 1 << 45)
  /// Words that may stand twice: "had had".
  static let doubling = WordKinds(rawValue: 1 << 46)
  /// Words that never follow an article.
  static let clashing = WordKinds(rawValue: 1 << 47)
  /// A pronoun with its verb: "it's".
  static let pronounVerb = WordKinds(rawValue: 1 << 48)
  /// Words that open a question.
  static let asking = WordKinds(rawValue: 1 << 49)
  /// Words of a document's own data: "version", "owner".
  static let control = WordKinds(rawValue: 1 << 50)

  /// To put one law in another's place: "repealed", "superseded".
  static let replacing = WordKinds(rawValue: 1 << 73)
  static let formerly = WordKinds(rawValue: 1 << 74)
  /// To say something in so many words: "states".
  static let stating = WordKinds(rawValue: 1 << 75)

  /// Marks for what is yet to be known: "TBC".
  static let pending = WordKinds(rawValue: 1 << 76)
  /// Behind "to be": what has not happened yet.
  static let awaited = WordKinds(rawValue: 1 << 77)
  /// What a sentence cannot end on, nor break off behind.
  static let open = WordKinds(rawValue: 1 << 78)
  /// "that", "which".
  static let relative = WordKinds(rawValue: 1 << 81)
  /// To bring something before somebody: "raised", "escalated".
  static let raising = WordKinds(rawValue: 1 << 79)
  /// What is brought before somebody: "concern", "incident".
  static let trouble = WordKinds(rawValue: 1 << 80)

  // MARK: Domain

  /// Abbreviations that every reader knows.
  static let knownAbbreviation = WordKinds(rawValue: 1 << 32)
  /// Words that begin a drafting note.
  static let drafting = WordKinds(rawValue: 1 << 34)
  /// Words that name an organisation of the profile's kind.
  static let organisation = WordKinds(rawValue: 1 << 35)
  /// Words of offices: "manager", "chair".
  static let office = WordKinds(rawValue: 1 << 36)
  static let givenName = WordKinds(rawValue: 1 << 37)
  /// Words that head what is no rule: "scenario".
  static let example = WordKinds(rawValue: 1 << 51)
  /// Words that begin a title of an office.
  static let title = WordKinds(rawValue: 1 << 52)
  /// Words that end the title of an office: "officer".
  static let officeNoun = WordKinds(rawValue: 1 << 53)
  /// Words that make another office of an office: "deputy".
  static let rank = WordKinds(rawValue: 1 << 54)
  /// Words that end the name of a policy: "Procedure".
  static let policyNoun = WordKinds(rawValue: 1 << 55)
  /// Small words inside names.
  static let linking = WordKinds(rawValue: 1 << 56)
  static let party = WordKinds(rawValue: 1 << 57)
  /// Words that name a consequence.
  static let sanction = WordKinds(rawValue: 1 << 58)
  static let negation = WordKinds(rawValue: 1 << 59)
  static let reporting = WordKinds(rawValue: 1 << 60)
  /// Words before the verb of a duty: "must", "to".
  static let duty = WordKinds(rawValue: 1 << 61)
  static let promptly = WordKinds(rawValue: 1 << 62)
  static let to = WordKinds(rawValue: 1 << 63)
  /// Where reports go that is no office: "police", "button".
  static let channel = WordKinds(rawValue: 1 << 64)
  /// Words that a policy should use as one: "pupil", "student".
  static let term = WordKinds(rawValue: 1 << 65)
  /// Words beside a term that make it mean somebody else: "placement".
  static let specialising = WordKinds(rawValue: 1 << 66)
  /// Words for somebody who can be told: "manager", "council".
  static let recipient = WordKinds(rawValue: 1 << 67)
  static let passive = WordKinds(rawValue: 1 << 68)
  /// What numbers count.
  static let unit = WordKinds(rawValue: 1 << 69)
  /// Words that end the name of a place or an institution.
  static let place = WordKinds(rawValue: 1 << 70)

  /// Words that begin the name of a law or of guidance that is known.
  static let instrument = WordKinds(rawValue: 1 << 71)
  /// Words that end the name of a law: "Act".
  static let lawNoun = WordKinds(rawValue: 1 << 72)

  /// Words that are no abbreviations, or need no explanation, if they stand in capitals.
  static let written: WordKinds = [
    .knownAbbreviation, .emphasis, .month, .honorific, .control, .signing, .verb, .common, .slot, .selfName, .form,
    .asking, .article, .determiner, .preposition, .conjunction, .pronoun, .modal, .auxiliary,
  ]

  /// Words that only hold a sentence together.
  static let function: WordKinds = [.article, .determiner, .preposition, .conjunction, .pronoun, .modal, .auxiliary]
}
