import PolicyComparison
import PolicyMeaning
import PolicyRendering
import PolicyTestSupport
import Testing

@Suite("Terminal output")
struct TerminalRendererTests {
  private func text(_ policies: [Policy], width: Int = 80, options: RenderingOptions = RenderingOptions()) -> String {
    let renderer = TerminalRenderer(profile: .fixture, options: options, width: width)
    return String(decoding: renderer.comparison(.fixture(policies)), as: UTF8.self)
  }

  @Test("comparisons and policies look as recorded", arguments: [40, 80])
  func goldens(width: Int) throws {
    let renderer = TerminalRenderer(profile: .fixture, width: width)
    let outputs = [
      "three": text(Fixtures.all, width: width), "two": text([Fixtures.elm, Fixtures.oak], width: width),
      "one": text([Fixtures.elm], width: width), "twice": text([Fixtures.oak, Fixtures.oak], width: width),
      "policy": String(decoding: renderer.policies([Fixtures.elm]), as: UTF8.self),
    ]
    for (name, output) in outputs {
      let difference = try Golden.difference(output, from: "Terminal/\(name)-\(width).txt")
      #expect(difference == nil)
    }
  }
}
