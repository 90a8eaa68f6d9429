internal import PolicyMeaning
internal import PolicyRendering
internal import PolicyText

/// The pages that a document makes by itself, whatever the others say.
struct DocumentPages<Sink: PageSink>: Sendable {
  let builder: SiteBuilder
  let map: SiteMap
  let sink: Sink
  /// Whether the policies are so few that they are held for the downloads about all.
  let isFew: Bool

  /// Compiles a document and puts its pages, unless all of that was done before.
  ///
  /// - Parameter known: what was taken down of the document at that place earlier.
  func put(
    _ document: SiteDocument, at index: Int, knowing known: SiteMemory.Known?
  ) throws(Trouble) -> (known: SiteMemory.Known, policy: Policy?) {
    let paths = [map.policy(index), map.policyData(index), map.policyText(index)]
    let key = ContentHash { hasher in
      hasher.add(builder.identity)
      hasher.add(document.path)
      hasher.add(map.slugs[index])
      hasher.add(document.bytes)
    }
    if let known, known.key == key, paths.allSatisfy({ sink.has($0, madeFrom: key) }) { return (known, nil) }
    let policy = try builder.compile(document)
    let profile = builder.renderer.profile
    let record = PolicyRecorder(profile: profile).record(policy)
    try sink.put(paths[0], madeFrom: key) {
      builder.renderer.policy(policy, at: index, map, review: review(record))
    }
    try sink.put(paths[1], madeFrom: key) { JSONRenderer(profile: profile).policies([policy]) }
    try sink.put(paths[2], madeFrom: key) { MarkdownRenderer(profile: profile).policies([policy]) }
    return (SiteMemory.Known(key: key, record: record), isFew ? policy : nil)
  }

  /// Nil where the profile tells no dates, or no day is given to judge them by.
  func review(_ record: PolicyRecord) -> ReviewNote? {
    let dates = builder.renderer.profile.dates
    guard let today = builder.configuration.today, let nextReview = dates.nextReview else { return nil }
    return ReviewStatus(
      nextReview: record.answer(nextReview).values, adopted: dates.adopted.map { record.answer($0).values } ?? [],
      today: today
    ).note(Phrasing(profile: builder.renderer.profile))
  }
}
