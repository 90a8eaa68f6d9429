internal import PolicyMeaning

/// Dates as messages write them.
enum DateText {
  /// "31 March 2024", or "the end of March 2024" where no day is written.
  static func end(of date: PartialDate) -> String {
    date.day == nil ? "the end of \(name(date))" : name(date)
  }

  /// "31 March 2024", "March 2024", "2024".
  static func name(_ date: PartialDate) -> String {
    guard let month = date.month, (1...12).contains(month) else { return String(date.year) }
    let day = date.day.map { "\($0) " } ?? ""
    return "\(day)\(months[month - 1]) \(date.year)"
  }

  /// "on 25 May 2018", "in May 2018".
  static func on(_ date: PartialDate) -> String { "\(date.day == nil ? "in" : "on") \(name(date))" }

  /// "this month", "a month ago", "three years ago": as roughly as people say it.
  static func ago(months: Int) -> String {
    switch months {
    case 0: "this month"
    case 1: "a month ago"
    case 2..<24: "\(months) months ago"
    default: "\(months / 12) years ago"
    }
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
}
