package import PolicyComparison
package import PolicyMeaning
package import PolicyRendering

/// Chooses the renderer of a format.
package struct Rendering {
  package let format: OutputFormat
  package let profile: Profile
  package let options: RenderingOptions
  /// Columns, for text.
  package let width: Int
  package let isColoured: Bool

  package func comparison(_ comparison: Comparison) -> [UInt8] {
    switch format {
    case .text: terminal.comparison(comparison)
    case .markdown: MarkdownRenderer(profile: profile, options: options).comparison(comparison)
    case .html: HTMLRenderer(profile: profile, options: options).comparison(comparison)
    case .json: JSONRenderer(profile: profile, options: options).comparison(comparison)
    }
  }

  package func policies(_ policies: [Policy]) -> [UInt8] {
    switch format {
    case .text: terminal.policies(policies)
    case .markdown: MarkdownRenderer(profile: profile, options: options).policies(policies)
    case .html: HTMLRenderer(profile: profile, options: options).policies(policies)
    case .json: JSONRenderer(profile: profile, options: options).policies(policies)
    }
  }

  private var terminal: TerminalRenderer {
    TerminalRenderer(profile: profile, options: options, width: width, color: isColoured)
  }
}
