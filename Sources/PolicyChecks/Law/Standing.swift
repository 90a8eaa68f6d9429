internal import PolicyMeaning

/// What took the place of a cited instrument, or ended it, by some day.
struct Standing {
  /// What was cited: "Data Protection Act 1998", "the edition of May 2019".
  enum Subject {
    case instrument(Instrument)
    /// An edition, and the one that holds on that day.
    case edition(PartialDate, of: Instrument, current: PartialDate)
  }

  let subject: Subject
  /// Since when it is so.
  let from: PartialDate
  let change: Instrument.Event.Change
  /// The name of what took its place.
  let successor: String?
  let note: String?

  /// Whether anything of it is left.
  var isPartial: Bool { change == .partlyRepealed }
}

extension Instruments {
  /// What had become of a cited instrument by a day; nil where it still held, or where the citation doesn't tell which
  /// one it means.
  func standing(of citation: Citation, on day: CalendarDate) -> Standing? {
    guard let index = citation.family else { return nil }
    let family = families[index]
    guard family.kind.hasYearInName else { return standing(of: family.members[0], citation.date, on: day) }
    let meant = citation.date.map { date in family.members.filter { $0.year == date.year } } ?? family.members
    let standings = meant.map { event(of: $0, by: day) }
    // Without a year, any of them may be meant that still holds.
    guard meant.count == standings.count(where: { $0 != nil }), let last = standings.last else { return nil }
    return meant.count > 1 && standings.contains { $0?.isPartial ?? true } ? nil : last
  }

  private func standing(of guidance: Instrument, _ date: PartialDate?, on day: CalendarDate) -> Standing? {
    if let ended = event(of: guidance, by: day) { return ended }
    guard let date,
      let edition = guidance.editions.last(where: { CalendarDate(startOf: $0) <= CalendarDate(endOf: date) })
    else { return nil }
    let later = guidance.editions.filter {
      CalendarDate(startOf: $0) > CalendarDate(startOf: edition) && CalendarDate(startOf: $0) <= day
    }
    guard let next = later.first, let current = later.last else { return nil }
    return Standing(
      subject: .edition(date, of: guidance, current: current), from: next, change: .superseded, successor: nil,
      note: nil)
  }

  /// The gravest that happened to an instrument by a day; of equal ones the latest.
  private func event(of instrument: Instrument, by day: CalendarDate) -> Standing? {
    let past = instrument.history.filter { CalendarDate(startOf: $0.from) <= day }
    guard let event = past.last(where: { $0.change != .partlyRepealed }) ?? past.last else { return nil }
    return Standing(
      subject: .instrument(instrument), from: event.from, change: event.change, successor: event.successor,
      note: event.note)
  }
}
