internal import PolicyMeaning
internal import PolicyRendering
internal import PolicyText

/// Puts all pages of a site, those alone that were made from something else the last time.
///
/// What is remembered is asked for from the least to the most: an index says of each policy whether it changed, and of the
/// pages across policies whether anything did that they show. Only where it did are the records of all policies read.
struct SiteAssembly<Sink: PageSink>: Sendable {
  let builder: SiteBuilder
  let series: [DocumentSeries]
  let sink: Sink
  /// Nil where nothing is to be remembered.
  let memory: SiteMemory?
  /// The second in which it began.
  let moment: Int

  private var map: SiteMap {
    SiteMap(files: series.map(\.name), topics: builder.renderer.profile.topics.map(\.id))
  }

  /// The policies as they are now, and what each was among those of the last time.
  private struct State: Sendable {
    let map: SiteMap
    let policies: [KnownPolicy]
    /// What was taken down of those that were compiled.
    let notes: [PolicyRecorder.Notes?]
    /// Those that are held.
    let held: [Policy]
    let old: SiteIndex?
    /// Each policy's place in the old index.
    let places: [Int?]

    /// Whether the policies of a file are those that it was written of.
    func isKept(_ range: Range<Int>, _ hash: (KnownPolicy) -> ContentHash) -> Bool {
      guard let old else { return false }
      let before = old.policies[range.clamped(to: old.policies.indices)]
      return range.upperBound - range.lowerBound == before.count
        && (range.upperBound < policies.count || policies.count == old.policies.count)
        && before.elementsEqual(policies[range]) { hash($0) == hash($1) }
    }
  }

  /// What pages across policies are called by and made from.
  private struct Summaries {
    let names: [String]
    let pages: [SiteIndex.Page]
  }

  /// - Parameter index: what was remembered.
  /// - Returns: false where what was remembered is damaged; it is then to be done again without.
  func put(knowing index: SiteIndex?) throws(Trouble) -> Bool {
    let state = try putPolicies(knowing: index)
    let plan = plan(of: state)
    var summaries: Summaries?
    if let index, index.plan == plan { summaries = kept(index) }
    if summaries == nil { summaries = try putSummaries(state) }
    guard let summaries, try putSearch(state, summaries.names) else { return false }
    try memory?.keep(
      SiteIndex(policies: state.policies, plan: plan, names: summaries.names, pages: summaries.pages))
    return true
  }

  private func putPolicies(knowing index: SiteIndex?) throws(Trouble) -> State {
    let map = map
    let pages = DocumentPages(
      builder: builder, map: map, sink: sink, isFew: series.count <= Corpus.sideBySide, moment: moment)
    let places = places(in: index)
    let done = Counter()
    let results = builder.parallelism.map(series.count) { policy in
      let result = Result { () throws(Trouble) in
        try pages.put(series[policy], at: policy, knowing: places[policy].flatMap { index?.policies[$0] })
      }
      builder.progress(done.next())
      return result
    }
    var put: [DocumentPages<Sink>.Result] = []
    put.reserveCapacity(results.count)
    for result in results { put.append(try result.get()) }
    return State(
      map: map, policies: put.map(\.known), notes: put.map(\.notes), held: put.compactMap(\.policy), old: index,
      places: places)
  }

  /// Where each policy stands in an index; mostly where it stands now.
  private func places(in index: SiteIndex?) -> [Int?] {
    guard let index else { return series.map { _ in nil } }
    if index.policies.elementsEqual(series, by: { $0.path == $1.current.path }) { return Array(index.policies.indices) }
    let places = Dictionary(index.policies.enumerated().map { ($1.path, $0) }) { first, _ in first }
    return series.map { places[$0.current.path] }
  }

  /// Of all that pages across policies are made from.
  private func plan(of state: State) -> ContentHash {
    ContentHash { hasher in
      hasher.add(builder.identity)
      hasher.add(series.count)
      for (policy, known) in state.policies.enumerated() {
        hasher.add(state.map.slugs[policy])
        hasher.add(known.record)
        hasher.add(known.history.count)
        for note in known.history {
          var writer = RecordWriter()
          note.write(to: &writer)
          hasher.add(writer.bytes)
        }
      }
    }
  }

  /// Whether all pages across policies that there were are there still.
  private func kept(_ index: SiteIndex) -> Summaries? {
    let found = builder.parallelism.map(index.pages.count) { page in
      sink.has(index.pages[page].path, madeFrom: index.pages[page].key)
    }
    return found.allSatisfy(\.self) ? Summaries(names: index.names, pages: index.pages) : nil
  }

