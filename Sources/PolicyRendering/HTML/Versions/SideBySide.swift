internal import PolicyComparison
internal import PolicyText

/// The words of a changed clause in both versions: beside each other where there is room, below each other where not.
struct SideBySide {
  let report: ChangeReport
  let change: Change
  let names: VersionNames

  var html: HTML {
    HTML(.div, .style(.versions)) {
      version(.before, names.before, change.before)
      version(.after, names.after, change.after)
    }
  }

  private func version(_ side: VersionSide, _ name: String, _ parts: Few<VersionPart>) -> HTML {
    HTML(.div, .style(.version)) {
      HTML(.h4) { side == .before ? "Before" : "After" }
      if let part = parts.first {
        HTML(.p, .style(.question)) { "\(name), \(report.place(of: part, side))" }
        HTML(.p, .style(.edits)) { MarkedText(report.set.marked(change, of: side)).html }
      } else {
        HTML(.p, .style(.question)) { "Not in \(name)" }
      }
    }
  }
}
