package import PolicyComparison
package import PolicyMeaning

package struct HTMLRenderer {
  package init(profile: Profile, options: RenderingOptions) {}
  package func comparison(_ comparison: Comparison) -> [UInt8] { Array("html\n".utf8) }
  package func policies(_ policies: [Policy]) -> [UInt8] { Array("html\n".utf8) }
}
