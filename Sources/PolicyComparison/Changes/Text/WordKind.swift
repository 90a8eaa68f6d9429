/// What a word of English does in a rule, as far as its spelling tells. What it means is for the compiled meaning to say.
enum WordKind: UInt8 {
  /// Whatever is in none of the other classes.
  case content
  case punctuation
  /// Holds a sentence together and carries nothing by itself: "the", "of", "it", "be".
  case function
  /// Says more loudly or more politely what is said anyway: "very", "also", "please".
  case filler
  /// Figures, and numbers in words.
  case number
  case month
  /// "must", "should", "may".
  case modal
  /// "not", "never", "no", "cannot".
  case negation
  case and, or
  /// "unless", "except", "only", "provided".
  case limit
  /// "all", "every", "both".
  case whole
  /// "some", "most", "certain".
  case partial
  /// "normally", "usually", "possible": makes room for doing otherwise.
  case hedge
  /// "immediately", "promptly".
  case urgency
  /// "day", "week", "term", "hour", and how often: "daily", "annually".
  case time
  /// "section", "paragraph": what a cross-reference begins with.
  case referenceNoun
  /// "in", "by", "with", "before": what begins a phrase that says how, when or where.
  case preposition
  /// "the", "a", "their", "this".
  case determiner
  /// "means", "includes", "applies", "refers": what a definition or a scope turns on.
  case defining

  /// - Parameter word: in small letters, with straight quotation marks.
  init(_ word: [UInt8], isCapitalised: Bool) {
    if let kind = Self.table[String(decoding: word, as: UTF8.self)] {
      // "May 2024" is no permission, but "May" may begin a sentence; the neighbours tell.
      self = kind
    } else if word.contains(where: { $0 >= 0x30 && $0 <= 0x39 }) {
      self = .number
    } else if Punctuation.length(in: word, at: 0) == word.count {
      self = .punctuation
    } else {
      self = .content
    }
  }

  /// Whether the word has other forms that say the same.
  var isInflected: Bool { self == .content || self == .filler || self == .defining }

  /// Whether the word can bear what a rule is about.
  var isContent: Bool {
    switch self {
    case .content, .number, .month, .time, .referenceNoun, .defining: true
    default: false
    }
  }

  /// Whether a change of the word must never be drowned in a longer one.
  var standsOut: Bool {
    switch self {
    case .number, .month, .modal, .negation, .limit, .or, .and: true
    default: false
    }
  }

  private static let table: [String: WordKind] = {
    var table: [String: WordKind] = [:]
    for (kind, words) in classes { for word in words.split(separator: " ") { table[String(word)] = kind } }
    return table
  }()

  private static let classes: [(WordKind, String)] = [
    (
      .function,
      "is are was were be been being am has have had having do does did doing done it they them he she him who"
    ),
    (.function, "whom whose which that what there here we us you i as than so if when where while then because since"),
    (.function, "whether how why itself themselves himself herself ourselves yourself but s etc e.g i.e such"),
    (.determiner, "the a an this these those his her its their our your my any each another other"),
    (
      .preposition,
      "to of in on at by for from with within without into onto upon over under above below between through"
    ),
    (
      .preposition,
      "during before after until till about against via per across towards toward behind beside off out up"
    ),
    (
      .filler,
      "very also please therefore however moreover furthermore additionally simply clearly particularly especially"
    ),
    (
      .filler,
      "indeed thus hence accordingly carefully further own particular relevant appropriate concerned specifically"
    ),
    (.filler, "namely respectively well too just quite rather even still already again currently now always"),
    (.filler, "take takes taken taking make makes made making give gives given giving get gets put puts"),
    (.number, "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"),
    (
      .number,
      "seventeen eighteen nineteen twenty thirty forty fifty sixty hundred thousand once twice first second third half"
    ),
    (.month, "january february march april june july august september october november december"),
    (.modal, "must shall should ought may can could would might will need required require requires permitted allowed"),
    (.modal, "forbidden prohibited expected advised encouraged recommended obliged entitled mandatory optional"),
    (.modal, "discouraged compulsory"),
    (
      .negation,
      "not never no none nobody neither nor cannot can't won't don't doesn't mustn't shouldn't isn't aren't nothing"
    ),
    (.and, "and &"), (.or, "or and/or either"),
    (.limit, "unless except excepting only solely provided providing exempt exception exceptions save notwithstanding"),
    (.whole, "all every both everyone everybody anyone anybody whole entire"),
    (.partial, "some most many few several certain"),
    (.hedge, "normally usually generally ordinarily typically possible practicable practical reasonable reasonably"),
    (.hedge, "where-possible feasible sometimes occasionally ideally"),
    (.urgency, "immediately promptly immediate urgently forthwith instantly delay"),
    (
      .time,
      "day days week weeks month months year years hour hours minute minutes term terms termly daily weekly monthly"
    ),
    (.time, "annually annual yearly quarterly biennially working"),
    (
      .referenceNoun,
      "section sections paragraph paragraphs clause clauses part parts appendix appendices annex annexes"
    ),
    (.referenceNoun, "schedule page pages chapter chapters point item"),
    (
      .defining,
      "means mean includes include including applies apply refers refer covers cover defined comprises extends"
    ),
  ]
}
