internal import PolicyMeaning

/// The references of a policy to what no longer holds, each instrument and edition once.
struct OutdatedReferences {
  struct Reference {
    let citation: Citation
    /// Further places that cite the same.
    var others: [Citation] = []
    let standing: Standing
    let isGuidance: Bool
    let wording: StandingWording
  }

  private struct Key: Hashable {
    let family: Int
    let date: PartialDate?
  }

  private(set) var all: [Reference] = []

  /// Judged as of today or, where no day is known, as of the policy's own date. Linear in the citations.
  init(_ policy: CheckedPolicy) {
    guard let day = policy.today ?? policy.date.map({ CalendarDate(startOf: $0) }) else { return }
    let instruments = policy.vocabulary.instruments
    let cited = Self.titles(citedIn: policy)
    var places: [Key: Int] = [:]
    for citation in policy.citations {
      guard let family = citation.family, let standing = instruments.standing(of: citation, on: day),
        !standing.isPartial || !(standing.successor.map(cited.contains) ?? false)
      else { continue }
      let key = Key(family: family, date: citation.date)
      if let place = places[key] {
        all[place].others.append(citation)
      } else {
        places[key] = all.count
        all.append(
          Reference(
            citation: citation, standing: standing, isGuidance: !instruments.families[family].kind.hasYearInName,
            wording: StandingWording(standing: standing, policyDate: policy.date)))
      }
    }
  }

  /// What the policy cites, as law names its successors: "Defamation Act 2013". Without a year, any of that name may be
  /// meant.
  private static func titles(citedIn policy: CheckedPolicy) -> Set<String> {
    var seen: Set<Key> = []
    var titles: Set<String> = []
    for citation in policy.citations {
      guard let family = citation.family, seen.insert(Key(family: family, date: citation.date)).inserted else {
        continue
      }
      for member in policy.vocabulary.instruments.families[family].members
      where citation.date == nil || member.year == nil || citation.date?.year == member.year {
        titles.insert(member.title)
      }
    }
    return titles
  }
}
