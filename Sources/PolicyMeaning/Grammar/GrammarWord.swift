/// The words of English that carry the force and the joints of a sentence, whatever it is about.
enum GrammarWord: UInt8, Sendable {
  case none
  // Modal verbs, and their contractions with "not".
  case must, shall, will, should, ought, may, can, could, would, might
  case cannot, mustNot, shouldNot, willNot, wouldNot
  // Auxiliaries.
  case be, beNot, have, doVerb, doNot, need, needNot
  // Negation.
  case not, never, no, nobody, neither, nor
  // Words that ask for, allow or forbid.
  case advised, advise, encouraged, encourage, recommended, recommend, advisable, inadvisable, discouraged, discourage
  case expected, expect, required, require, instructed, permitted, permit, prohibited, prohibit
  case free, appropriate, requested, acceptable, unacceptable, right, reserves, entitled, please, avoid, declined,
    reminded, responsible
  case responsibility, duty, rather, prevent, welcome, best
  // Words that carry force only together with their neighbours ("good practice", "off limits", "no objection").
  case ask, wish, good, bad, practice, objection, bounds, liberty, discretion, confined, undergone, reminding, consider
  case think, wary, curtail, elseWord, save, condition
  // Words that limit.
  case only, unless, except, other, otherwise, than, without, until, ifWord, when, whereWord, provided, long, far
  case subject, apart, delay
  // Permission as a noun or a verb: what turns an exception into "with permission".
  case permission
  // Joints.
  case to, by, of, with, and, or, but, that, which, who, so, whether, because, also, asWord, forWord, inWord, under,
    from
  // Pronouns.
  case it, they, we, you, they3, this, there
  // Others.
  case adverb, verb, aim, stative, any, all, circumstances, yes, against, authority, participle, keep, off, same, what,
    include, fail, breach, extend, apply, tells,
    number, frequency, month

  /// The class of a word in its normalised form (lower case, straight apostrophes).
  init(_ word: UnsafeBufferPointer<UInt8>) {
    if let known = GrammarWord.table.value(word) {
      self = known
    } else {
      self.init(endingOf: word)
    }
  }

  /// The class of a word that is in no list, by its ending.
  init(endingOf word: UnsafeBufferPointer<UInt8>) {
    let count = word.count
    if count > 4, word[count - 2] == 0x6C, word[count - 1] == 0x79 {
      self = .adverb
    } else if count > 4, word[count - 2] == 0x65, word[count - 1] == 0x64 {
      self = .participle
    } else {
      self = .none
    }
  }

  /// Where a word stands in two classes, the later one of the list holds.
  private static let table: ByteTable<GrammarWord> = {
    var table = ByteTable<GrammarWord>(capacity: 512)
    GrammarWord.forEachWord { word, wordClass in
      if table.value(word) == nil { table.insert(word, wordClass) }
    }
    return table
  }()

  /// Hands the words of the lists to `body`, a later list's before an earlier one's.
  static func forEachWord(_ body: (UnsafeBufferPointer<UInt8>, GrammarWord) -> Void) {
    for (words, wordClass) in GrammarWord.classes.reversed() {
      words.withUTF8Buffer { bytes in
        var start = 0
        for end in 0...bytes.count where end == bytes.count || bytes[end] == 0x20 {
          body(UnsafeBufferPointer(rebasing: bytes[start..<end]), wordClass)
          start = end + 1
        }
      }
    }
  }

