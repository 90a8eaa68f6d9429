internal import PolicyRendering

/// What a site was made from the last time: of each policy what it is known by, and which pages across policies there were.
struct SiteIndex: Sendable {
  /// In the order of the policies.
  let policies: [KnownPolicy]
  /// Of all that pages across policies are made from but the search's; while it is the same, so are they.
  let plan: ContentHash
  /// What pages call the policies.
  let names: [String]
  /// The pages across policies but those of the search.
  let pages: [Page]

  struct Page: Sendable {
    let path: String
    let key: ContentHash
  }

  func write(to writer: inout RecordWriter) {
    writer.write(policies.count)
    for policy in policies { policy.write(to: &writer) }
    writer.write(plan)
    for name in names { writer.write(name) }
    writer.write(pages.count)
    for page in pages {
      writer.write(page.path)
      writer.write(page.key)
    }
  }

  init(policies: [KnownPolicy], plan: ContentHash, names: [String], pages: [Page]) {
    self.policies = policies
    self.plan = plan
    self.names = names
    self.pages = pages
  }

  init(from reader: inout RecordReader) {
    policies = reader.list { KnownPolicy(from: &$0) }
    plan = ContentHash(from: &reader)
    names = policies.map { _ in reader.text() }
    pages = reader.list { Page(path: $0.text(), key: ContentHash(from: &$0)) }
  }
}

/// What is known of a policy and of the documents that its pages were made from.
struct KnownPolicy: Sendable {
  /// Of all that its own pages are made from.
  let key: ContentHash
  /// The oldest version first.
  let sources: [Source]
  /// Of the record, and of the line of the search.
  let record: ContentHash
  let search: ContentHash
  /// The newest step first.
  let history: [VersionNote]

  struct Source: Sendable {
    let path: String
    /// Nil where the document had been written so lately that it is read again.
    let stamp: DocumentStamp?
    let content: ContentHash
  }

  /// The path of the version that holds now.
  var path: String { sources.last?.path ?? "" }

  func write(to writer: inout RecordWriter) {
    writer.write(key)
    writer.write(sources.count)
    for source in sources {
      writer.write(source.path)
      writer.write(source.stamp != nil)
      source.stamp?.write(to: &writer)
      writer.write(source.content)
    }
    writer.write(record)
    writer.write(search)
    writer.write(history.count)
    for note in history { note.write(to: &writer) }
  }

  init(from reader: inout RecordReader) {
    key = ContentHash(from: &reader)
    sources = reader.list { reader in
      Source(
        path: reader.text(), stamp: reader.flag() ? DocumentStamp(from: &reader) : nil,
        content: ContentHash(from: &reader))
    }
    record = ContentHash(from: &reader)
    search = ContentHash(from: &reader)
    history = reader.list { VersionNote(from: &$0) }
  }

  init(
    key: ContentHash, sources: [Source], record: ContentHash, search: ContentHash, history: [VersionNote]
  ) {
    self.key = key
    self.sources = sources
    self.record = record
    self.search = search
    self.history = history
  }
}
