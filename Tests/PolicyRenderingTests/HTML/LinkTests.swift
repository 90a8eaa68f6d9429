import PolicyRendering
import Testing

@Suite("Where links lead")
struct LinkTests {
  @Test(
    "an address with a scheme that could run or read something makes no link",
    arguments: [
      "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "java\nscript:alert(1)", "data:text/html,x",
      "vbscript:x", "file:///etc/passwd", "//host/x", "x", "", ":", "http", "https://a b", "https://a\u{202E}b",
      "\u{1}javascript:x",
    ])
  func unsafe(address: String) {
    #expect(Link(written: address) == nil)
  }

  @Test(
    "web and mail addresses make links", arguments: ["https://a.example/b?c=d&e#f", "HTTP://a", "mailto:a@b.example"])
  func safe(address: String) {
    #expect(Link(written: address)?.address == address)
  }

  @Test(
    "a path of the site stays a path of the site",
    arguments: [
      ("policies/a.html", "policies/a.html"), ("javascript:alert(1)", "javascript%3Aalert%281%29"),
      ("//host/x", "host/x"), ("a b\"c.html", "a%20b%22c.html"), ("a#b?c", "a%23b%3Fc"), ("é", "%C3%A9"),
    ])
  func path(path: String, address: String) {
    #expect(Link.file(path).address == address)
  }

  @Test("a place on another page follows its path")
  func fragment() {
    #expect(Link.file("../x.html", at: Anchor("clause", "4.1(v)")).address == "../x.html#clause-4.1-v")
  }
}