  /// Nil where the records are damaged.
  private func putSummaries(_ state: State) throws(Trouble) -> Summaries? {
    guard let records = try keepRecords(state) else { return nil }
    let renderer = builder.renderer
    let corpus = Corpus(records, profile: renderer.profile)
    let planned = SitePlan(
      corpus: corpus, map: state.map, renderer: renderer,
      reviews: renderer.today == nil ? [] : records.compactMap(builder.review), policies: state.held,
      history: state.policies.flatMap(\.history), identity: builder.identity
    ).pages
    let outcomes = builder.parallelism.map(planned.count) { page in
      Result { () throws(Trouble) in
        try sink.put(planned[page].path, madeFrom: planned[page].key, planned[page].render)
      }
    }
    for outcome in outcomes { try outcome.get() }
    return Summaries(
      names: corpus.records.indices.map(corpus.name),
      pages: planned.map { SiteIndex.Page(path: $0.path, key: $0.key) })
  }

  /// The records of all policies, those read that were not taken down now. What changed is kept.
  private func keepRecords(_ state: State) throws(Trouble) -> [PolicyRecord]? {
    let unread = state.notes.indices.compactMap { state.notes[$0] == nil ? state.places[$0] : nil }
    let shards = Set(unread.map { shard(of: $0) }).sorted()
    let loaded = builder.parallelism.map(shards.count) { memory?.records(inShard: shards[$0]) ?? [] }
    let known = Dictionary(zip(shards, loaded)) { first, _ in first }
    var records: [PolicyRecord] = []
    for policy in state.policies.indices {
      if let notes = state.notes[policy] {
        records.append(notes.record)
        continue
      }
      guard let place = state.places[policy], let shard = known[shard(of: place)],
        shard.indices.contains(place % SiteMemory.shard),
        shard[place % SiteMemory.shard].hash == state.policies[policy].record
      else { return nil }
      records.append(shard[place % SiteMemory.shard].record)
    }
    guard let memory else { return records }
    for shard in self.shards(of: state) where !state.isKept(shard.range, \.record) {
      try memory.keep(shard.range.map { (state.policies[$0].record, records[$0]) }, inShard: shard.index)
    }
    return records
  }

  /// The files of the search's index. False where the lines of the search are damaged.
  private func putSearch(_ state: State, _ names: [String]) throws(Trouble) -> Bool {
    let stale = shards(of: state).filter { shard in
      !isKept(shard, state) || !sink.has(SiteMap.searchShard(shard.index), madeFrom: key(of: shard, state, names))
    }
    // All that is needed is read before the first file is written, as policies may have moved from one to another.
    let found = builder.parallelism.map(stale.count) { searchLines(of: stale[$0], state) }
    for (shard, lines) in zip(stale, found) {
      guard let lines else { return false }
      if !isKept(shard, state) { try memory?.keep(lines, inShard: shard.index) }
      try sink.put(SiteMap.searchShard(shard.index), madeFrom: key(of: shard, state, names)) {
        SearchIndex.shard(zip(shard.range, lines).map { (state.map.policy($0), names[$0], $1) })
      }
    }
    return true
  }

  /// Whether the memory has the lines of a file.
  private func isKept(_ shard: Shard, _ state: State) -> Bool { memory == nil || state.isKept(shard.range, \.search) }

  private func key(of shard: Shard, _ state: State, _ names: [String]) -> ContentHash {
    ContentHash { hasher in
      hasher.add(builder.identity)
      hasher.add(shard.index)
      for policy in shard.range {
        hasher.add(names[policy])
        hasher.add(state.map.slugs[policy])
        hasher.add(state.policies[policy].search)
      }
    }
  }

  /// Nil where they are damaged.
  private func searchLines(of shard: Shard, _ state: State) -> [[UInt8]]? {
    var files: [Int: [[UInt8]]] = [:]
    var lines: [[UInt8]] = []
    for policy in shard.range {
      if let notes = state.notes[policy] {
        lines.append(notes.searchLine)
        continue
      }
      guard let place = state.places[policy] else { return nil }
      let number = self.shard(of: place)
      let file = files[number] ?? memory?.searchLines(inShard: number) ?? []
      files[number] = file
      guard file.indices.contains(place % SiteMemory.shard),
        ContentHash(of: file[place % SiteMemory.shard]) == state.policies[policy].search
      else { return nil }
      lines.append(file[place % SiteMemory.shard])
    }
    return lines
  }

  private struct Shard: Sendable {
    let index: Int
    let range: Range<Int>
  }

  private func shard(of policy: Int) -> Int { policy / SiteMemory.shard }

  private func shards(of state: State) -> [Shard] {
    (0..<SearchIndex.shardCount(policies: state.policies.count)).map { index in
      let start = index * SiteMemory.shard
      return Shard(index: index, range: start..<min(start + SiteMemory.shard, state.policies.count))
    }
  }
}
