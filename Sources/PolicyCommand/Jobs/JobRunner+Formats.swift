internal import PolicyReaders
internal import PolicyText

extension JobRunner {
  /// Says for each format whether it can be read on this machine, a line each.
  func listFormats() throws(Troubles) -> ExitStatus {
    let names = DocumentFormat.allCases.map { ($0, $0.title) }
    let width = names.map(\.1.count).max() ?? 0
    let lines = names.map { format, title in
      "\(title)\(String(repeating: " ", count: width - title.count))  \(Self.verdict(on: format))\n"
    }
    try program.write(Array(lines.joined().utf8))
    return .same
  }

  private static func verdict(on format: DocumentFormat) -> String {
    switch FormatSupport.of(format) {
    case .builtIn: "yes"
    case .through(let name, nil): "yes, through \(name)"
    case .through(let name, let loss?): "yes, through \(name), which \(loss)"
    case .missing(let packages): "no; install \(packages.joined(separator: " or "))"
    }
  }
}

extension DocumentFormat {
  /// As a row of a list.
  fileprivate var title: String {
    switch self {
    case .text: "Plain text (.txt)"
    case .markdown: "Markdown (.md)"
    case .html: "Web pages (.html)"
    case .docx: "Word (.docx)"
    case .odt: "OpenDocument (.odt)"
    case .doc: "Old Word (.doc)"
    case .rtf: "Rich Text (.rtf)"
    case .pdf: "PDF (.pdf)"
    }
  }
}
