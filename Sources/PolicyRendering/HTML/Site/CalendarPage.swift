/// When each policy is to be reviewed: what is overdue, what is due, and what gives no date.
struct CalendarPage {
  let view: SiteView
  /// Each policy's next review, in their order.
  let reviews: [ReviewNote]
  /// The day as of which they are judged, for a person.
  let today: String

  var title: String { "Review calendar" }

  private static let urgencies: [ReviewNote.Urgency] = [.overdue, .soon, .inTime, .unknown]

  var content: HTML {
    HTMLBuilder.build {
      HTML(.h1) { title }
      HTML(.p, .style(.lead)) { summary }
      for urgency in Self.urgencies { table(urgency) }
    }
  }

  private func policies(_ urgency: ReviewNote.Urgency) -> [Int] {
    reviews.indices.filter { reviews[$0].urgency == urgency }
      .sorted { (reviews[$0].order, $0) < (reviews[$1].order, $1) }
  }

  private var summary: String {
    let overdue = policies(.overdue).count
    let undated = policies(.unknown).count
    let first =
      overdue == 0
      ? "As of \(today), no review is known to be overdue"
      : "As of \(today), \(Plural.of(overdue, "review is", "reviews are")) overdue"
    return undated == 0
      ? "\(first)." : "\(first); \(undated == 1 ? "one policy gives" : "\(undated) policies give") no date to judge by."
  }

  private func table(_ urgency: ReviewNote.Urgency) -> HTML {
    let policies = policies(urgency)
    guard !policies.isEmpty else { return .empty }
    return view.part(urgency.heading, id: "\(urgency)") {
      DataTable(
        Anchor("reviews", "\(urgency)"), urgency.caption,
        columns: ["Policy", "Next review", "Standing", "What is known"],
        rows: policies.map { policy in
          let review = reviews[policy]
          return DataTable.Row(
            [
              view.policyLink(policy), HTML(text: review.due), HTML(text: review.word),
              HTML(text: review.sentence.prefix(1).uppercased() + review.sentence.dropFirst()),
            ], styles: [nil, nil, review.style])
        }
      ).html
    }
  }
}

extension ReviewNote.Urgency {
  fileprivate var heading: String {
    switch self {
    case .overdue: "Overdue"
    case .soon: "Due soon"
    case .inTime: "Due later"
    case .unknown: "No date to judge by"
    }
  }

  fileprivate var caption: String {
    switch self {
    case .overdue: "Policies whose review should have been made, the longest overdue first"
    case .soon: "Policies to be reviewed within three months, the earliest first"
    case .inTime: "Policies to be reviewed later, the earliest first"
    case .unknown: "Policies that give no date of their next review"
    }
  }
}
