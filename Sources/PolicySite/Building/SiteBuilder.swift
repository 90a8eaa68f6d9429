package import PolicyChecks
package import PolicyMeaning
package import PolicyRendering
package import PolicyText

/// Makes a site of documents.
///
/// Each document's own pages are made as soon as it is compiled, so that a thousand policies are never held at once; what
/// pages across policies need to know is taken down.
package struct SiteBuilder: Sendable {
  let configuration: SiteConfiguration
  let renderer: SiteRenderer
  /// Of all that pages are made from beside the documents: program, profile, templates, settings.
  let identity: ContentHash
  let compile: @Sendable (SiteDocument) throws(Trouble) -> Policy
  /// What a careful reviewer would point out in a policy; nil where that is not asked for.
  let check: (@Sendable (Policy) -> [Finding])?
  let parallelism: Parallelism
  /// Told after each document how many are done.
  let progress: @Sendable (Int) -> Void

  package init(
    configuration: SiteConfiguration, profile: Profile, templates: PageTemplates, identity: ContentHash,
    check: (@Sendable (Policy) -> [Finding])? = nil, parallelism: Parallelism = .none,
    progress: @escaping @Sendable (Int) -> Void = { _ in },
    compile: @escaping @Sendable (SiteDocument) throws(Trouble) -> Policy
  ) {
    self.configuration = configuration
    let isJudged = profile.dates.nextReview != nil
    let today = isJudged ? configuration.today.map { Phrasing(profile: profile).name($0.partial) } : nil
    renderer = SiteRenderer(profile: profile, templates: templates, title: configuration.title, today: today)
    self.identity = ContentHash { hasher in
      hasher.add(identity)
      hasher.add(templates.identity)
      hasher.add(configuration.title)
      hasher.add(today ?? "")
    }
    self.check = check
    self.compile = compile
    self.parallelism = parallelism
    self.progress = progress
  }

  /// So many documents are worth remembering: below, all is made again in the blink of an eye.
  package static let worthRemembering = 100

  /// Replaces the site in a folder, or makes it. Only what changed is written.
  ///
  /// - Throws: `Trouble` where a document can't be compiled or the folder not be written; it is then as it was.
  package func write(
    _ documents: [SiteDocument], to folder: String, worthRemembering: Int = Self.worthRemembering
  ) throws(Trouble) -> SiteOutcome {
    guard documents.count >= worthRemembering else {
      return try SiteWriter.update(folder) { (writer) throws(Trouble) in
        _ = try put(documents, into: writer, knowing: [])
      }
    }
    let owner = SiteMemory.Owner(identity: identity, topics: renderer.profile.topics.count)
    return try SiteWriter.update(folder, remembering: owner) { (writer) throws(Trouble) in
      guard let memory = writer.memory else { return }
      let known = memory.records(count: documents.count, parallelism)
      let all = try put(documents, into: writer, knowing: known)
      let changed = all.indices.filter { known[$0]?.key != all[$0].key }
      try memory.keep(all, changed: Set(changed))
    }
  }

  /// The path of a page that is missing from a folder, is not what the documents make now, or is no longer made; nil where
  /// the folder is current.
  package func firstStale(_ documents: [SiteDocument], in folder: String) throws(Trouble) -> String? {
    let checker = try SiteChecker(folder)
    _ = try put(documents, into: checker, knowing: [])
    return checker.firstStale
  }

  /// - Parameter known: what was taken down of the documents earlier, in their order.
  /// - Returns: what is taken down of them now.
  private func put(
    _ documents: [SiteDocument], into sink: some PageSink, knowing known: [SiteMemory.Known?]
  ) throws(Trouble) -> [SiteMemory.Known] {
    let series = DocumentSeries.grouped(documents)
    let map = SiteMap(files: series.map(\.name), topics: renderer.profile.topics.map(\.id))
    let pages = DocumentPages(builder: self, map: map, sink: sink, isFew: series.count <= Corpus.sideBySide)
    let done = Counter()
    let results = parallelism.map(series.count) { index in
      let result = Result { () throws(Trouble) in
        try pages.put(series[index], at: index, knowing: known.indices.contains(index) ? known[index] : nil)
      }
      progress(done.next())
      return result
    }
    var records: [SiteMemory.Known] = []
    var policies: [Policy] = []
    var history: [VersionNote] = []
    for result in results {
      let page = try result.get()
      records.append(page.known)
      history += page.history
      if let policy = page.policy { policies.append(policy) }
    }
    let corpus = Corpus(records.map(\.record), profile: renderer.profile)
    let plan = SitePlan(
      corpus: corpus, map: map, renderer: renderer,
      reviews: renderer.today == nil ? [] : corpus.records.compactMap(pages.review), policies: policies,
      history: history, identity: identity)
    let planned = plan.pages
    let outcomes = parallelism.map(planned.count) { index in
      Result { () throws(Trouble) in
        try sink.put(planned[index].path, madeFrom: planned[index].key, planned[index].render)
      }
    }
    for outcome in outcomes { try outcome.get() }
    return records
  }
}
