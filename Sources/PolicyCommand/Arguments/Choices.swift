/// What `--format` may name. The renderers do the rest.
package enum OutputFormat: String, CaseIterable, Sendable {
  case text, markdown, html, json, sarif, github

  /// Whether only findings are written in it.
  package var isOfFindings: Bool { self == .sarif || self == .github }

  /// The format that a file's name asks for ("report.html"), or nil where it asks for none.
  package init?(extensionOf path: String) {
    let name = path.utf8.split(separator: 0x2F).last ?? path.utf8[...]
    guard let dot = name.lastIndex(of: 0x2E), dot != name.startIndex else { return nil }
    switch String(Substring(name[name.index(after: dot)...])).lowercased() {
    case "txt", "text": self = .text
    case "md", "markdown": self = .markdown
    case "html", "htm": self = .html
    case "json": self = .json
    case "sarif": self = .sarif
    default: return nil
    }
  }
}

/// When output is coloured.
package enum ColourChoice: String, CaseIterable, Sendable {
  case auto, always, never
}

/// Which configuration files `check` heeds.
package enum ConfigurationChoice: Hashable, Sendable {
  /// Those beside documents and above them.
  case search
  /// One file, whatever lies beside documents.
  case file(String)
  case none
}
