/// Builds Markdown block by block. Text comes in escaped; only `heading` escapes for its caller.
struct MarkdownPage {
  private(set) var bytes: [UInt8] = []

  mutating func heading(_ level: Int, _ text: String) {
    blank()
    line("\(String(repeating: "#", count: level)) \(MarkdownText.escaped(text))")
  }

  mutating func paragraph(_ text: String) {
    blank()
    line(text)
  }

  /// A quotation with a line below it that says where it stands.
  mutating func quotation(_ text: String, source: String) {
    blank()
    line("> \(text)")
    line(">")
    line("> — \(source)")
  }

  mutating func list(_ items: [String]) {
    blank()
    for item in items { line("- \(item)") }
  }

  mutating func table(header: [String], rows: [[String]]) {
    blank()
    row(header)
    row(header.map { _ in "---" })
    for cells in rows { row(cells) }
  }

  /// What follows is folded until `endDetails`.
  ///
  /// - Parameter summary: words of the program's own.
  mutating func beginDetails(_ summary: String) {
    blank()
    line("<details>")
    line("<summary>\(summary)</summary>")
  }

  mutating func endDetails() {
    blank()
    line("</details>")
  }

  private mutating func row(_ cells: [String]) {
    line("| \(cells.joined(separator: " | ")) |")
  }

  private mutating func blank() {
    if !bytes.isEmpty { bytes.append(0x0A) }
  }

  private mutating func line(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    bytes.append(0x0A)
  }
}
