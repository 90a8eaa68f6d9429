internal import PolicyComparison
internal import PolicyMeaning
internal import PolicyRendering
internal import PolicyText

/// Which pages across policies a site has, what each is made from, and how. The index of the search is apart, as it is made
/// of all clauses and not of answers.
struct SitePlan {
  struct PlannedPage: Sendable {
    let path: String
    let key: ContentHash
    let render: @Sendable () -> [UInt8]
  }

  let corpus: Corpus
  let map: SiteMap
  let renderer: SiteRenderer
  /// In the order of the policies; empty where reviews are not judged.
  let reviews: [ReviewNote]
  /// The policies themselves, where they are few enough to be held.
  let policies: [Policy]
  /// What changed in policies of which earlier versions are there.
  let history: [VersionNote]
  /// Of all that pages are made from beside the policies.
  let identity: ContentHash

  private let keys: CorpusKeys

  init(
    corpus: Corpus, map: SiteMap, renderer: SiteRenderer, reviews: [ReviewNote], policies: [Policy],
    history: [VersionNote], identity: ContentHash
  ) {
    self.corpus = corpus
    self.map = map
    self.renderer = renderer
    self.reviews = reviews
    self.policies = policies
    self.history = history
    self.identity = identity
    keys = CorpusKeys(corpus, reviews: reviews)
  }

  var pages: [PlannedPage] {
    fixed + summaries + topics + gaps + pairs + tables + feed
  }

  private func page(
    _ path: String, from key: (inout ContentHasher) -> Void, _ render: @escaping @Sendable () -> [UInt8]
  ) -> PlannedPage {
    PlannedPage(
      path: path,
      key: ContentHash { hasher in
        hasher.add(identity)
        hasher.add(path)
        key(&hasher)
      }, render: render)
  }

  /// What no policy changes.
  private var fixed: [PlannedPage] {
    let templates = renderer.templates
    return [
      page(SiteMap.guide, from: { _ in }, renderer.guide),
      page(SiteMap.accessibility, from: { _ in }, renderer.accessibility),
      page(SiteMap.style, from: { _ in }) { templates.shell.stylesheet },
      page(SiteMap.script, from: { _ in }) { templates.script },
    ] + (templates.logo.map { logo in [page(logo.path, from: { _ in }) { logo.bytes }] } ?? [])
  }

  /// Pages about all policies.
  private var summaries: [PlannedPage] {
    let (corpus, map, renderer, reviews) = (corpus, map, renderer, reviews)
    let all = keys.all
    let names = keys.names
    var pages = [
      page(SiteMap.home, from: { $0.add(all) }) { renderer.home(corpus, map, reviews: reviews) },
      page(SiteMap.comparison, from: { $0.add(all) }) { renderer.comparison(corpus, map) },
      page(SiteMap.policyList, from: { $0.add(all) }) { renderer.policies(corpus, map, reviews: reviews) },
      page(SiteMap.search, from: { $0.add(names) }) { renderer.search(corpus, map) },
      page(SiteMap.downloads, from: { $0.add(names) }) {
        renderer.downloads(corpus, map, hasReviews: !reviews.isEmpty)
      },
    ]
    if !reviews.isEmpty {
      let dates = keys.reviews
      pages.append(page(SiteMap.reviews, from: { $0.add(dates) }) { renderer.reviews(corpus, map, reviews: reviews) })
    }
    return pages
  }

  private var topics: [PlannedPage] {
    let (corpus, map, renderer) = (corpus, map, renderer)
    return map.topics.indices.map { topic in
      page(map.topics[topic], from: { $0.add(keys.topics[topic]) }) { renderer.topic(topic, corpus, map) }
    }
  }

  private var gaps: [PlannedPage] {
    let (corpus, map, renderer) = (corpus, map, renderer)
    return corpus.records.indices.map { policy in
      page(map.gaps(policy), from: { $0.add(keys.gaps(of: policy)) }) { renderer.gaps(of: policy, corpus, map) }
    }
  }

  /// Pairs grow with the square of the policies, so that only few policies have a page for each.
  private var pairs: [PlannedPage] {
    let (map, renderer, corpus) = (map, renderer, corpus)
    guard corpus.isSideBySide, corpus.records.count > 1 else { return [] }
    let all = keys.all
    var pages: [PlannedPage] = []
    var counts: [[Int]] = Array(
      repeating: Array(repeating: 0, count: corpus.records.count), count: corpus.records.count)
    for one in corpus.records.indices {
      for other in (one + 1)..<max(one + 1, corpus.records.count) {
        let pair = corpus.selecting([one, other])
        counts[one][other] = pair.count(.differs)
        counts[other][one] = counts[one][other]
        pages.append(
          page(map.pair(one, other), from: { $0.add(all) }) { renderer.pair(pair, map.selecting([one, other])) })
      }
    }
    let differences = counts
    return pages + [
      page(SiteMap.pairList, from: { $0.add(all) }) { renderer.pairs(corpus, map) { differences[$0][$1] } }
    ]
  }

  /// Only where there is history to tell; the newest first.
  private var feed: [PlannedPage] {
    guard !history.isEmpty else { return [] }
    let (title, notes) = (renderer.title, history.sorted { ($1.day, $0.path) < ($0.day, $1.path) })
    return [
      page(SiteMap.feed, from: { $0.add(AtomFeed.feed(title: title, notes: notes)) }) {
        AtomFeed.feed(title: title, notes: notes)
      }
    ]
  }

  /// What can be downloaded about all policies.
  private var tables: [PlannedPage] {
    let (corpus, reviews, policies, profile) = (corpus, reviews, policies, renderer.profile)
    let all = keys.all
    var pages = [page(SiteMap.answersTable, from: { $0.add(all) }) { CSVRenderer.answers(corpus) }]
    if !reviews.isEmpty {
      let dates = keys.reviews
      pages.append(page(SiteMap.reviewsTable, from: { $0.add(dates) }) { CSVRenderer.reviews(corpus, reviews) })
    }
    if corpus.isSideBySide {
      let comparison = Comparator(profile: profile).compare(policies, aligning: false)
      pages += [
        page(SiteMap.wordsTable, from: { $0.add(all) }) { CSVRenderer.words(corpus) },
        page(SiteMap.comparisonData, from: { $0.add(all) }) { JSONRenderer(profile: profile).comparison(comparison) },
        page(SiteMap.comparisonText, from: { $0.add(all) }) {
          MarkdownRenderer(profile: profile).comparison(comparison)
        },
      ]
    }
    return pages
  }
}
