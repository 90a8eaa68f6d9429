/// What the words of a line look like, from one pass over its bytes.
struct LineShape {
  enum Letters: UInt8 {
    /// No letters, or a lower-case first word.
    case plain
    /// "SCOPE", "USE OF SITES".
    case capitals
    /// "Terms of Use": every word but the small ones.
    case title
    /// "Breach": one word, so that title and sentence case look the same.
    case single
    /// "Personal use of social media".
    case sentence
  }

  enum Ending: UInt8 {
    /// A word or a closing bracket.
    case open
    case colon
    /// A full stop or an exclamation mark.
    case stop
    case question
    case semicolon
    case comma
    case hyphen
  }

  /// Longest line, in bytes, whose words are looked at. A longer one is a paragraph, whatever its words.
  static let longest = 260

  var letters = Letters.plain
  var ending = Ending.open
  /// Bytes of the text behind the label.
  @Compact var length = 0
  @Compact var words = 0
  /// Kinds of all words, of the first and of the last.
  var kinds: WordKinds = []
  var first: WordKinds = []
  var last: WordKinds = []
  var startsUpper = false
  var startsLower = false
  var startsQuote = false
  /// Whether a sentence ends inside the line.
  var hasInnerStop = false
  /// Whether "*" stands before or behind a word.
  var hasNoteMark = false
  /// Longest run of dots or underscores.
  @Compact var blanks = 0
  /// Offset of the run of three or more dots or underscores that comes first, or -1.
  @Compact var leader = -1
  /// Offset of the first tab or run of two spaces, or -1.
  @Compact var wideGap = -1
  /// Offset of the first colon that ends a word, or -1.
  @Compact var colon = -1
  /// The number that the line ends on, set off by white space or a leader, or -1; and where it begins.
  @Compact var trailingNumber = -1
  @Compact var trailingStart = -1
  /// Hash of the letters and digits, folded, up to a leader and without a trailing number.
  var key: UInt64 = 0
  /// The key without the last word.
  var keyBeforeLast: UInt64 = 0

  var isLong: Bool { length > Self.longest }
  var endsSentence: Bool { ending == .stop || ending == .question }
  var isAddress: Bool { kinds.contains(.address) }
}
