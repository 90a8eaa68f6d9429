internal import PolicyMeaning
internal import PolicyOutline
internal import PolicyText

/// Finds the law and the guidance that a policy names in its own words.
struct CitationFinder {
  private let tree: ClauseTree
  private let words: PolicyWords
  private let instruments: Instruments
  private let dates: WrittenDates
  private var found: [Citation] = []
  /// The word behind the last name and its date.
  private var done = 0

  /// The citations in headings and bodies, in order. Linear in the words, as no name is endless.
  static func citations(in tree: ClauseTree, _ words: PolicyWords, _ instruments: Instruments) -> [Citation] {
    var finder = CitationFinder(tree, words, instruments)
    for clause in tree.clauses.indices where !tree.clauses[clause].isQuoted && tree.clauses[clause].role != .contents {
      finder.look(in: words.headings[clause], of: clause)
      finder.look(in: words.bodies[clause], of: clause)
    }
    return finder.found
  }

  private init(_ tree: ClauseTree, _ words: PolicyWords, _ instruments: Instruments) {
    self.tree = tree
    self.words = words
    self.instruments = instruments
    dates = WrittenDates(words: words.all, content: tree.document.content)
  }

  private mutating func look(in part: Range<Int>, of clause: Int) {
    done = part.lowerBound
    for index in part where index >= done {
      let kinds = words.all[index].kinds
      if kinds.contains(.instrument),
        let match = instruments.names.match(at: index, before: part.upperBound, in: words.all)
      {
        add(match, at: index, in: part, of: clause)
      } else if kinds.contains(.lawNoun) {
        addUnknown(endingAt: index, in: part, of: clause)
      }
    }
  }

  // MARK: Known names

  private mutating func add(_ match: InstrumentNames.Match, at start: Int, in part: Range<Int>, of clause: Int) {
    let family = instruments.families[match.family]
    let isLaw = family.kind.hasYearInName
    var written = dates.behind(match.end, before: part.upperBound, isLaw: isLaw)
    if !isLaw, written.isEmpty { written = datesBehindSubtitle(match.end, part) }
    let early = written.isEmpty ? dates.before(start, from: max(part.lowerBound, done)) : nil
    if let early { written = [early] }
    guard isName(start..<match.end, isDated: !written.isEmpty, isLaw: isLaw) else { return }
    if isLaw, isPartOfLongerName(start, in: part), !written.contains(where: { family.years.contains($0.date.year) }) {
      return
    }
    // "the Defamation Acts 1996 and 2013"; a further year that no Act of the name has is something else.
    let meant = written.prefix(1) + written.dropFirst().filter { family.years.contains($0.date.year) }
    for date in meant.isEmpty ? [nil] : meant.map(Optional.some) {
      let bounds = date.map { min(start, $0.words.lowerBound)..<max(match.end, $0.words.upperBound) }
      append(
        .known(match.family), isAlias: match.isAlias, date?.date, words: start..<match.end,
        bounds: bounds ?? start..<match.end, clause)
    }
  }

  /// "Working Together to Safeguard Children: a guide to work between agencies (2018)".
  private func datesBehindSubtitle(_ end: Int, _ part: Range<Int>) -> [WrittenDates.Found] {
    guard end < part.upperBound, !words.all[end].before.isDisjoint(with: [.colon, .dash, .hyphen]) else { return [] }
    var index = end
    while index < min(part.upperBound, end + 24), words.all[index].before.isDisjoint(with: [.stop, .semicolon]) {
      if index > end, words.all[index].before.contains(.open) {
        return dates.behind(index, before: part.upperBound, isLaw: false)
      }
      if words.all[index].kinds.contains(.lawNoun) { return [] }
      index += 1
    }
    return []
  }

  /// Whether words are written as a name is: with capitals at both ends, or as law with its year.
  private func isName(_ range: Range<Int>, isDated: Bool, isLaw: Bool) -> Bool {
    let (first, last) = (words.all[range.lowerBound], words.all[range.upperBound - 1])
    if range.count == 1 {
      return first.shape.contains(.capitals) && !isShouted(range) || first.shape.contains(.innerCapital)
    }
    let isWritten = first.shape.contains(.capitalised) && !last.shape.isDisjoint(with: [.capitalised, .hasDigit])
    // "Guidance for safer working practice (May 2019)"
    return isWritten || isDated && (isLaw || first.shape.contains(.capitalised))
  }

  /// "KEEP PACE WITH": in a line of capitals, no word tells that it is a short form.
  private func isShouted(_ range: Range<Int>) -> Bool {
    [range.lowerBound - 1, range.upperBound].contains { index in
      words.all.indices.contains(index) && words.all[index].shape.isSuperset(of: [.capitals, .capitalised])
        && words.all[index].length > 1 && !words.all[index].shape.contains(.hasDigit)
        && !(index < range.lowerBound ? words.all[range.lowerBound] : words.all[index]).before.contains(.edge)
    }
  }

  /// "Education Act" in "Higher Education Act", "Police Act" in "Serious Organised Crime and Police Act".
  private func isPartOfLongerName(_ start: Int, in part: Range<Int>) -> Bool {
    var index = start
    while index > max(part.lowerBound, done),
      words.all[index].before.isSubset(of: [.space, .lineFeed, .hyphen, .ampersand])
    {
      let word = words.all[index - 1]
      if !word.kinds.isDisjoint(with: [.lawNoun, .article, .determiner, .verb, .pronoun]) { return false }
      if word.shape.contains(.capitalised), word.kinds.isDisjoint(with: .function) { return true }
      guard word.kinds.contains(.linking) else { return false }
      index -= 1
    }
    return false
  }

  // MARK: Unknown names

  /// "Social Media (Schools) Act 2019": capitals up to a noun of law, and a year behind it.
  private mutating func addUnknown(endingAt noun: Int, in part: Range<Int>, of clause: Int) {
    guard words.all[noun].shape.contains(.capitalised),
      let year = dates.behind(noun + 1, before: min(part.upperBound, noun + 6), isLaw: true).first,
      let start = StatuteName.start(endingAt: noun, from: max(part.lowerBound, done), in: words.all)
    else { return }
    let range = words.range(of: start..<noun + 1)
    append(
      .unknown(OneLine.text(tree.document.content[range])), isAlias: false, year.date, words: start..<noun + 1,
      bounds: start..<year.words.upperBound, clause)
  }

  private mutating func append(
    _ name: Citation.Name, isAlias: Bool, _ date: PartialDate?, words range: Range<Int>, bounds: Range<Int>,
    _ clause: Int
  ) {
    found.append(
      Citation(
        name: name, isAlias: isAlias, date: date, clause: clause, words: range,
        range: tree.document.content.closingBracket(of: words.range(of: bounds))))
    done = max(done, bounds.upperBound)
  }
}
