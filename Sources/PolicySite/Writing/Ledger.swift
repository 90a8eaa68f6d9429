internal import PolicyRendering

/// What the published folder and the spare one were left with: for each file what it was made from, and how it is known not
/// to have been touched since.
struct Ledger: Sendable {
  struct Entry: Hashable, Sendable {
    let key: ContentHash
    let stamp: FileStamp
  }

  struct Line: Sendable {
    /// From the folder.
    let path: String
    var live: Entry?
    var spare: Entry?
  }

  /// In the order of the paths.
  let lines: [Line]
  private let places: [String: Int]

  /// - Parameter lines: in the order of the paths.
  init(_ lines: [Line] = []) {
    self.lines = lines
    var places: [String: Int] = [:]
    places.reserveCapacity(lines.count)
    for (place, line) in lines.enumerated() { places[line.path] = place }
    self.places = places
  }

  subscript(path: String) -> Line? { places[path].map { lines[$0] } }

  var isEmpty: Bool { lines.isEmpty }

  func write(to writer: inout RecordWriter) {
    writer.write(lines.count)
    for line in lines {
      writer.write(line.path)
      Self.write(line.live, to: &writer)
      // Most files have a name in both.
      writer.write(line.spare == line.live)
      if line.spare != line.live { Self.write(line.spare, to: &writer) }
    }
  }

  private static func write(_ entry: Entry?, to writer: inout RecordWriter) {
    writer.write(entry != nil)
    guard let entry else { return }
    writer.write(entry.key)
    entry.stamp.write(to: &writer)
  }

  init(from reader: inout RecordReader) {
    self.init(
      reader.list { reader in
        let (path, live) = (reader.text(), Self.entry(from: &reader))
        return Line(path: path, live: live, spare: reader.flag() ? live : Self.entry(from: &reader))
      })
  }

  private static func entry(from reader: inout RecordReader) -> Entry? {
    reader.flag() ? Entry(key: ContentHash(from: &reader), stamp: FileStamp(from: &reader)) : nil
  }
}

extension Ledger.Entry {
  /// Whether the file is there as it was written, from the same inputs.
  func holds(_ path: String, madeFrom key: ContentHash, in directory: String) -> Bool {
    self.key == key && FileStamp(of: "\(directory)/\(path)") == stamp
  }
}
