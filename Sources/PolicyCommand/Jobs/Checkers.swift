internal import PolicyChecks
internal import PolicyMeaning
internal import PolicyText

/// The checkers of several documents: one for all that are configured alike in what rules look for.
struct Checkers: Sendable {
  private var checkers: [Checker] = []
  /// For each document, the index of its checker.
  private var choices: [Int] = []

  init(_ configurations: [CheckConfiguration], profile: Profile, today: CalendarDate?) throws(Trouble) {
    let vocabulary = try CheckVocabulary(embeddedFor: profile)
    var places: [[[String]]: Int] = [:]
    for configuration in configurations {
      let terms = configuration.terms.map(\.value)
      if let place = places[terms] {
        choices.append(place)
        continue
      }
      var vocabulary = vocabulary
      vocabulary.terms += terms
      places[terms] = checkers.count
      choices.append(checkers.count)
      checkers.append(Checker(profile: profile, vocabulary: vocabulary, today: today))
    }
  }

  /// The checker of the document at a place in the list.
  func checker(of document: Int) -> Checker { checkers[choices[document]] }
}
