import Foundation

/// The commands that a Markdown file shows in its `console` blocks: after "$ ", with what they print below.
///
/// A block whose fence says `lines=12` shows the first twelve lines and then one that holds only "…".
struct ShownCommands {
  struct Command {
    let line: String
    /// As shown, without a final line end.
    let output: String
    /// How many lines of output are shown, or nil for all.
    let limit: Int?
    /// 0-based lines of the Markdown file that hold the output.
    let place: Range<Int>

    /// What the file should show of an output.
    func excerpt(of text: String) -> String {
      var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      while lines.last?.isEmpty == true { lines.removeLast() }
      guard let limit, lines.count > limit else { return lines.joined(separator: "\n") }
      return (lines.prefix(limit) + ["…"]).joined(separator: "\n")
    }
  }

  let lines: [Substring]
  let commands: [Command]

  init(markdown: String) {
    lines = markdown.split(separator: "\n", omittingEmptySubsequences: false)
    var commands: [Command] = []
    var open: (line: String, start: Int)?
    var limit: Int?
    var isInside = false
    for (index, line) in lines.enumerated() {
      if line.hasPrefix("```") {
        if let open { commands.append(Self.command(open, upTo: index, limit, in: lines)) }
        open = nil
        isInside = !isInside && line.hasPrefix("```console")
        limit = line.split(separator: " ").first { $0.hasPrefix("lines=") }.flatMap { Int($0.dropFirst(6)) }
      } else if isInside, line.hasPrefix("$ ") {
        if let open { commands.append(Self.command(open, upTo: index, limit, in: lines)) }
        open = (String(line.dropFirst(2)), index + 1)
      }
    }
    self.commands = commands
  }

  /// The file with other outputs, one for each command.
  func replacing(outputs: [String]) -> String {
    var result = lines
    for (command, output) in zip(commands, outputs).reversed() {
      let shown = output.isEmpty ? [] : output.split(separator: "\n", omittingEmptySubsequences: false)
      result.replaceSubrange(command.place, with: shown)
    }
    return result.joined(separator: "\n")
  }

  private static func command(
    _ open: (line: String, start: Int), upTo end: Int, _ limit: Int?, in lines: [Substring]
  ) -> Command {
    Command(
      line: open.line, output: lines[open.start..<end].joined(separator: "\n"), limit: limit, place: open.start..<end)
  }
}
