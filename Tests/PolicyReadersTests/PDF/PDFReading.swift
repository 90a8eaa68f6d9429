import PolicyTestSupport
import PolicyText

@testable import PolicyReaders

/// What is read of a file with one page.
func readPage(_ draw: (inout PDFFile.Page) -> Void) throws -> SourceDocument {
  try Reader.read(PDFFile(drawing: draw).bytes, path: "policy.pdf")
}

/// What is said of a PDF that can't be read.
func trouble(of file: PDFFile) -> String? { trouble(file.bytes) }

extension SourceDocument {
  /// The text of each block, with its line feeds as they are printed here: "/".
  var texts: [String] { blocks.map { text($0.text).replacing("\n", with: "/") } }

  /// The text of the blocks that a rule set aside.
  func furniture(_ rule: String) -> [String] {
    blocks.filter { $0.role == .furniture(rule: rule) }.map { text($0.text) }
  }

  /// The text of the blocks that are none.
  var body: [String] {
    zip(blocks, texts).compactMap { block, text in
      if case .furniture = block.role { nil } else { text }
    }
  }

  /// The levels of headings, nil for other blocks.
  var levels: [Int?] {
    blocks.map { if case .heading(let level) = $0.role { level } else { nil } }
  }
}
