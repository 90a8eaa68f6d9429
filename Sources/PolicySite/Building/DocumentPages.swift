internal import PolicyComparison
internal import PolicyMeaning
internal import PolicyRendering
internal import PolicyText

/// The pages that a policy and its earlier versions make by themselves, whatever the others say.
struct DocumentPages<Sink: PageSink>: Sendable {
  let builder: SiteBuilder
  let map: SiteMap
  let sink: Sink
  /// Whether the policies are so few that they are held for the downloads about all.
  let isFew: Bool

  /// What is left of a document when its pages are put.
  struct Result: Sendable {
    let known: SiteMemory.Known
    let policy: Policy?
    /// The newest step first.
    let history: [VersionNote]
  }

  /// Compiles a policy and puts its pages, unless all of that was done before. A policy with earlier versions is always
  /// compiled, as its history is remembered nowhere.
  ///
  /// - Parameter known: what was taken down of the policy at that place earlier.
  func put(_ series: DocumentSeries, at index: Int, knowing known: SiteMemory.Known?) throws(Trouble) -> Result {
    let paths = [map.policy(index), map.policyData(index), map.policyText(index)]
    let key = ContentHash { hasher in
      hasher.add(builder.identity)
      hasher.add(map.slugs[index])
      for version in series.versions {
        hasher.add(version.document.path)
        hasher.add(version.document.bytes)
      }
    }
    if series.versions.count == 1, let known, known.key == key,
      paths.allSatisfy({ sink.has($0, madeFrom: key) })
    {
      return Result(known: known, policy: nil, history: [])
    }
    let policy = try builder.compile(series.current)
    let profile = builder.renderer.profile
    let findings = builder.check?(policy)
    let record = PolicyRecorder(profile: profile).record(policy, findings: findings ?? [])
    let history = try putHistory(of: series, to: policy, at: index, key)
    try sink.put(paths[0], madeFrom: key) {
      builder.renderer.policy(policy, at: index, map, review: review(record), findings: findings, history: history)
    }
    try sink.put(paths[1], madeFrom: key) { JSONRenderer(profile: profile).policies([policy]) }
    try sink.put(paths[2], madeFrom: key) { MarkdownRenderer(profile: profile).policies([policy]) }
    return Result(
      known: SiteMemory.Known(key: key, record: record), policy: isFew ? policy : nil, history: history)
  }

  /// A page for each step from a version to the next.
  private func putHistory(
    of series: DocumentSeries, to current: Policy, at index: Int, _ key: ContentHash
  ) throws(Trouble) -> [VersionNote] {
    guard series.versions.count > 1 else { return [] }
    let profile = builder.renderer.profile
    let finder = ChangeFinder(compiler: PolicyCompiler(profile: profile))
    var notes: [VersionNote] = []
    var before = try builder.compile(series.versions[0].document)
    for step in 1..<series.versions.count {
      let isLast = step == series.versions.count - 1
      let after = isLast ? current : try builder.compile(series.versions[step].document)
      let changes = finder.changes(from: before, to: after)
      let note = VersionNote(
        changes, path: map.changes(of: index, from: series.versions[step - 1].slug, to: series.versions[step].slug),
        policy: DocumentNames([current]).short[0], before: name(series.versions[step - 1]),
        after: name(series.versions[step]), day: day(series.versions[step]))
      try sink.put(note.path, madeFrom: key) { builder.renderer.changes(changes, note, of: index, map) }
      notes.insert(note, at: 0)
      before = after
    }
    return notes
  }

  private func name(_ version: DocumentSeries.Version) -> String {
    version.date.map { Phrasing(profile: builder.renderer.profile).name($0) } ?? "the present version"
  }

  /// The first day that a version may be of, as feeds want it; a version without a date is as of the day of the site.
  private func day(_ version: DocumentSeries.Version) -> String {
    let date = version.date ?? builder.configuration.today?.partial ?? PartialDate(year: 1970)
    return [date.year, date.month ?? 1, date.day ?? 1].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: "-")
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
