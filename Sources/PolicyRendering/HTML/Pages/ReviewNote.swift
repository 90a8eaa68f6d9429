/// What a page says about a policy's next review.
package struct ReviewNote: Sendable {
  /// The most pressing first.
  package enum Urgency: Int, Comparable, Sendable {
    case overdue
    /// Due within a few months.
    case soon
    case inTime
    case unknown

    package static func < (left: Urgency, right: Urgency) -> Bool { left.rawValue < right.rawValue }
  }

  package let urgency: Urgency
  /// A sentence: "Its review was due by 31 March 2024 and is overdue."
  package let sentence: String
  /// When it is due, for a table's cell: "31 March 2024", "every year", or "not given".
  package let due: String
  /// The last day that it is due by as a number that grows with time (20240331), 0 where no date is known.
  package let order: Int

  package init(urgency: Urgency, sentence: String, due: String, order: Int = 0) {
    self.urgency = urgency
    self.sentence = sentence
    self.due = due
    self.order = order
  }

  /// Standing and date, for a table's cell: "Overdue: 31 March 2024".
  var summary: String { urgency == .unknown ? word : "\(word): \(due)" }

  /// The urgency in a word, for a table's cell.
  var word: String {
    switch urgency {
    case .overdue: "Overdue"
    case .soon: "Due soon"
    case .inTime: "In time"
    case .unknown: "Not known"
    }
  }

  var style: StyleClass {
    switch urgency {
    case .overdue: .overdue
    case .soon: .soon
    case .inTime: .good
    case .unknown: .silent
    }
  }

  var paragraph: HTML {
    HTML(.p, .style(.note, style)) {
      HTML(.strong) { "\(word): " }
      sentence
    }
  }
}
