import PolicyRendering
import Testing

@Suite("Names of files and anchors")
struct SlugTests {
  @Test(
    "are small letters, figures, single stops and hyphens",
    arguments: [
      ("Holy Trinity (2021).txt", "holy-trinity-2021-txt"), ("4.1.(v)", "4.1.v"), ("..//..", ""), ("é", ""),
      ("--a--", "a"),
      (String(repeating: "x", count: 200), String(repeating: "x", count: 80)),
    ])
  func form(text: String, slug: String) {
    #expect(Slug.of(text) == slug)
  }

  @Test("differ even where the texts differ in nothing that may be shown")
  func distinct() {
    let names = Slug.distinct(["a", "A", "a-2", "é", "ü", "a"])
    #expect(names == ["a", "a-2", "a-2-2", "unnamed-1", "unnamed-2", "a-3"])
    let long = [String](repeating: String(repeating: "y", count: 100), count: 50)
    #expect(Set(Slug.distinct(long)).count == 50)
  }

  @Test("take time in proportion to their number, though all are alike")
  func growth() {
    let clock = ContinuousClock()
    let duration = clock.measure { _ = Slug.distinct([String](repeating: "same", count: 50_000)) }
    #expect(duration < .seconds(5))
  }
}
