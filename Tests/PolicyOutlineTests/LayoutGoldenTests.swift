import PolicyTestSupport
import Testing

@Suite("Trees of whole policies")
struct LayoutGoldenTests {
  static let names = [
    "capitals-unnumbered", "continuous-paragraphs", "decimal-sections", "dense-decimal", "headings-over-headings",
    "do-and-do-not", "emphasised-headings",
    "page-export",
    "indented-lettered", "page-furniture", "questions", "section-dash", "tabbed-export",
    "wrapped-72",
  ]

  @Test("of invented layouts stay as recorded", arguments: names)
  func layouts(name: String) throws {
    let tree = try outline(Repository.bytes("Tests/Layouts/\(name).txt"), path: "\(name).txt")
    #expect(try Golden.difference(OutlineDump.text(tree), from: "outline/\(name).txt") == nil)
  }

  @Test("of the five policies stay as recorded", arguments: Repository.policies)
  func policies(path: String) throws {
    let tree = try outline(Repository.bytes(path), path: path)
    let name = path.split(separator: "/").last.map(String.init) ?? path
    #expect(try Golden.difference(OutlineDump.text(tree), from: "outline/\(name)") == nil)
  }
}
