extension Profile {
  /// The topics that hold a policy's dates, as indices into `topics`, where the profile has such.
  package var dates: (adopted: Int?, nextReview: Int?) { (topics.firstIndex { $0.id == "governance.adopted-or-reviewed" }, topics.firstIndex { $0.id == "governance.next-review" }) }
}
