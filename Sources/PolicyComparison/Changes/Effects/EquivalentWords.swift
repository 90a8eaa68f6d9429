/// Words that drafters of plain English put for each other without meaning anything else.
struct EquivalentWords: Sendable {
  private let groups: [String: Int]

  static let standard = EquivalentWords(list)

  init(_ list: String) {
    var groups: [String: Int] = [:]
    for (number, line) in list.split(separator: "\n").enumerated() {
      for word in line.split(separator: " ") { groups[String(word)] = number }
    }
    self.groups = groups
  }

  /// Whether two words, in small letters, say the same.
  func areEquivalent(_ left: String, _ right: String) -> Bool {
    if left == right || Self.areSpellings(left, right) { return true }
    guard let group = groups[left] else { return false }
    return group == groups[right]
  }

  /// Whether one word is another's inflection or slip of the pen: the same but for two letters, of four at least.
  static func areSpellings(_ left: String, _ right: String) -> Bool {
    let (a, b) = (Array(left.utf8), Array(right.utf8))
    guard min(a.count, b.count) >= 3, a[0] == b[0] else { return false }
    let shared = zip(a, b).prefix { $0 == $1 }.count
    let (longer, shorter) = (max(a.count, b.count), min(a.count, b.count))
    // "child" and "children", "monitor" and "monitoring"
    if shared >= 4, shared >= shorter - 1, longer - shared <= 4 { return true }
    let tail = zip(a.reversed(), b.reversed()).prefix { $0 == $1 }.count
    return longer - min(shared + tail, shorter) <= (shorter >= 5 ? 2 : 1) && shorter >= 4
  }

  private static let list = """
    use uses using used utilise utilises utilising utilised
    begin begins commence commences commencing start starts starting
    end ends finish cease terminate
    make makes ensure ensures ensuring sure
    tell tells inform informs informing notify notifies notifying advise
    ask asks request requests seek seeks
    get gets obtain obtains obtaining gain
    give gives provide provides providing supply
    help helps assist assists support
    buy purchase
    show shows display displays demonstrate
    send sends transmit forward
    keep keeps kept retain retains retained hold holds held maintain maintained
    need needs require
    limit limits restrict restricts limiting restricting limited restricted
    intend intended set aim aims seek purpose
    lead leads result results cause
    allow allows permit permits let enable
    stop prevent
    think thinks consider considers believe
    happen happens occur occurs arise arises
    try tries attempt attempts endeavour
    choose select
    look looks view views access
    talk discuss speak
    explain explains describe describes outline outlines
    follow follows comply complies adhere adheres observe
    put place post publish
    take takes carry undertake undertakes perform
    remain stay
    deal handle manage
    about concerning regarding relating relation respect
    careful care caution cautious
    enough sufficient adequate
    whole entire full
    correct right proper appropriate suitable
    wrong incorrect improper inappropriate unsuitable unacceptable
    extra additional further
    later subsequent subsequently
    earlier previous prior
    near close
    big large great significant
    problem issue matter difficulty
    rule rules policy
    document documents paper
    aware mindful conscious
    risk danger
    quickly promptly soon
    yearly annually annual
    photo photos photograph photographs image images picture pictures
    breach breaches contravention violation infringement
    conduct behaviour
    duty responsibility obligation
    job role post position
    work employment
    """
}
