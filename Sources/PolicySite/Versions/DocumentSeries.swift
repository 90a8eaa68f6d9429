internal import PolicyMeaning

/// The versions of one policy among the documents of a folder.
///
/// A clerk names them alike and puts a date behind: "holy-trinity-2020.txt", "holy-trinity-2023-09.txt". One without a date
/// is newer than those that have one.
struct DocumentSeries: Sendable {
  /// What the names have in common: what the policy's pages are called by.
  let name: String
  /// Never empty; the oldest first.
  private(set) var versions: [Version]

  struct Version: Sendable {
    fileprivate(set) var document: SiteDocument
    /// As of when it is, by its file's name.
    let date: PartialDate?

    /// The date for a file's name: "2023-09", or "now" where there is none.
    var slug: String {
      guard let date else { return "now" }
      return [date.year, date.month, date.day].compactMap(\.self).map { $0 < 10 ? "0\($0)" : "\($0)" }
        .joined(separator: "-")
    }

    fileprivate var order: (Int, Int, Int) {
      date.map { ($0.year, $0.month ?? 0, $0.day ?? 0) } ?? (.max, 0, 0)
    }
  }

  /// The version that holds now.
  var current: SiteDocument { versions[versions.count - 1].document }

  /// Keeps what was read of a version, so that it is not read again.
  mutating func hold(_ bytes: [UInt8], ofVersion place: Int) {
    versions[place].document = SiteDocument(path: versions[place].document.path, bytes: bytes)
  }

  /// The documents by policy, in the order of each policy's first document. A date behind a name that no other document
  /// has is part of the name.
  static func grouped(_ documents: [SiteDocument]) -> [DocumentSeries] {
    var order: [String] = []
    var groups: [String: [Version]] = [:]
    for document in documents {
      let (base, date) = dated(document.stem)
      if groups[base] == nil { order.append(base) }
      groups[base, default: []].append(Version(document: document, date: date))
    }
    return order.flatMap { base -> [DocumentSeries] in
      let versions = groups[base, default: []]
      // Of one date there can be one version only; the same name in two formats is two policies.
      guard versions.count > 1, Set(versions.map(\.slug)).count == versions.count else {
        return versions.map { DocumentSeries(name: $0.document.stem, versions: [$0]) }
      }
      return [DocumentSeries(name: base, versions: versions.sorted { $0.order < $1.order })]
    }
  }

  /// A name without the date behind it: "a-2023-09-01" is "a" as of 1 September 2023.
  private static func dated(_ stem: String) -> (base: String, date: PartialDate?) {
    let bytes = Array(stem.utf8)
    var numbers: [Int] = []
    var end = bytes.count
    while numbers.count < 3 {
      let start = (bytes[..<end].lastIndex { !(0x30...0x39).contains($0) } ?? -1) + 1
      guard start > 0, start < end, "-_ .".utf8.contains(bytes[start - 1]) else { break }
      let length = end - start
      guard length == 2 || length == 4 else { return (stem, nil) }
      numbers.insert(bytes[start..<end].reduce(0) { $0 * 10 + Int($1 - 0x30) }, at: 0)
      end = start - 1
      if length == 4 { break }
    }
    guard let year = numbers.first, (1900...2999).contains(year) else { return (stem, nil) }
    let (month, day) = (numbers.count > 1 ? numbers[1] : nil, numbers.count > 2 ? numbers[2] : nil)
    guard month.map({ (1...12).contains($0) }) ?? true, day.map({ (1...31).contains($0) }) ?? true else {
      return (stem, nil)
    }
    return (String(decoding: bytes[..<end], as: UTF8.self), PartialDate(year: year, month: month, day: day))
  }
}
