package import PolicyMeaning

extension Phrasing {
  /// Values as a reader would list them: "under 18, the headteacher". Repeats are named once.
  package func list(_ values: [Value]) -> String {
    var seen: Set<String> = []
    return values.map(name).filter { seen.insert($0).inserted }.joined(separator: ", ")
  }

  /// One value in plain English.
  package func name(_ value: Value) -> String {
    switch value {
    case .age(.under, let years): "under \(years)"
    case .age(.over, let years): "over \(years)"
    case .age(.until, let years): "until \(years)"
    case .date(let date): name(date)
    case .interval(let months): name(months: months)
    case .role(let id): term(id, in: profile.roles)
    case .measure(let id): term(id, in: profile.measures)
    case .party(let id): term(id, in: profile.parties)
    case .platform(let name), .policy(let name): name
    case .instrument(let name, let year): year.map { "\(name) \($0)" } ?? name
    }
  }

  /// A date in the British way, as precisely as it was written: "14 November 2021", "March 2025", "2025".
  package func name(_ date: PartialDate) -> String {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ]
    guard let month = date.month, months.indices.contains(month - 1) else { return "\(date.year)" }
    guard let day = date.day else { return "\(months[month - 1]) \(date.year)" }
    return "\(day) \(months[month - 1]) \(date.year)"
  }

  private func name(months: Int) -> String {
    switch months {
    case 1: "every month"
    case 12: "every year"
    case let months where months % 12 == 0: "every \(months / 12) years"
    default: "every \(months) months"
    }
  }

  private func term(_ id: String, in terms: [Profile.Term]) -> String {
    terms.first { $0.id == id }?.name ?? id
  }
}
