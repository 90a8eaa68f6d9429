import Foundation
import PolicyRendering
import Testing

@Suite("Contrast")
struct ContrastTests {
  /// The custom properties of the light and the dark theme.
  private func themes() throws -> [[String: String]] {
    let css = String(decoding: try PageShell.embedded().stylesheet, as: UTF8.self)
    let roots = css.components(separatedBy: ":root {").dropFirst().prefix(2).map { $0.components(separatedBy: "}")[0] }
    return roots.map { root in
      var colours: [String: String] = [:]
      for line in root.components(separatedBy: ";") {
        let parts = line.components(separatedBy: ":")
        if parts.count == 2 {
          colours[parts[0].trimmingCharacters(in: .whitespacesAndNewlines)] = parts[1].trimmingCharacters(
            in: .whitespaces)
        }
      }
      return colours
    }
  }

  /// Relative luminance as WCAG 2.2 defines it.
  private func luminance(_ colour: String) throws -> Double {
    let value = try #require(Int(colour.dropFirst(), radix: 16))
    let channels = [value >> 16, value >> 8 & 255, value & 255].map { channel in
      let share = Double(channel) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
  }

  @Test("text stands out from what lies behind it by 4.5 to 1 in both themes")
  func text() throws {
    let themes = try themes()
    #expect(themes.count == 2)
    // The dark theme takes over what it does not set.
    for theme in [themes[0], themes[0].merging(themes[1]) { $1 }] {
      for ink in ["--ink", "--hush", "--link", "--visited", "--limits", "--forbids"] {
        for ground in ["--paper", "--panel"] {
          let pair = try [luminance(#require(theme[ink])), luminance(#require(theme[ground]))].sorted()
          #expect((pair[1] + 0.05) / (pair[0] + 0.05) >= 4.5, "\(ink) on \(ground)")
        }
      }
      for (ink, ground) in [("--bar-ink", "--bar"), ("--ink", "--alert"), ("--ink", "--warn")] {
        let pair = try [luminance(#require(theme[ink])), luminance(#require(theme[ground]))].sorted()
        #expect((pair[1] + 0.05) / (pair[0] + 0.05) >= 4.5, "\(ink) on \(ground)")
      }
    }
  }
}
