/// The words known to the outline, looked up by hash.
///
/// A flat open-addressed table: a look-up touches one or two cache lines and no reference count but its own.
struct Vocabulary {
  private var keys: [UInt64]
  private var kinds: [WordKinds]
  private let mask: Int

  static let english = Vocabulary([
    (
      .function,
      "a an and as at but by for from if in into its my nor of off on or our per than that the their this to upon via vs "
        + "when where which while who whom whose with within without your whether unless about after before between through"
    ),
    (
      .finite,
      "is are was were be been has have had do does did can could may might must shall should will would need needs "
        + "means mean apply applies applied includes include believe believes recognise recognises expects expect includes "
        + "sets aims wants want requires require makes make takes take gives give says works helps supports ensures provides "
        + "isn't aren't don't doesn't can't won't cannot"
    ),
    (.modal, "must shall should will may can cannot would could might"),
    (
      .interrogative,
      "can could do does did is are am was were what who whom whose which when where why how should shall may might must "
        + "will would has have"
    ),
    (
      .documentType,
      "policy policies procedure procedures code guidance guide guidelines protocol agreement statement handbook framework "
        + "charter strategy rules plan standards manual regulations"
    ),
    (
      .control,
      "version owner author status date dated review reviewed reviewer approved approval approver adopted ratified agreed "
        + "responsible responsibility issued issue effective consultation reference ref prepared updated revised revision "
        + "applies contact published publication document next last committee created frequency cycle lead chair "
        + "source audience category classification distribution ratification title expiry"
    ),
    (
      .attribution,
      "states state says reads advises recommends follows provides stipulates defines quotes explains requires"
    ),
    (.pointer, "following follows below these"),
    (.dangling, "a an the of and or to as for with by from than our your their its my nor if whose at into"),
    (.division, "section part appendix annex annexe schedule chapter article attachment exhibit"),
    (.signature, "signed signature signatures sign name date print position"),
    (
      .month,
      "january february march april may june july august september october november december jan feb mar apr jun jul aug "
        + "sept sep oct nov dec"
    ),
    (.address, "www http https mailto"),
    (.page, "page pages"),
    (
      .prefix,
      "self non co re e on off well anti ex one two three full part long short high low cyber multi inter pre post sub cross "
        + "in up over under mid day face step"
    ),
    (
      .opener,
      "if when where while whilst this these those that it they we you he she i everyone anyone nobody please and but or for "
        + "in as because although to at all any each"
    ),
  ])

  private init(_ groups: [(WordKinds, String)]) {
    var capacity = 1024
    while capacity < groups.reduce(0, { $0 + $1.1.utf8.count }) / 2 { capacity *= 2 }
    keys = Array(repeating: 0, count: capacity)
    kinds = Array(repeating: [], count: capacity)
    mask = capacity - 1
    for (kind, words) in groups {
      var hash = FoldedHash.seed
      for byte in words.utf8 {
        if byte == 0x20 {
          insert(hash, kind)
          hash = FoldedHash.seed
        } else {
          hash = FoldedHash.adding(byte, to: hash)
        }
      }
      insert(hash, kind)
    }
  }

  private mutating func insert(_ hash: UInt64, _ kind: WordKinds) {
    let slot = slot(of: hash)
    keys[slot] = hash
    kinds[slot].insert(kind)
  }

  private func slot(of hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 29)) & mask
    while keys[slot] != 0, keys[slot] != hash { slot = (slot + 1) & mask }
    return slot
  }

  /// The kinds of the word with a hash; none for a word that is not known.
  func kinds(of hash: UInt64) -> WordKinds {
    kinds[slot(of: hash)]
  }
}
