package import PolicyText

/// The document around a page's body: a template with three slots, and the stylesheet.
///
/// The slots are `{{title}}`, `{{style}}` and `{{body}}`, once each. Both files are the project's or the user's own, never
/// a policy's, so they are written as they are.
package struct PageShell: Sendable {
  /// Where a page has its stylesheet from.
  package enum Style: Sendable {
    /// In the page, which then needs no other file.
    case inlined
    /// The same, with a script that the shell's content security policy knows by its hash.
    case inlinedWithScript([UInt8])
    /// From a file of its own, with the site's script.
    case linked(Link, script: Link)
  }

  package let stylesheet: [UInt8]
  private let pieces: [Piece]

  private enum Slot: String, CaseIterable { case title, style, body }

  private enum Piece {
    case markup([UInt8])
    case slot(Slot)
  }

  /// - Throws: `Trouble` that names the slot where one is unknown, missing or there twice.
  package init(template: [UInt8], path: String, stylesheet: [UInt8]) throws(Trouble) {
    self.stylesheet = stylesheet
    var pieces: [Piece] = []
    var seen: Set<Slot> = []
    var rest = template[...]
    while let start = Self.index(of: "{{", in: rest) {
      pieces.append(.markup(Array(rest[..<start])))
      let inside = rest[(start + 2)...]
      guard let end = Self.index(of: "}}", in: inside) else {
        throw Trouble(path, "a slot that begins with \"{{\" has no \"}}\"; add it")
      }
      let name = String(decoding: inside[..<end], as: UTF8.self)
      guard let slot = Slot(rawValue: name), seen.insert(slot).inserted else {
        throw Trouble(
          path, "the slot {{\(name)}} is unknown or there twice; write {{title}}, {{style}} and {{body}} once")
      }
      pieces.append(.slot(slot))
      rest = inside[(end + 2)...]
    }
    pieces.append(.markup(Array(rest)))
    if let missing = Slot.allCases.first(where: { !seen.contains($0) }) {
      throw Trouble(path, "lacks the slot {{\(missing.rawValue)}}; add it where the page's \(missing.rawValue) belongs")
    }
    self.pieces = pieces
  }

  /// The shell that the program carries.
  package static func embedded() throws(Trouble) -> PageShell {
    try PageShell(
      template: try PageTemplates.embedded("Pages/page.html"), path: "Pages/page.html",
      stylesheet: try PageTemplates.embedded("Pages/style.css"))
  }

  /// A whole page. O(n) in its size.
  ///
  /// - Parameter body: the `body` element.
  package func page(title: String, style: Style, body: HTML) -> [UInt8] {
    var output: [UInt8] = []
    for piece in pieces {
      switch piece {
      case .markup(let bytes): output += bytes
      case .slot(.title): HTML.write(escaped: title, to: &output)
      case .slot(.body): output += body.bytes
      case .slot(.style):
        switch style {
        case .inlined:
          output += "<style>\n".utf8
          output += stylesheet
          output += "</style>".utf8
        case .inlinedWithScript(let script):
          output += "<style>\n".utf8
          output += stylesheet
          output += "</style>\n<script>".utf8
          output += script
          output += "</script>".utf8
        case .linked(let link, let script):
          output += HTML(.link, .stylesheet, .href(link)).bytes
          output += HTML(.script, .source(script), .deferred).bytes
        }
      }
    }
    return output
  }

  private static func index(of pair: StaticString, in bytes: ArraySlice<UInt8>) -> Int? {
    let first = pair.utf8Start[0]
    let second = pair.utf8Start[1]
    return bytes.indices.dropLast().first { bytes[$0] == first && bytes[$0 + 1] == second }
  }
}
