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
    var places: [Key: Int] = [:]
    for citation in policy.citations {
      guard let family = citation.family, let standing = instruments.standing(of: citation, on: day),
        !standing.isPartial || !Self.names(standing.successor, policy)
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

  /// Whether the policy cites an instrument: "Defamation Act 2013", with its year or without any.
  private static func names(_ title: String?, _ policy: CheckedPolicy) -> Bool {
    guard let title else { return false }
    return policy.citations.contains { citation in
      guard let index = citation.family else { return false }
      let family = policy.vocabulary.instruments.families[index]
      return family.members.contains {
        $0.title == title && (citation.date == nil || citation.date?.year == $0.year || $0.year == nil)
      }
    }
  }
}
