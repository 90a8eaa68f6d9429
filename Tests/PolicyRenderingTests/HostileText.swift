/// Text that would do harm if a renderer let it.
enum HostileText {
  static let all: [String] = [
    "a | b || c \\| d \\\\| e", "`code` ``` more ~~~ <pre>", "[x](javascript:alert(1)) ![i](http://e.vil/x.png)",
    "<script>alert(1)</script><img src=x onerror=alert(1)> <!-- c --> <javascript:alert(1)> <a@b.example>",
    "line one\nline two\r\n\r\n# heading\n- item\n> quote\n    code\n***\n| a | b |\n|---|---|",
    "1. one", "23) two", "- dash", "+ plus", "* star", "# hash", "> more", "=====", "-----", "    indented",
    "\t\ttabbed",
    "@everyone ask @octocat or team@school.example about #12, GH-34 and org/repo#56",
    "see https://e.vil/?a=b&c=d, http://e.vil, www.e.vil, mailto:a@b.example, xmpp:a@b.example, ftp://e.vil",
    "&lt;b&gt; &#60;b&#62; &amp;amp; & &copy; AT&T",
    "**bold** __bold__ *em* _em_ ~~gone~~ $x^2$ ^[note] [^1] [ref]: /x",
    "trailing backslash \\", "`", "*", "_", "|", "\\", "[", "]", "<", "!", "![", "](", "``", "<!--", "]]>", "&", "&#",
    "#", "@",
    "\u{1B}[31mred\u{1B}]8;;http://e.vil\u{7}link\u{1B}]8;;\u{7} \u{9B}2J \u{0} \u{8}\u{8}\u{7F}",
    "evil\u{202E}txt.exe \u{2066}x\u{2069} pay\u{200B}pal \u{FEFF} \u{E0041}\u{E007F} \u{2028}\u{2029}\u{85}",
    "Zal\u{300}\u{301}\u{302}\u{303}\u{304}go e\u{301} 日本語テキスト 한국어 😀👍🏽🇬🇧 ❤\u{FE0F} \u{301}start",
    String(repeating: "x", count: 10_000), String(repeating: "日", count: 4_000), String(repeating: "a ", count: 5_000),
    String(repeating: "[", count: 3_000), String(repeating: "*a_", count: 2_000),
    String(repeating: "\u{301}", count: 500),
    ":smile: 12:30 note: this::that {{ site.x }} {% raw %}", "{\"a\":1}, \"quoted\" 'single'",
  ]
}
