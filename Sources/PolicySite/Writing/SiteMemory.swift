internal import PolicyRendering
internal import PolicyText

/// What is kept beside a large site so that a change of one policy need not make all of it again: what was taken down of
/// every policy, and what the published folder and its spare hold.
///
/// It is only a short cut. Where it is missing, damaged or another program's, everything is made anew, to the same bytes.
struct SiteMemory: Sendable {
  /// Of what each policy was compiled, and what was taken down of it.
  struct Known: Sendable {
    let key: ContentHash
    let record: PolicyRecord
  }

  /// Whose memory it is: what is kept counts only for the same program, profile, templates and settings.
  struct Owner: Sendable {
    let identity: ContentHash
    /// How many answers each record has.
    let topics: Int
  }

  private let directory: String
  private let owner: Owner

  /// How many policies share a file, so that a change of one rewrites little.
  private static let shard = 50

  init(in directory: String, of owner: Owner) {
    self.directory = directory
    self.owner = owner
  }

  /// What is known of the policies, in their order; nil for those of which nothing is.
  func records(count: Int, _ parallelism: Parallelism) -> [Known?] {
    let shards = (count + Self.shard - 1) / Self.shard
    let loaded = parallelism.map(shards) { records(inShard: $0) }
    return (0..<count).map { index in
      let shard = loaded[index / Self.shard]
      return shard.indices.contains(index % Self.shard) ? shard[index % Self.shard] : nil
    }
  }

  private func records(inShard shard: Int) -> [Known?] {
    guard let bytes = load("records-\(shard)") else { return [] }
    var reader = RecordReader(bytes, in: Self.head..<bytes.count)
    var known: [Known?] = []
    while reader.isSound, !reader.isAtEnd {
      let key = ContentHash(low: reader.word(), high: reader.word())
      known.append(PolicyRecord(from: &reader, of: bytes, topics: owner.topics).map { Known(key: key, record: $0) })
    }
    return known
  }

  /// Keeps what was taken down, writing only the files in which something changed.
  func keep(_ records: [Known], changed: Set<Int>) throws(Trouble) {
    for start in stride(from: 0, to: records.count, by: Self.shard) {
      let range = start..<min(start + Self.shard, records.count)
      guard range.contains(where: changed.contains) else { continue }
      var writer = RecordWriter()
      for known in records[range] {
        writer.write(known.key.low)
        writer.write(known.key.high)
        known.record.write(to: &writer)
      }
      try store(writer.bytes, as: "records-\(start / Self.shard)")
    }
  }

  /// What the published folder and the spare one hold.
  func ledgers() -> (live: Ledger, spare: Ledger)? {
    guard let bytes = load("ledger") else { return nil }
    var reader = RecordReader(bytes, in: Self.head..<bytes.count)
    let ledgers = (Ledger(from: &reader), Ledger(from: &reader))
    return reader.isSound ? ledgers : nil
  }

  func keep(live: Ledger, spare: Ledger) throws(Trouble) {
    var writer = RecordWriter()
    live.write(to: &writer)
    spare.write(to: &writer)
    try store(writer.bytes, as: "ledger")
  }

  /// The bytes before a file's content: whose it is, and a hash of it.
  private static let head = 32

  /// A file's bytes, its head before its content, if it is whole and of the same program.
  private func load(_ name: String) -> [UInt8]? {
    guard let file = try? FileSystem.read("\(directory)/\(name)") else { return nil }
    var reader = RecordReader(file)
    let kept = (
      ContentHash(low: reader.word(), high: reader.word()), ContentHash(low: reader.word(), high: reader.word())
    )
    guard reader.isSound, kept == (owner.identity, ContentHash(of: file[Self.head...])) else { return nil }
    return file
  }

  private func store(_ content: [UInt8], as name: String) throws(Trouble) {
    var writer = RecordWriter()
    for hash in [owner.identity, ContentHash(of: content)] {
      writer.write(hash.low)
      writer.write(hash.high)
    }
    if try FileSystem.kind(of: directory) == nil { try FileSystem.makeDirectory(directory) }
    let path = "\(directory)/\(name)"
    try FileSystem.remove("\(path).new")
    try FileSystem.write(writer.bytes + content, to: "\(path).new")
    try FileSystem.rename("\(path).new", to: path)
  }
}
