internal import PolicyRendering

/// What the pages of a site are made from, as hashes: a page is made again only where the hash of what it shows changed.
struct CorpusKeys {
  /// Everything that is known of all policies.
  let all: ContentHash
  /// What the policies are called.
  let names: ContentHash
  /// When they are to be reviewed.
  let reviews: ContentHash
  /// For each topic, every policy's answer.
  let topics: [ContentHash]
  private let corpus: Corpus
  /// For each topic what a report of gaps shows of it.
  private let outlines: ContentHash
  /// For each topic the policies of its largest camp.
  private let largest: [Set<Int>]

  init(_ corpus: Corpus, reviews: [ReviewNote]) {
    self.corpus = corpus
    let names = ContentHash { hasher in
      for policy in corpus.records.indices {
        hasher.add(corpus.name(policy))
        hasher.add(corpus.records[policy].title)
        hasher.add(corpus.records[policy].file)
      }
    }
    let dates = ContentHash { hasher in
      hasher.add(names)
      for review in reviews {
        hasher.add(review.sentence)
        hasher.add(review.urgency.rawValue)
      }
    }
    let topics = corpus.topics.indices.map { topic in
      ContentHash { hasher in
        hasher.add(names)
        for record in corpus.records { hasher.add(record.identity(of: topic)) }
      }
    }
    all = ContentHash { hasher in
      hasher.add(dates)
      for topic in topics { hasher.add(topic) }
      for record in corpus.records {
        for count in [record.findings.errors, record.findings.warnings, record.findings.notes] { hasher.add(count) }
      }
    }
    outlines = ContentHash { hasher in
      for standing in corpus.topics {
        hasher.add(2 * standing.speaking > corpus.records.count ? 1 : 0)
        hasher.add(standing.speaking > 0 ? 1 : 0)
        hasher.add(standing.camps.first?.statement ?? "")
        hasher.add(standing.camps.first.map { 2 * $0.members.count > corpus.records.count } ?? false ? 1 : 0)
      }
    }
    largest = corpus.topics.map { Set($0.camps.first?.members ?? []) }
    self.names = names
    self.reviews = dates
    self.topics = topics
  }

  /// What a policy's report of gaps shows. With many policies it shows no counts of others, so that it outlives their edits.
  func gaps(of policy: Int) -> ContentHash {
    guard !corpus.isSideBySide else { return all }
    return ContentHash { hasher in
      hasher.add(corpus.name(policy))
      hasher.add(outlines)
      for topic in corpus.topics.indices {
        hasher.add(corpus.records[policy].statement(on: topic))
        hasher.add(largest[topic].contains(policy) ? 1 : 0)
      }
    }
  }
}
