internal import PolicyJSON
internal import PolicyMeaning
package import PolicyText

extension Baseline {
  package static let schema = "policydiff/baseline/1"

  /// Reads a baseline file.
  ///
  /// - Throws: `Trouble` that names the key whose value is wrong.
  package init(json: [UInt8], path: String) throws(Trouble) {
    let root = try JSONCursor(json, file: path)
    let schema = try root.required("schema")
    guard try schema.string() == Self.schema else {
      throw schema.failure("must be \(Self.schema); --write-baseline writes such a file")
    }
    var entries: [Entry] = []
    for place in try root.required("findings").elements() {
      let until = try place.member("until")
      let day = try until.map { (place) throws(Trouble) in try place.string() }
      let date = day.flatMap(CalendarDate.init(iso:))
      if let until, date == nil { throw until.failure("must be a day written as \"2027-01-31\"") }
      entries.append(
        Entry(
          fingerprint: Fingerprint(text: try place.required("fingerprint").string()),
          rule: try place.required("rule").string(), document: try place.required("document").string(),
          quote: try place.member("quote")?.string() ?? "", reason: try place.required("reason").string(), until: date))
    }
    self.init(entries: entries)
  }
}
