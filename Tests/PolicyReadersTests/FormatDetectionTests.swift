import PolicyReaders
import PolicyTestSupport
import PolicyText
import Testing

@Suite("Telling the format")
struct FormatDetectionTests {
  @Test(
    "content decides before the extension",
    arguments: [
      ("<!doctype HTML>\n<p>x", "a.txt", DocumentFormat.html),
      ("\n<!-- c --><html><body>x", "a.txt", .html),
      ("<?xml version=\"1.0\"?>\n<!DOCTYPE html><html>x", "a", .html),
      ("<div class=a><p>x</p></div>", "a", .html),
      ("<div align=center>x</div>\n\n# Title\n\nText\n\n## More", "a.md", .markdown),
      ("# Title\n\nText\n\n## More\n\nText", "a.txt", .markdown),
      ("---\ntitle: x\n---\ntext", "a", .markdown),
      ("a | b\n--- | ---\nc | d", "a.md", .markdown),
      ("Title\n\n| a | b |\n|---|---|\n| c | d |", "a", .markdown),
      ("Just words", "a.md", .markdown),
      ("Just words", "a.HTML", .html),
      ("Just words", "a.txt", .text),
      ("Just words", "a", .text),
      ("The law says <p> is a tag", "a", .text),
      ("<3 from the head teacher", "a", .text),
      ("1. Scope\n- item\n- **bold**\n\n* star\n\n# of pupils: 3", "a", .text),
      ("Scope\n-----\n\nText [see appendix](1) here", "a", .text),
      ("--------\nPage 1\n--------\nText: more\n---", "a", .text),
      ("#hashtag\n\n#another\n\n#third", "a", .text),
    ])
  func detection(content: String, path: String, format: DocumentFormat) throws {
    #expect(try read(content, path: path).format == format)
  }

  @Test("the founding policies are plain text under any name", arguments: Repository.policies)
  func policies(path: String) throws {
    #expect(try Reader.read(Repository.bytes(path), path: "policy").format == .text)
  }

  @Test("what the user says decides over everything")
  func override() throws {
    #expect(try read("<html><p>x</p></html>", as: .text).format == .text)
    #expect(try read("# A\n\n# B", as: .html).format == .html)
  }
}
