internal import PolicyJSON
package import PolicyMeaning
package import PolicyText

/// What the owner of a folder of policies says about its site.
package struct SiteConfiguration: Sendable {
  /// The file beside the policies that holds it.
  package static let fileName = "site.json"

  package let title: String
  /// The day as of which reviews are judged, so that the same policies make the same pages on any day. Where it is nil
  /// they are not judged.
  package let today: CalendarDate?

  package init(title: String = "Policies compared", today: CalendarDate?) {
    self.title = title
    self.today = today
  }

  /// Reads `site.json`: an object with "title" and "today" ("2026-11-21"), both of which may be left out.
  ///
  /// - Parameter today: takes the place of the file's date where it is given.
  /// - Throws: `Trouble` that names the key whose value is wrong, or that is not known.
  package init(json bytes: [UInt8], path: String, today: CalendarDate? = nil) throws(Trouble) {
    let root = try JSONCursor(bytes, file: path)
    for (key, _) in try root.members() where !["title", "today"].contains(key) {
      throw root.failure("has the key \"\(key)\", which is not known; the keys are \"title\" and \"today\"")
    }
    var written: CalendarDate?
    if let cursor = try root.member("today") {
      written = CalendarDate(iso: try cursor.string())
      if written == nil { throw cursor.failure("must be a date written as \"2026-11-21\"") }
    }
    let title = try root.member("title")
    let text = try title?.string()
    if let title, text?.allSatisfy(\.isWhitespace) ?? true { throw title.failure("must not be empty") }
    self.init(title: text ?? "Policies compared", today: today ?? written)
  }
}
