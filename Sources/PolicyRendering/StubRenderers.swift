package import PolicyComparison
package import PolicyMeaning

package struct RenderingOptions: Sendable {
  package var topics: [Int]?
  package var onlyDifferences: Bool
  package init(topics: [Int]? = nil, onlyDifferences: Bool = false) {
    self.topics = topics
    self.onlyDifferences = onlyDifferences
  }
}
package struct TerminalRenderer {
  package init(profile: Profile, options: RenderingOptions, width: Int, color: Bool) {}
  package func comparison(_ comparison: Comparison) -> [UInt8] { Array("text \(comparison.policies.count)\n".utf8) }
  package func policies(_ policies: [Policy]) -> [UInt8] { Array("text \(policies.count)\n".utf8) }
}
package struct MarkdownRenderer {
  package init(profile: Profile, options: RenderingOptions) {}
  package func comparison(_ comparison: Comparison) -> [UInt8] { Array("markdown\n".utf8) }
  package func policies(_ policies: [Policy]) -> [UInt8] { Array("markdown\n".utf8) }
}
package struct HTMLRenderer {
  package init(profile: Profile, options: RenderingOptions) {}
  package func comparison(_ comparison: Comparison) -> [UInt8] { Array("html\n".utf8) }
  package func policies(_ policies: [Policy]) -> [UInt8] { Array("html\n".utf8) }
}
package struct JSONRenderer {
  package init(profile: Profile, options: RenderingOptions) {}
  package func comparison(_ comparison: Comparison) -> [UInt8] { Array("{}\n".utf8) }
  package func policies(_ policies: [Policy]) -> [UInt8] { Array("{}\n".utf8) }
}
