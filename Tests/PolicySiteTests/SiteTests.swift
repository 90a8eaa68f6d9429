import PolicyComparison
import PolicyMeaning
import PolicyOutline
import PolicyReaders
import PolicyRendering
import PolicySite
import PolicyTestSupport
import Testing

@Suite("The pages of a site")
struct SiteTests {
  private let profile: Profile

  init() throws {
    profile = try Profile.embedded(named: Profile.standardName)
  }

  private func pages(_ paths: [String] = Repository.policies, today: CalendarDate? = CalendarDate(iso: "2026-11-21"))
    throws -> [Page]
  {
    let policies = try paths.map { path in
      PolicyCompiler(profile: profile).compile(Outline.infer(try Reader.read(try Repository.bytes(path), path: path)))
    }
    return Site(
      configuration: SiteConfiguration(title: "Five policies", today: today),
      renderer: try HTMLRenderer(profile: profile)
    ).pages(for: Comparator(profile: profile).compare(policies))
  }

  @Test("every page is well formed, and every link leads to a page and a place that are there")
  func links() throws {
    let pages = try pages()
    let checks = Dictionary(
      uniqueKeysWithValues: pages.filter { $0.path.hasSuffix(".html") }.map { ($0.path, PageCheck($0.bytes)) })
    let paths = Set(pages.map(\.path))
    #expect(checks.count == 7)
    for (path, check) in checks {
      #expect(check.problems == [], "\(path)")
      for link in check.links where !link.hasPrefix("#") {
        let parts = link.split(separator: "#", maxSplits: 1).map(String.init)
        let target = Self.resolve(parts[0], from: path)
        #expect(paths.contains(target), "\(path) leads to \(link)")
        if parts.count == 2 { #expect(checks[target]?.ids.contains(parts[1]) ?? false, "\(path) leads to \(link)") }
      }
    }
  }

  @Test("every page can be reached from the first")
  func reachable() throws {
    let pages = try pages()
    var reached: Set<String> = ["index.html"]
    var pending = ["index.html"]
    while let path = pending.popLast() {
      guard let page = pages.first(where: { $0.path == path }), path.hasSuffix(".html") else { continue }
      for link in PageCheck(page.bytes).links where !link.hasPrefix("#") {
        let target = Self.resolve(link.split(separator: "#").first.map(String.init) ?? "", from: path)
        if reached.insert(target).inserted { pending.append(target) }
      }
    }
    #expect(reached == Set(pages.map(\.path)))
  }

  @Test("the same policies make the same bytes")
  func deterministic() throws {
    #expect(try pages() == pages())
  }

  @Test("what is overdue is judged as of the day given, and not at all without one")
  func today() throws {
    func index(_ today: CalendarDate?) throws -> String {
      let page = try #require(pages(today: today).first { $0.path == "index.html" })
      return PageCheck(page.bytes).text
    }
    #expect(try index(CalendarDate(iso: "2099-01-01")).contains("Overdue"))
    #expect(try !index(CalendarDate(iso: "1999-01-01")).contains("Overdue"))
    #expect(try !index(nil).contains("Reviews"))
  }

  @Test("one policy, or one twice, makes a site too", arguments: [1, 2])
  func few(count: Int) throws {
    let pages = try pages([String](repeating: Repository.policies[0], count: count))
    #expect(pages.count { $0.path.hasPrefix("policies/") } == count)
    for page in pages where page.path.hasSuffix(".html") {
      #expect(PageCheck(page.bytes).problems == [], "\(page.path)")
    }
  }

  /// The path from the site's folder that a link on a page leads to.
  private static func resolve(_ link: String, from page: String) -> String {
    var parts = page.split(separator: "/").dropLast().map(String.init)
    for part in link.split(separator: "/") {
      if part == ".." { _ = parts.popLast() } else { parts.append(String(part)) }
    }
    return parts.joined(separator: "/")
  }
}
