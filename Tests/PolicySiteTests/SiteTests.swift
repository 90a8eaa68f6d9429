import PolicyMeaning
import PolicyRendering
import PolicySite
import PolicyTestSupport
import Testing

@Suite("The pages of a site")
struct SiteTests {
  private func built(
    _ documents: [SiteDocument]? = nil, today: CalendarDate? = CalendarDate(iso: "2026-11-21")
  ) throws -> BuiltSite {
    let site = try BuiltSite(today: today)
    try site.write(try documents ?? BuiltSite.documents())
    return site
  }

  @Test(
    "every page is well formed, and every link leads to a page and a place that are there",
    arguments: [0, 1, 2, 3, 30])
  func links(count: Int) throws {
    let site = try built(count == 0 ? nil : BuiltSite.small(count))
    let (pages, files) = (try site.pages, try site.files)
    #expect(pages.count > 50)
    for (path, page) in pages {
      #expect(page.problems == [], "\(path)")
      for link in page.links where !link.hasPrefix("#") {
        let parts = link.split(separator: "#", maxSplits: 1).map(String.init)
        let target = Self.resolve(parts[0], from: path)
        #expect(files[target] != nil, "\(path) leads to \(link)")
        if parts.count == 2 { #expect(pages[target]?.ids.contains(parts[1]) ?? false, "\(path) leads to \(link)") }
      }
    }
  }

  @Test("every file can be reached from the first page, but for what the search loads by itself", arguments: [5, 30])
  func reachable(count: Int) throws {
    let site = try built(count == 5 ? nil : BuiltSite.small(count))
    let pages = try site.pages
    var reached: Set<String> = ["index.html"]
    var pending = ["index.html"]
    while let path = pending.popLast() {
      for link in (pages[path].map { $0.links + $0.sources }) ?? [] where !link.hasPrefix("#") {
        let target = Self.resolve(link.split(separator: "#").first.map(String.init) ?? "", from: path)
        if reached.insert(target).inserted { pending.append(target) }
      }
    }
    let all = Set(try site.files.keys).filter { !$0.hasPrefix("search/") && $0 != ".policydiff-site" }
    #expect(all.subtracting(reached) == [])
  }

  @Test("the same documents make the same bytes")
  func deterministic() throws {
    #expect(try built().files == built().files)
  }

  @Test("what is overdue is judged as of the day given, and not at all without one")
  func today() throws {
    func home(_ today: CalendarDate?) throws -> String {
      try #require(try built(today: today).pages["index.html"]).text
    }
    #expect(try home(CalendarDate(iso: "2099-01-01")).contains("reviews are overdue"))
    #expect(try !home(CalendarDate(iso: "1999-01-01")).contains("are overdue"))
    #expect(try !home(nil).contains("overdue"))
    #expect(try built(today: nil).files["reviews.html"] == nil)
  }

  @Test("few policies have columns and a page for every pair; many have neither, and are told so")
  func sideBySide() throws {
    let few = try built(BuiltSite.small(Corpus.sideBySide)).pages
    #expect(few.keys.count { $0.hasPrefix("pairs/") && $0.contains("--") } == 300)
    let many = try built(BuiltSite.small(Corpus.sideBySide + 1)).pages
    #expect(!many.keys.contains { $0.hasPrefix("pairs/") })
    let comparison = try #require(many["comparison.html"])
    #expect(comparison.text.contains("With more than 25 policies"))
    #expect(comparison.text.contains("How many policies give each answer"))
  }

  @Test("a report of gaps tells what most others say and this policy does not")
  func gaps() throws {
    let pages = try built().pages
    let gaps = try #require(pages["gaps/holy-trinity.html"])
    #expect(gaps.text.contains("What others say that Holy Trinity doesn’t"))
    #expect(gaps.links.contains("../questions/content.photos-of-pupils.html"))
  }

  @Test("a clause is shown with the text of the file, line breaks and all")
  func source() throws {
    let page = try #require(try built(BuiltSite.small(1)).pages["policies/school-0.html"])
    #expect(page.text.contains("Line 3 of the file"))
    #expect(page.tags.contains { $0.name == "pre" })
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
