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
  /// The second before which a document must have been left alone for its stamp to tell another content.
  let moment: Int

  /// What is left of a document when its pages are put.
  struct Result: Sendable {
    let known: KnownPolicy
    /// Nil where the policy did not have to be compiled.
    let notes: PolicyRecorder.Notes?
    let policy: Policy?
  }

  /// Compiles a policy and puts its pages, unless all of that was done before.
  ///
  /// - Parameter known: what was known of the policy earlier.
  func put(_ series: DocumentSeries, at index: Int, knowing known: KnownPolicy?) throws(Trouble) -> Result {
    var series = series
    let sources = try sources(of: &series, knowing: known)
    let key = ContentHash { hasher in
      hasher.add(builder.identity)
      hasher.add(map.slugs[index])
      for source in sources {
        hasher.add(source.path)
        hasher.add(source.content)
      }
    }
    let paths = [map.policy(index), map.policyData(index), map.policyText(index)]
    if !isFew, let known, known.key == key, paths.allSatisfy({ sink.has($0, madeFrom: key) }),
      known.history.allSatisfy({ sink.has($0.path, madeFrom: key) })
    {
      let seen = KnownPolicy(
        key: key, sources: sources, record: known.record, search: known.search, history: known.history)
      return Result(known: seen, notes: nil, policy: nil)
    }
    let policy = try builder.compile(series.current)
    let profile = builder.renderer.profile
    let findings = builder.check?(policy)
    let notes = PolicyRecorder(profile: profile).record(policy, findings: findings ?? [])
    let history = try putHistory(of: series, to: policy, at: index, key)
    try sink.put(paths[0], madeFrom: key) {
      builder.renderer.policy(
        policy, at: index, map, review: builder.review(notes.record), findings: findings, history: history)
    }
    try sink.put(paths[1], madeFrom: key) { JSONRenderer(profile: profile).policies([policy]) }
    try sink.put(paths[2], madeFrom: key) { MarkdownRenderer(profile: profile).policies([policy]) }
    let fresh = KnownPolicy(
      key: key, sources: sources, record: SiteMemory.hash(of: notes.record),
      search: ContentHash(of: notes.searchLine), history: history)
    return Result(known: fresh, notes: notes, policy: isFew ? policy : nil)
  }

  /// What is in each version's file. It is read where its stamp does not show that it is as it was, and then held.
  private func sources(
    of series: inout DocumentSeries, knowing known: KnownPolicy?
  ) throws(Trouble) -> [KnownPolicy.Source] {
    var sources: [KnownPolicy.Source] = []
    for (place, version) in series.versions.enumerated() {
      let document = version.document
      // Looked at before it is read: what is written in between is then read again the next time.
      let stamp = document.stamp
      if let stamp, let earlier = known?.sources.first(where: { $0.path == document.path }), earlier.stamp == stamp {
        sources.append(earlier)
        continue
      }
      let bytes = try document.read()
      series.hold(bytes, ofVersion: place)
      sources.append(
        KnownPolicy.Source(
          path: document.path, stamp: stamp.flatMap { $0.isSettled(at: moment) ? $0 : nil },
          content: ContentHash(of: bytes)))
    }
    return sources
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
}