  private static let classes: [(StaticString, GrammarWord)] = [
    ("must", .must), ("shall", .shall), ("will they'll we'll you'll it'll", .will), ("should", .should),
    ("ought", .ought), ("may", .may), ("can", .can), ("could", .could), ("would we'd i'd you'd they'd", .would),
    ("might", .might),
    ("cannot can't", .cannot), ("mustn't shan't", .mustNot), ("shouldn't oughtn't", .shouldNot), ("won't", .willNot),
    ("wouldn't", .wouldNot),
    ("is are be been being was were am", .be), ("isn't aren't wasn't weren't", .beNot),
    ("have has had", .have),
    ("do does did", .doVerb), ("don't doesn't didn't", .doNot), ("need needs", .need), ("needn't", .needNot),
    ("not", .not), ("never", .never), ("no", .no), ("nobody none nothing", .nobody), ("neither", .neither),
    ("nor", .nor),
    ("advised urged cautioned counselled", .advised), ("advise advises suggest suggests urge urges", .advise),
    ("ask asks", .ask),
    ("encouraged invited", .encouraged), ("encourage encourages", .encourage), ("recommended", .recommended),
    ("recommend recommends", .recommend), ("advisable wise sensible prudent preferable", .advisable),
    ("good sound", .good), ("bad poor", .bad),
    ("practice idea sense", .practice),
    ("inadvisable unwise daft foolish silly imprudent reckless", .inadvisable), ("discouraged", .discouraged),
    ("discourage discourages", .discourage),
    ("expected", .expected), ("asked requested", .requested), ("expect expects", .expect),
    ("required obliged compelled", .required),
    ("require requires instruct instructs", .require), ("instructed directed bound", .instructed),
    ("permitted allowed authorised", .permitted), ("permit permits allow allows", .permit),
    ("prohibited forbidden banned barred disallowed prevented", .prohibited),
    ("prohibit prohibits prohibiting forbid forbids forbidding bans banning", .prohibit),
    ("free exempt exempted", .free), ("appropriate", .appropriate),
    ("acceptable permissible fine ok okay alright", .acceptable),
    ("unacceptable inappropriate impermissible improper incompatible", .unacceptable),
    ("right rights freedom", .right),
    ("reserves reserve", .reserves),
    ("entitled", .entitled), ("please kindly", .please),
    ("avoid refrain abstain desist cease avoiding refraining decline refuse", .avoid),
    ("declined avoided refused rejected ignored", .declined), ("reminded", .reminded),
    ("responsible accountable", .responsible), ("responsibility", .responsibility), ("duty", .duty),
    ("rather", .rather),
    ("prevent prevents preventing stop stops preclude precludes precluding", .prevent), ("welcome", .welcome),
    ("fail neglect omit forget hesitate", .fail), ("best better safer safest wiser wisest", .best),
    ("objection objections bar restriction restrictions prohibition harm problem wrong", .objection),
    ("bounds limits", .bounds), ("curtail restrict restricts interfere limit", .curtail), ("liberty", .liberty),
    ("discretion judgement judgment", .discretion),
    ("confined limited restricted reserved", .confined), ("wary careful cautious caution care", .wary),
    ("only solely exclusively", .only), ("unless", .unless), ("except excepting excluding", .except), ("save", .save),
    ("else", .elseWord),
    ("other", .other), ("otherwise", .otherwise), ("than", .than), ("without", .without), ("until till", .until),
    ("if", .ifWord), ("when whenever once before after", .when), ("where wherever", .whereWord),
    ("provided providing", .provided), ("condition understanding", .condition),
    ("long", .long), ("far", .far), ("subject", .subject), ("apart", .apart),
    ("delay delays hesitation exception exceptions doubt prejudice", .delay),
    ("permission permissions consent consents consented approval approved approves approve", .permission),
    ("authorisation authorise authorised authorises agreement agreed agrees agree authorization", .permission),
    ("authorized clearance asking", .permission),
    ("to", .to), ("by", .by), ("of", .of), ("with", .with), ("and", .and), ("or", .or), ("but", .but), ("that", .that),
    ("which", .which), ("what", .what), ("who whom whose", .who), ("so", .so), ("whether", .whether),
    ("because since", .because),
    ("also then therefore however even", .also), ("as", .asWord), ("for", .forWord), ("in", .inWord), ("under", .under),
    ("from", .from), ("it", .it), ("they them", .they), ("we us", .we), ("you", .you), ("he she", .they3),
    ("this these those such", .this), ("there", .there),
    ("always ever still just already very quite much", .adverb),
    ("tell report contact speak lock use check take make set send post", .verb), ("consider", .consider),
    ("remember note", .reminding), ("think", .think),
    ("read follow treat refer record inform seek see ring get give log change turn delete", .verb),
    ("remove block pass let talk act behave ensure review respect protect maintain presume say go", .verb),
    ("call look switch wait hand store choose add accept share write put bring observe comply", .verb),
    ("adhere notify discuss exercise help work run watch hang start close open show draw submit", .verb),
    ("complete sign obtain instigate promote raise co-operate cooperate undertake monitor provide", .verb),
    ("include update state verify assume screenshot", .verb),
    ("aim aims purpose purposes objective objectives intention goal", .aim),
    ("result lead contain cause become amount constitute affect mean means know", .stative),
    ("cover covers intend exist depend find face seem appear arise occur happen suffer", .stative),
    ("regard include", .stative), ("wish want like prefer", .wish),
    ("any", .any), ("all every each", .all),
    ("circumstances circumstance", .circumstances), ("yes", .yes),
    ("against", .against), ("authority", .authority), ("keep keeping kept stay steer stays keeps leave", .keep),
    ("off away out clear alone aside", .off),
    ("same", .same), ("apply applies", .apply),
    ("sets says explains tells describes details outlines states gives deals contains", .tells),
    ("breach contravention contravened offence infringement", .breach),
    ("extends extend equally likewise", .extend), ("includes include", .include),
    ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen", .number),
    ("fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty ninety", .number),
    ("thirteenth fourteenth sixteenth seventeenth eighteenth", .number),
    ("annually annual yearly biennially biennial termly triennial triennially quarterly monthly twice", .frequency),
    ("january february march april june july august september october november december", .month),
    ("jan feb mar apr jun jul aug sep sept oct nov dec", .month),
    ("likely unlikely intended related based concerned interested supposed unable family early daily", .none),
    (
      "regarded considered deemed seen viewed treated found traced referred dismissed suspended disciplined", .undergone
    ),
    ("shared given taken kept made done put shown sent told held left said written used posted gone", .participle),
    ("misinterpreted misunderstood misused construed interpreted exposed harmed affected damaged caused", .undergone),
    ("involved prosecuted targeted tempted identified recognised lost hacked compromised investigated", .undergone),
    ("revoked imposed monitored checked inspected examined intercepted logged recorded tracked copied", .undergone),
    ("contacted approached bullied abused upset worried offended attacked threatened led invited invoked", .undergone),
  ]
}
