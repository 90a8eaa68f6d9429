internal import PolicyMeaning

/// The law and the guidance that policies of one country cite: dated data, which rules about references judge by.
package struct Instruments: Sendable {
  /// All instruments of one name: the Data Protection Acts of 1984, 1998 and 2018.
  struct Family: Sendable {
    let name: String
    /// The earliest first.
    let members: [Instrument]

    var kind: Instrument.Kind { members[0].kind }
    var years: [Int] { members.compactMap(\.year) }
  }

  let families: [Family]
  /// Leads from the words of a name to the index of its family.
  let names: InstrumentNames

  /// None: no reference is judged.
  package init() { self.init([]) }

  /// O(n log n) in the instruments.
  package init(_ instruments: [Instrument]) {
    var places: [String: Int] = [:]
    var groups: [[Instrument]] = []
    for instrument in instruments {
      if let place = places[instrument.name] {
        groups[place].append(instrument)
      } else {
        places[instrument.name] = groups.count
        groups.append([instrument])
      }
    }
    families = groups.map { group in
      Family(name: group[0].name, members: group.sorted { ($0.year ?? 0) < ($1.year ?? 0) })
    }
    names = InstrumentNames(families)
  }
}
