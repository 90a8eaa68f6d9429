import PolicyChecks
import Testing

@Suite("Patterns of paths")
struct PathPatternTests {
  @Test(
    "match as ignore files have it",
    arguments: [
      ("*.txt", "a.txt", true), ("*.txt", "x/y/a.txt", true), ("*.txt", "a.md", false), ("old", "old/a.txt", true),
      ("old", "x/old/a.txt", true), ("/old", "x/old/a.txt", false), ("/old", "old/a.txt", true),
      ("x/*.txt", "x/a.txt", true),
      ("x/*.txt", "x/y/a.txt", false), ("x/**/a.txt", "x/a.txt", true), ("x/**/a.txt", "x/y/z/a.txt", true),
      ("x/**", "x/y/z", true), ("x/**", "y/x", false), ("**/a.txt", "a.txt", true), ("**/old/*", "x/old/a", true),
      ("a?c", "abc", true), ("a?c", "ac", false), ("./x/a.txt", "x/a.txt", true), ("x", "xy", false), ("", "a", false),
      ("*a*b*c*", "xaybzc", true), ("*a*b*c*", "xaybz", false),
    ])
  func matches(pattern: String, path: String, expected: Bool) {

    #expect(PathPattern(pattern).matches(path) == expected)
  }

  @Test("take no longer for many stars", .timeLimit(.minutes(1)))
  func pathological() {
    let pattern = PathPattern(String(repeating: "*a", count: 200) + "b")
    #expect(!pattern.matches(String(repeating: "a", count: 4_000)))
    let folders = PathPattern(String(repeating: "**/", count: 200) + "x")
    #expect(!folders.matches(String(repeating: "y/", count: 2_000)))
  }
}
