package import PolicyChecks
package import PolicyComparison
package import PolicyMeaning
package import PolicyRendering
package import PolicyText

/// Chooses the renderer of a format.
package struct Rendering: Sendable {
  package let format: OutputFormat
  package let profile: Profile
  package let options: RenderingOptions
  /// Columns, for text.
  package let width: Int
  package let isColoured: Bool

  /// Whether the format says which clauses correspond, which takes longer to find out than all the rest.
  package var showsAlignments: Bool { format == .json }

  package func comparison(_ comparison: Comparison) throws(Trouble) -> [UInt8] {
    switch format {
    case .text: terminal.comparison(comparison)
    case .markdown: MarkdownRenderer(profile: profile, options: options).comparison(comparison)
    case .html: try pages().comparison(comparison)
    case .json: JSONRenderer(profile: profile, options: options).comparison(comparison)
    case .sarif, .github: throw ofFindings
    }
  }

  package func changes(_ changes: ChangeSet) throws(Trouble) -> [UInt8] {
    switch format {
    case .text: terminal.changes(changes)
    case .markdown: MarkdownRenderer(profile: profile, options: options).changes(changes)
    case .html: try pages().changes(changes)
    case .json: JSONRenderer(profile: profile, options: options).changes(changes)
    case .sarif, .github: throw ofFindings
    }
  }

  /// - Throws: `Trouble` where several policies are to become one page.
  package func policies(_ policies: [Policy]) throws(Trouble) -> [UInt8] {
    switch format {
    case .text: return terminal.policies(policies)
    case .markdown: return MarkdownRenderer(profile: profile, options: options).policies(policies)
    case .json: return JSONRenderer(profile: profile, options: options).policies(policies)
    case .html:
      guard policies.count == 1, let policy = policies.first else {
        throw Trouble(
          "--format html", "makes a page of one policy; parse one at a time, or use policydiff site for many")
      }
      return try pages().policy(policy, name: DocumentNames(policies).short[0])
    case .sarif, .github: throw ofFindings
    }
  }

  /// - Throws: `Trouble` for the formats that explanations are not written in.
  package func explanations(_ explained: [(policy: Policy, topics: [TopicExplanation])]) throws(Trouble) -> [UInt8] {
    switch format {
    case .text: return terminal.explanations(explained)
    case .json: return JSONRenderer(profile: profile, options: options).explanations(explained)
    case .markdown, .html:
      throw Trouble("--format \(format.rawValue)", "explain writes text or json; choose one of them")
    case .sarif, .github: throw ofFindings
    }
  }

  package func findings(_ findings: [Finding], on policies: [Policy]) throws(Trouble) -> [UInt8] {
    switch format {
    case .text: terminal.findings(findings, on: policies)
    case .markdown: MarkdownRenderer(profile: profile, options: options).findings(findings, on: policies)
    case .html: try pages().findings(findings, on: policies)
    case .json: JSONRenderer(profile: profile, options: options).findings(findings, on: policies)
    case .sarif: SARIFRenderer(version: Version.number).findings(findings, on: policies)
    case .github: AnnotationRenderer().findings(findings, on: policies)
    }
  }

  private var ofFindings: Trouble {
    Trouble("--format \(format.rawValue)", "only check writes it; choose text or json")
  }

  private var terminal: TerminalRenderer {
    TerminalRenderer(profile: profile, options: options, width: width, color: isColoured)
  }

  private func pages() throws(Trouble) -> HTMLRenderer {
    HTMLRenderer(profile: profile, shell: try .embedded(), options: options)
  }
}
