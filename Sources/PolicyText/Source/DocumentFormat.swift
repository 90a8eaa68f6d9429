/// The formats that a policy can be read from. The raw value is what `--from` takes and what JSON shows.
package enum DocumentFormat: String, CaseIterable, Sendable {
  case text
  case markdown
  case html
  case docx
  case odt
  case doc
  case rtf
  case pdf

  /// Whether its files are text that a person could read as it stands.
  package var isText: Bool {
    switch self {
    case .text, .markdown, .html: true
    case .docx, .odt, .doc, .rtf, .pdf: false
    }
  }

  /// With its article, to complete a sentence.
  package var description: String {
    switch self {
    case .text: "plain text"
    case .markdown: "Markdown"
    case .html: "a web page (HTML)"
    case .docx: "a Word document (.docx)"
    case .odt: "an OpenDocument text (.odt)"
    case .doc: "a document of old Word (.doc)"
    case .rtf: "Rich Text (.rtf)"
    case .pdf: "a PDF (.pdf)"
    }
  }
}
