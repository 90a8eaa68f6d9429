internal import PolicyChecks
internal import PolicyMeaning
internal import PolicyRendering

extension SiteBuilder {
  /// Nil where the profile tells no dates, or no day is given to judge them by.
  func review(_ record: PolicyRecord) -> ReviewNote? {
    let dates = renderer.profile.dates
    guard let today = configuration.today, let nextReview = dates.nextReview else { return nil }
    return ReviewStatus(
      nextReview: record.answer(nextReview).values, adopted: dates.adopted.map { record.answer($0).values } ?? [],
      today: today
    ).note(Phrasing(profile: renderer.profile))
  }
}
