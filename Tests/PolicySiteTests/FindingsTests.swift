import PolicyTestSupport
import PolicySite
import Testing

@Suite("Findings on a site")
struct FindingsTests {
  private static let faulty = """
    Oak School Social Media Policy

    Date approved: 4 July 2025
    Next review: July 2028
    Version: ______

    1. Rules

    1.1 Staff must not break the Computer Misuse Act 1998.

    1.3 Staff must not post <script>alert(1)</script> as [insert name] & "others" do.

    2. Breaches

    2.1 Breaches lead to disciplinary action.
    """

  private func site(_ texts: [String], isChecking: Bool = true) throws -> BuiltSite {
    let site = try BuiltSite(isChecking: isChecking)
    try site.write(texts.enumerated().map { SiteDocument(path: "in/oak-\($0).txt", bytes: Array($1.utf8)) })
    return site
  }

  private func page(_ path: String, of site: BuiltSite) throws -> String {
    String(decoding: try #require(try site.files[path]), as: UTF8.self)
  }

  @Test("each stands at its clause, and is led to from the top")
  func inPlace() throws {
    let html = try page("policies/oak-0.html", of: site([Self.faulty]))
    for anchor in html.matches(of: #/href="#(finding-\d+)"/#).map({ String($0.output.1) }) {
      #expect(html.contains("id=\"\(anchor)\""))
    }
    let summary = try #require(html.firstRange(of: "id=\"findings\""))
    let clause = try #require(html.firstRange(of: "Staff must not break"))
    let note = try #require(html.firstRange(of: "Write Computer Misuse Act 1990, if that is meant."))
    let next = try #require(html[clause.upperBound...].firstRange(of: "1.3"))
    #expect(summary.upperBound < clause.lowerBound)
    #expect((clause.upperBound..<next.lowerBound).contains(note.lowerBound))
    #expect(html.contains("Dates are judged as of 21 November 2026."))
    #expect(!html.contains("<script>alert"))
  }

  @Test("the first page counts what is to be put right, and leads to it")
  func counts() throws {
    let files = try site([Self.faulty, Self.faulty])
    let home = try page("index.html", of: files)
    #expect(home.contains("href=\"policies/oak-0.html#findings\""))
    #expect(home.contains("faults that a reviewer would point out"))
  }

  @Test("nothing is said of findings where nobody looked for them, and it is said where there are none")
  func none() throws {
    let unchecked = try page("policies/oak-0.html", of: site([Self.faulty], isChecking: false))
    #expect(!unchecked.contains("What a careful reviewer"))
    let sound =
      "Oak School Social Media Policy\n\nDate approved: 4 July 2025\nNext review: July 2028\n\nStaff may post.\n"
    let checked = try page("policies/oak-0.html", of: site([sound]))
    #expect(checked.contains("Nothing was found."))
  }

  @Test("pages with findings are well-formed and accessible")
  func wellFormed() throws {
    for (path, page) in try site([Self.faulty]).pages { #expect(page.problems == [], "\(path)") }
  }
}
