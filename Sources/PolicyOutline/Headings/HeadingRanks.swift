/// Says where each heading without a number stands among the others, by how it is set.
enum HeadingRanks {
  static let division = 5
  static let numbered = 50
  static let capitals = 100
  static let emphasised = 150
  static let plain = 200
  static let nested = 210
  static let colon = 220
  /// A heading that is the subject of the list below it.
  static let subject = 290
  static let question = 300

  /// O(n) in passages.
  static func settle(_ draft: inout Draft) {
    var plain: [Int] = []
    var colons = 0
    var first: Int?
    for index in draft.passages.indices where draft.passages[index].isHeading && index != draft.title {
      let passage = draft.passages[index]
      draft.passages[index].rank = rank(passage)
      guard passage.label == nil, passage.role != .contents, draft.passages[index].rank == Self.plain else { continue }
      plain.append(index)
      first = first ?? index
      if passage.shape.ending == .colon { colons += 1 }
    }
    nestTitleRuns(plain, in: &draft)
    nestCapitals(below: plain, in: &draft)
    // Where most headings have no colon, those that do stand below them.
    guard let first, draft.passages[first].shape.ending != .colon, colons >= 2, colons * 2 < plain.count else { return }
    for index in plain where draft.passages[index].shape.ending == .colon { draft.passages[index].rank = Self.colon }
  }

  /// Where the sections are in title or sentence case, the few headings in capitals ("DO", "DON'T") stand below them.
  private static func nestCapitals(below plain: [Int], in draft: inout Draft) {
    let title = draft.title ?? -1
    let capitals = draft.passages.indices.filter { $0 > title && draft.passages[$0].rank == Self.capitals }
    guard let firstPlain = plain.first(where: { $0 > title }), let firstCapital = capitals.first else { return }
    guard firstPlain < firstCapital, capitals.count * 2 <= plain.count else { return }
    for index in capitals { draft.passages[index].rank = nested }
  }

  private static func rank(_ passage: Passage) -> Int {
    if passage.role == .question { return question }
    if passage.origin == .heading { return passage.level * 10 }
    if passage.isLeadIn { return subject }
    if let label = passage.label { return label.form == .named ? division : numbered }
    if passage.shape.letters == .capitals { return capitals }
    return passage.isEmphasised ? emphasised : plain
  }

  /// "Guidance for staff", then "Proprietary Information", "Workplace Privacy", "The Media", then "Use by students": a run
  /// of three or more headings in title case between headings in sentence case stands below the one before the run.
  private static func nestTitleRuns(_ headings: [Int], in draft: inout Draft) {
    var sentences = 0
    var index = 0
    while index < headings.count {
      let letters = draft.passages[headings[index]].shape.letters
      if letters == .sentence { sentences += 1 }
      guard letters == .title else {
        index += 1
        continue
      }
      var end = index
      while end < headings.count, draft.passages[headings[end]].shape.letters == .title { end += 1 }
      let returns = end < headings.count && draft.passages[headings[end]].shape.letters == .sentence
      if end - index >= 3, sentences >= 2, returns, index > 0 {
        for heading in headings[index..<end] { draft.passages[heading].rank = nested }
      }
      index = end
    }
  }
}
