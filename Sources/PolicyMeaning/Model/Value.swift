package import PolicyText

/// A date as precisely as it was written.
package struct PartialDate: Hashable, Sendable {
  package var year: Int
  package var month: Int?
  package var day: Int?

  package init(year: Int, month: Int? = nil, day: Int? = nil) {
    self.year = year
    self.month = month
    self.day = day
  }
}

/// A typed answer inside a provision. Ids are the profile's.
package enum Value: Hashable, Sendable {
  package enum AgeComparison: String, Sendable { case under, over }

  case age(AgeComparison, years: Int)
  case date(PartialDate)
  /// How often something is done.
  case interval(months: Int)
  /// How long a rule holds from some event on: "for two years after leaving".
  case period(months: Int)
  case role(String)
  case measure(String)
  case party(String)
  case platform(name: String)
  case instrument(name: String, year: Int?)
  case policy(name: String)
}

/// A value and where in the content it stands.
package struct LocatedValue: Hashable, Sendable {
  package var value: Value
  package var range: ByteRange

  package init(_ value: Value, at range: ByteRange) {
    self.value = value
    self.range = range
  }
}

extension Value {
  /// The value with its name in small letters and straight apostrophes, for finding the same name in another shape.
  package var inPlainLetters: Value {
    switch self {
    case .policy(let name): .policy(name: name.inPlainLetters)
    case .platform(let name): .platform(name: name.inPlainLetters)
    case .instrument(let name, let year): .instrument(name: name.inPlainLetters, year: year)
    case .age, .date, .interval, .period, .role, .measure, .party: self
    }
  }
}

extension [LocatedValue] {
  /// The values with how long something takes as how often it is done, where nothing else tells that: "to be reviewed not
  /// later than two years after".
  var asFrequencies: [LocatedValue] {
    guard contains(where: { if case .period = $0.value { true } else { false } }) else { return self }
    let tells = contains { if case .interval = $0.value { true } else { false } }
    return compactMap { value in
      guard case .period(let months) = value.value else { return value }
      return tells ? nil : LocatedValue(.interval(months: months), at: value.range)
    }
  }
}

extension String {
  fileprivate var inPlainLetters: String {
    String(lowercased().map { "‘’`".contains($0) ? "'" : $0 })
  }
}
