/// What changed in the policies of a site, for feed readers (RFC 4287). Addresses are relative, as a site does not know
/// where it is published.
package enum AtomFeed {
  /// - Parameter notes: the newest first; not empty.
  package static func feed(title: String, notes: [VersionNote]) -> [UInt8] {
    var output = Array(
      "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">\n".utf8)
    element("title", "Changes: \(title)", to: &output)
    element("id", "urn:policydiff:\(Slug.of(title))", to: &output)
    element("updated", "\(notes.first?.day ?? "")T00:00:00Z", to: &output)
    output += "<author><name>policydiff</name></author>\n".utf8
    for note in notes {
      output += "<entry>\n".utf8
      element("title", "\(note.policy): \(note.summary)", to: &output)
      element("id", "urn:policydiff:\(Slug.of(title)):\(Slug.of(note.path))", to: &output)
      element("updated", "\(note.day)T00:00:00Z", to: &output)
      output += "<link rel=\"alternate\" type=\"text/html\" href=\"".utf8
      HTML.write(escaped: Link.file(note.path).address, to: &output)
      output += "\"/>\n".utf8
      element("summary", "From \(note.before) to \(note.after): \(note.summary).", to: &output)
      output += "</entry>\n".utf8
    }
    return output + "</feed>\n".utf8
  }

  private static func element(_ name: String, _ text: String, to output: inout [UInt8]) {
    output += "<\(name)>".utf8
    HTML.write(escaped: VisibleText.line(text), to: &output)
    output += "</\(name)>\n".utf8
  }
}
