internal import PolicyRendering

/// What a folder was left with: for each file what it was made from, and how it is known not to have been touched since.
struct Ledger: Sendable {
  struct Entry: Hashable, Sendable {
    let key: ContentHash
    let stamp: FileStamp
  }

  /// By path from the folder.
  private(set) var entries: [String: Entry] = [:]

  /// Whether the file is there as it was written, from the same inputs.
  func holds(_ path: String, madeFrom key: ContentHash, in directory: String) -> Bool {
    guard let entry = entries[path], entry.key == key else { return false }
    return FileSystem.stamp(of: "\(directory)/\(path)") == entry.stamp
  }

  mutating func record(_ path: String, madeFrom key: ContentHash, in directory: String) {
    entries[path] = FileSystem.stamp(of: "\(directory)/\(path)").map { Entry(key: key, stamp: $0) }
  }

  mutating func take(_ path: String, from other: Ledger) {
    entries[path] = other.entries[path]
  }

  func write(to writer: inout RecordWriter) {
    writer.write(entries.sorted { $0.key < $1.key }) { writer, item in
      writer.write(item.key)
      writer.write(item.value.key.low)
      writer.write(item.value.key.high)
      writer.write(item.value.stamp.number)
      writer.write(item.value.stamp.size)
      writer.write(item.value.stamp.seconds)
      writer.write(item.value.stamp.nanoseconds)
    }
  }

  init() {}

  init(from reader: inout RecordReader) {
    let items = reader.list { reader in
      (
        reader.text(),
        Entry(
          key: ContentHash(low: reader.word(), high: reader.word()),
          stamp: FileStamp(
            number: reader.word(), size: reader.number(), seconds: reader.number(), nanoseconds: reader.number()))
      )
    }
    entries = Dictionary(items) { $1 }
  }
}
