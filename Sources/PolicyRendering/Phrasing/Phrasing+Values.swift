package import PolicyMeaning

extension Phrasing {
  /// Values as a reader would list them: "under 18; the headteacher and the line manager". Figures come before names,
  /// repeats are named once, a long list is cut.
  package func list(_ values: [Value]) -> String {
    guard values.count > 1 else { return listOfOneKind(values) }
    return [values.filter { !isNamed($0) }, values.filter { isNamed($0) }].map { listOfOneKind($0) }.filter {
      !$0.isEmpty
    }
    .joined(separator: "; ")
  }

  private func listOfOneKind(_ values: [Value]) -> String {
    guard values.count > 1 else { return values.first.map { VisibleText.line(name($0)) } ?? "" }
    var seen: Set<String> = []
    let names = values.map { VisibleText.line(name($0)) }.filter { !$0.isEmpty && seen.insert($0).inserted }
    guard names.count > Self.longestList else { return Self.list(names) }
    let shown = Array(names.prefix(Self.longestList - 1))
    return "\(shown.joined(separator: ", ")) and \(names.count - shown.count) more"
  }

  /// "a", "a and b", "a, b and c".
  package static func list(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    // An array, as the library's way to join slices first asks the running program what they are made of.
    return "\(Array(names.dropLast()).joined(separator: ", ")) and \(last)"
  }

  private static let longestList = 8

  /// One value in plain English.
  package func name(_ value: Value) -> String {
    switch value {
    case .age(.under, let years): "under \(years)"
    case .age(.over, let years): "over \(years)"
    case .date(let date): name(date)
    case .interval(let months): name(months: months)
    case .period(let months): "within \(months % 12 == 0 ? Plural.of(months / 12, "year") : Plural.of(months, "month"))"
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

  /// Whether a value is a thing with a name; dates and numbers are figures.
  func isNamed(_ value: Value) -> Bool {
    switch value {
    case .age, .date, .interval, .period: false
    case .role, .measure, .party, .platform, .instrument, .policy: true
    }
  }

  private func name(months: Int) -> String {
    switch months {
    case 1: "every month"
    case 12: "every year"
    case let months where months % 12 == 0: "every \(months / 12) years"
    default: "every \(months) months"
    }
  }

  /// A term's name. An id that the profile does not explain is at least written as words.
  private func term(_ id: String, in terms: [Profile.Term]) -> String {
    terms.first { $0.id == id }?.name ?? id.filling("-", with: " ")
  }
}
