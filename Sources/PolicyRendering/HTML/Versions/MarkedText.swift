/// Words with what was removed and added marked, for those who see colours, those who don't, and those who listen.
struct MarkedText {
  let edits: [MarkedEdit]

  init(_ edits: [MarkedEdit]) {
    self.edits = edits
  }

  var html: HTML {
    var html = HTML.empty
    for (index, edit) in edits.enumerated() {
      // Without brackets around them, what went and what came in its place would run into each other.
      let replaces = index > 0 && edit.mark != .kept && edits[index - 1].mark != .kept
      if index > 0, edit.isSpaced || replaces { html += HTML(text: " ") }
      switch edit.mark {
      case .kept: html += HTML(text: edit.text)
      case .gone: html += marked(.del, "removed", edit.text)
      case .new: html += marked(.ins, "added", edit.text)
      }
    }
    return html
  }

  /// Screen readers do not tell insertions and deletions by themselves.
  private func marked(_ element: HTML.Element, _ word: String, _ text: String) -> HTML {
    HTML(element) {
      HTML(.span, .style(.unseen)) { "[\(word): " }
      text
      HTML(.span, .style(.unseen)) { "]" }
    }
  }
}
