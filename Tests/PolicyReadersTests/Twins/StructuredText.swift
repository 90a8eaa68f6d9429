import PolicyOutline
import PolicyText

/// Writes a clause tree as pandoc's Markdown, with its headings and lists as such: what somebody would have typed who knew
/// the structure, from which pandoc makes files with styles and numbering.
struct StructuredText {
  private let tree: ClauseTree
  private var lines: [String] = []
  private var previousIsItem = false

  static func markdown(of tree: ClauseTree) -> String {
    var text = StructuredText(tree: tree)
    for index in tree.clauses.indices {
      text.write(index)
      if tree.clauses[index].role == .contents { text.writeContents() }
    }
    return text.lines.joined(separator: "\n\n") + "\n"
  }

  private init(tree: ClauseTree) {
    self.tree = tree
  }

  private mutating func write(_ index: Int) {
    let clause = tree.clauses[index]
    let label = tree.label(of: index)
    let words = tree.body(of: index)
    if clause.role == .title || clause.role == .section || clause.role == .question,
      let heading = tree.heading(of: index)
    {
      let level = clause.role == .title ? 1 : min(6, 2 + clause.depth)
      lines.append(
        "\(String(repeating: "#", count: level)) \(Self.escaped([label, heading].compactMap(\.self).joined(separator: " ")))"
      )
      if !words.isEmpty { lines.append(Self.escaped(words)) }
      previousIsItem = false
    } else if let label, let marker = Self.marker(label, clause.label?.style) {
      lines.append(indent(of: index) + marker + Self.escaped(words))
      previousIsItem = true
    } else {
      // Without something between, a paragraph would go on with the list above.
      if previousIsItem, indent(of: index).isEmpty { lines.append("<!-- -->") }
      let heading = tree.heading(of: index)
      lines.append(
        indent(of: index) + Self.escaped([label, heading, words].compactMap(\.self).joined(separator: " ")))
      previousIsItem = false
    }
  }

  /// The entries of the contents list, which belong to no clause but make the list one.
  private mutating func writeContents() {
    for entry in tree.furniture where entry.rule == "contents-list" {
      lines.append(Self.escaped(tree.document.text(entry.range)))
    }
  }

  /// As many columns as the markers of the items around take.
  private func indent(of index: Int) -> String {
    var columns = 0
    var parent = tree.clauses[index].parent
    while let around = parent {
      let marker = tree.label(of: around).flatMap { Self.marker($0, tree.clauses[around].label?.style) }
      columns += marker?.count ?? 0
      parent = tree.clauses[around].parent
    }
    return String(repeating: " ", count: columns)
  }

  /// What pandoc takes for the marker of an item, with the space behind it.
  private static func marker(_ label: String, _ style: ClauseLabel.Style?) -> String? {
    switch style {
    case .bullet: "-   "
    case .alphabetic, .roman: label.padding(to: 6)
    default: nil
    }
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    var isStart = true
    for character in text.split(whereSeparator: \.isWhitespace).joined(separator: " ") {
      let isMark = "\\`*_[]<>#$|~^@".contains(character) || isStart && "-+.)".contains(character)
      escaped += isMark ? "\\\(character)" : String(character)
      // A number at the start must not become a list's.
      if character == " " { isStart = false }
    }
    return escaped
  }
}

extension String {
  fileprivate func padding(to width: Int) -> String {
    self + String(repeating: " ", count: max(1, width - count))
  }
}
