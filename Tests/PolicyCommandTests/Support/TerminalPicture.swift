/// A drawing of what a terminal shows, as SVG: real text, that can be selected, in light and dark.
struct TerminalPicture {
  /// The first line, as typed after the prompt.
  let command: String
  /// What it prints, with the codes for bold, faint and coloured text.
  let output: String
  /// How many lines of it to draw; a line with "…" follows where there are more.
  let limit: Int

  private let columns = 80
  private let lineHeight = 18

  var svg: String {
    var lines = output.split(separator: "\n", omittingEmptySubsequences: false).map(Self.runs)
    if lines.last?.isEmpty == true { lines.removeLast() }
    if lines.count > limit { lines = lines.prefix(limit) + [[("dim", "…")]] }
    let all = [[("bold", "$ "), ("bold", command)]] + lines
    let width = columns * 9 + 48
    let height = all.count * lineHeight + 48
    var rows: [String] = []
    for (index, runs) in all.enumerated() where !runs.isEmpty {
      let spans = runs.map { #"<tspan class="\#($0.0)">\#(Self.escaped($0.1))</tspan>"# }.joined()
      rows.append(#"<text x="24" y="\#(38 + index * lineHeight)" xml:space="preserve">\#(spans)</text>"#)
    }
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(height)" width="\(width)" height="\(height)" role="img" aria-label="Where the policies of five schools differ, as policydiff prints it">
      <style>
      rect { fill: #fbfbfa; stroke: #d0d0cc; }
      text { font: 14px ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; fill: #1f2328; }
      .bold { font-weight: 700; } .dim { fill: #5d646c; }
      .red { fill: #b3261e; } .green { fill: #1a6b34; } .yellow { fill: #7a5200; } .blue { fill: #0b57a4; } .magenta { fill: #8a2c85; } .cyan { fill: #0b6570; }
      @media (prefers-color-scheme: dark) {
      rect { fill: #15181c; stroke: #3a4048; }
      text { fill: #e6e8eb; } .dim { fill: #a0a8b1; }
      .red { fill: #ff8a80; } .green { fill: #7ddc97; } .yellow { fill: #f0c060; } .blue { fill: #82b8ff; } .magenta { fill: #e59be0; } .cyan { fill: #70d3df; }
      }
      </style>
      <rect x="0.5" y="0.5" width="\(width - 1)" height="\(height - 1)" rx="8"/>
      \(rows.joined(separator: "\n"))
      </svg>

      """
  }

  /// A line as runs of one style each.
  private static func runs(_ line: Substring) -> [(String, String)] {
    var runs: [(String, String)] = []
    var style = "plain"
    for (index, part) in line.split(separator: "\u{1B}[", omittingEmptySubsequences: false).enumerated() {
      var text = part
      if index > 0, let end = part.firstIndex(of: "m") {
        style = name(ofCode: part[..<end])
        text = part[part.index(after: end)...]
      }
      if !text.isEmpty { runs.append((style, String(text))) }
    }
    return runs
  }

  private static func name(ofCode code: Substring) -> String {
    switch code {
    case "1": "bold"
    case "2": "dim"
    case "31": "red"
    case "32": "green"
    case "33": "yellow"
    case "34": "blue"
    case "35": "magenta"
    case "36": "cyan"
    default: "plain"
    }
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}
