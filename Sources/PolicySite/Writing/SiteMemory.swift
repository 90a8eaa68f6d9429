internal import PolicyRendering
internal import PolicyText

/// What is kept beside a large site so that a change of one policy need not make all of it again: what each policy was
/// made from, what was taken down of it, and what the published folder and its spare hold.
///
/// It is only a short cut. Where it is missing, damaged or another program's, everything is made anew, to the same bytes.
/// Its files are written one by one; what is taken from one is held against the index, in which the others' hashes are.
struct SiteMemory: Sendable {
  /// Whose memory it is: what is kept counts only for the same program, profile, templates and settings.
  struct Owner: Sendable {
    let identity: ContentHash
    /// How many answers each record has.
    let topics: Int
  }

  private let directory: String
  private let owner: Owner

  /// How many policies share a file, so that a change of one rewrites little. As many as share a file of the search.
  static let shard = SearchIndex.policiesInShard

  init(in directory: String, of owner: Owner) {
    self.directory = directory
    self.owner = owner
  }

  /// Nil where nothing is remembered.
  func index() -> SiteIndex? {
    guard let bytes = load("index") else { return nil }
    var reader = RecordReader(bytes, in: Self.head..<bytes.count)
    let index = SiteIndex(from: &reader)
    return reader.isSound && reader.isAtEnd ? index : nil
  }

  func keep(_ index: SiteIndex) throws(Trouble) {
    var writer = RecordWriter()
    index.write(to: &writer)
    try store(writer.bytes, as: "index")
  }

  /// The hash by which the index knows a record.
  static func hash(of record: PolicyRecord) -> ContentHash {
    var writer = RecordWriter()
    record.write(to: &writer)
    return ContentHash(of: writer.bytes)
  }

  /// What was taken down of the policies of a file. Empty where the file is missing or damaged.
  func records(inShard shard: Int) -> [(hash: ContentHash, record: PolicyRecord)] {
    guard let bytes = load("records-\(shard)") else { return [] }
    var reader = RecordReader(bytes, in: Self.head..<bytes.count)
    var known: [(ContentHash, PolicyRecord)] = []
    while !reader.isAtEnd {
      let hash = ContentHash(from: &reader)
      guard let record = PolicyRecord(from: &reader, of: bytes, topics: owner.topics), reader.isSound else { return [] }
      known.append((hash, record))
    }
    return known
  }

  func keep(_ records: [(hash: ContentHash, record: PolicyRecord)], inShard shard: Int) throws(Trouble) {
    var writer = RecordWriter()
    for (hash, record) in records {
      writer.write(hash)
      record.write(to: &writer)
    }
    try store(writer.bytes, as: "records-\(shard)")
  }

  /// The lines of the search of the policies of a file, none of which is empty. Empty where the file is missing or damaged.
  func searchLines(inShard shard: Int) -> [[UInt8]] {
    guard let bytes = load("search-\(shard)") else { return [] }
    var reader = RecordReader(bytes, in: Self.head..<bytes.count)
    var lines: [[UInt8]] = []
    while !reader.isAtEnd {
      lines.append(Array(bytes[reader.content()]))
      guard reader.isSound else { return [] }
    }
    return lines
  }

  func keep(_ lines: [[UInt8]], inShard shard: Int) throws(Trouble) {
    var writer = RecordWriter()
    for line in lines { writer.write(content: line) }
    try store(writer.bytes, as: "search-\(shard)")
  }

  /// What the published folder and the spare one hold.
  func ledger() -> Ledger? {
    guard let bytes = load("ledger") else { return nil }
    var reader = RecordReader(bytes, in: Self.head..<bytes.count)
    let ledger = Ledger(from: &reader)
    return reader.isSound ? ledger : nil
  }

  func keep(_ ledger: Ledger) throws(Trouble) {
    var writer = RecordWriter()
    ledger.write(to: &writer)
    try store(writer.bytes, as: "ledger")
  }

  /// Forgets what the folders hold.
  static func forget(in directory: String) throws(Trouble) { try FileSystem.remove("\(directory)/ledger") }

  /// The bytes before a file's content: whose it is, and a hash of it.
  private static let head = 32

  /// A file's bytes, its head before its content, if it is whole and of the same program.
  private func load(_ name: String) -> [UInt8]? {
    guard let file = try? FileSystem.read("\(directory)/\(name)") else { return nil }
    var reader = RecordReader(file)
    let (identity, content) = (ContentHash(from: &reader), ContentHash(from: &reader))
    guard reader.isSound, identity == owner.identity, content == ContentHash(of: file[Self.head...]) else { return nil }
    return file
  }

  private func store(_ content: [UInt8], as name: String) throws(Trouble) {
    var writer = RecordWriter()
    writer.write(owner.identity)
    writer.write(ContentHash(of: content))
    if try FileSystem.kind(of: directory) == nil { try FileSystem.makeDirectory(directory) }
    let path = "\(directory)/\(name)"
    try FileSystem.remove("\(path).new")
    try FileSystem.write(writer.bytes + content, to: "\(path).new")
    try FileSystem.rename("\(path).new", to: path)
  }
}
