package import PolicyChecks
package import PolicyMeaning
internal import PolicyText

/// Writes findings as workflow commands of GitHub Actions, which become annotations beside the lines of a pull request.
///
/// GitHub shows at most ten annotations of each level for a step and drops the others silently, so what is left out is said
/// in one annotation.
package struct AnnotationRenderer: Sendable {
  /// How many GitHub shows of each level.
  private static let most = 10

  package init() {}

  /// One line a finding, in order.
  package func findings(_ findings: [Finding], on policies: [Policy]) -> [UInt8] {
    let left = Self.leftOut(of: findings)
    var counts: [Finding.Level: Int] = [:]
    var lines: [String] = []
    for finding in findings {
      counts[finding.level, default: 0] += 1
      let most = left.level == finding.level ? Self.most - 1 : Self.most
      guard counts[finding.level, default: 0] <= most else { continue }
      lines.append(line(of: finding, in: policies[finding.policy].document))
    }
    if let level = left.level { lines.append("::\(level.command) title=policydiff::\(left.words)") }
    return lines.flatMap { Array($0.utf8) + [0x0A] }
  }

  private func line(of finding: Finding, in document: SourceDocument) -> String {
    let place = finding.place(in: document)
    var properties = ["file=\(Self.escaped(property: document.path))"]
    var message = finding.message
    if document.format.isText {
      properties += ["line=\(place.line)", "endLine=\(place.endLine)"]
    } else {
      message = "\(Phrasing.sentenceStart(Phrasing.place(place))): \(message)"
    }
    properties.append("title=\(Self.escaped(property: finding.rule))")
    if let suggestion = finding.suggestion { message += " \(suggestion)" }
    return "::\(finding.level.command) \(properties.joined(separator: ","))::\(Self.escaped(message))"
  }

  /// What more than ten of a level leave out, and the gravest such level, one of whose annotations tells of it.
  private static func leftOut(of findings: [Finding]) -> (level: Finding.Level?, words: String) {
    var gravest: Finding.Level?
    var parts: [String] = []
    for level in Finding.Level.allCases {
      let count = findings.count { $0.level == level }
      guard count > most else { continue }
      let shown = gravest == nil ? most - 1 : most
      gravest = gravest ?? level
      parts.append(Plural.of(count - shown, "more \(level.rawValue)"))
    }
    return (gravest, "\(Phrasing.list(parts)) not shown here; run policydiff check for all of them.")
  }

  /// Words of a policy as the data of a command: on one line, with what begins a command or an escape escaped.
  private static func escaped(_ text: String) -> String {
    VisibleText.line(text).filling("%", with: "%25")
  }

  private static func escaped(property text: String) -> String {
    // Line ends in the name of a file must survive for the name to be found.
    var text = text.filling("%", with: "%25").filling("\r", with: "%0D").filling("\n", with: "%0A")
    text = text.filling(":", with: "%3A").filling(",", with: "%2C")
    return text
  }
}

extension Finding.Level {
  /// The workflow command that makes an annotation of the level.
  fileprivate var command: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .note: "notice"
    }
  }
}
