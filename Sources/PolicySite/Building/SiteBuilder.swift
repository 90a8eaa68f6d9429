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
  /// The time in seconds, by which documents are told that were written too lately to be known by their stamps.
  let now: @Sendable () -> Int

  package init(
    configuration: SiteConfiguration, profile: Profile, templates: PageTemplates, identity: ContentHash,
    check: (@Sendable (Policy) -> [Finding])? = nil, parallelism: Parallelism = .none,
    progress: @escaping @Sendable (Int) -> Void = { _ in }, now: (@Sendable () -> Int)? = nil,
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
    self.now = now ?? { FileSystem.now }
  }

  /// So many documents are worth remembering: below, all is made again in the blink of an eye.
  package static let worthRemembering = 100

  /// Replaces the site in a folder, or makes it. Only what changed is written.
  ///
  /// - Throws: `Trouble` where a document can't be compiled or the folder not be written; it is then as it was.
  package func write(
    _ documents: [SiteDocument], to folder: String, worthRemembering: Int = Self.worthRemembering
  ) throws(Trouble) -> SiteOutcome {
    // Before the first document is looked at.
    let moment = now()
    let series = DocumentSeries.grouped(documents)
    // A page of few policies shows more of each than is taken down of it.
    guard documents.count >= worthRemembering, series.count > Corpus.sideBySide else {
      return try SiteWriter.update(folder) { (writer) throws(Trouble) in
        _ = try SiteAssembly(builder: self, series: series, sink: writer, memory: nil, moment: moment).put(knowing: nil)
      }
    }
    let owner = SiteMemory.Owner(identity: identity, topics: renderer.profile.topics.count)
    return try SiteWriter.update(folder, remembering: owner) { (writer) throws(Trouble) in
      let assembly = SiteAssembly(builder: self, series: series, sink: writer, memory: writer.memory, moment: moment)
      if let index = writer.memory?.index(), try assembly.put(knowing: index) { return }
      _ = try assembly.put(knowing: nil)
    }
  }

  /// The path of a page that is missing from a folder, is not what the documents make now, or is no longer made; nil where
  /// the folder is current. Every document and every page is read.
  package func firstStale(_ documents: [SiteDocument], in folder: String) throws(Trouble) -> String? {
    let checker = try SiteChecker(folder)
    let series = DocumentSeries.grouped(documents)
    _ = try SiteAssembly(builder: self, series: series, sink: checker, memory: nil, moment: now()).put(knowing: nil)
    return checker.firstStale
  }
}
