package import PolicyText

/// A program of another package that reads a format this one doesn't, and the package that brings it.
package struct Converter: Sendable {
  /// What it is called on the command line.
  package let program: String
  /// What people call it.
  package let name: String
  /// The package of Debian and Ubuntu that holds it.
  package let package: String
  /// What gets lost, to complete "which …"; nil where nothing does.
  let loss: String?

  package static let libreOffice = Converter(
    program: "soffice", name: "LibreOffice", package: "libreoffice-writer-nogui", loss: nil)
  package static let antiword = Converter(
    program: "antiword", name: "antiword", package: "antiword",
    loss: "keeps the words but not which of them are headings")
  package static let unrtf = Converter(
    program: "unrtf", name: "unrtf", package: "unrtf", loss: "keeps the words but not the numbers of lists")

  package static let poppler = Converter(
    program: "pdftohtml", name: "poppler", package: "poppler-utils", loss: nil)

  /// Those that read a format, the best first; none where no other program is needed.
  package static func all(for format: DocumentFormat) -> [Converter] {
    switch format {
    case .doc: [libreOffice, antiword]
    case .rtf: [libreOffice, unrtf]
    case .pdf: [poppler]
    case .text, .markdown, .html, .docx, .odt: []
    }
  }

  package var isInstalled: Bool { path != nil }

  var path: String? { InstalledProgram.path(of: program) }
}
