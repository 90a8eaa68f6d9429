import PolicyReaders
import PolicyText
import Testing

@Suite("Encodings")
struct EncodingTests {
  private func utf16(_ text: String, isBigEndian: Bool) -> [UInt8] {
    ([0xFEFF] + Array(text.utf16)).flatMap { unit in
      isBigEndian ? [UInt8(unit >> 8), UInt8(unit & 0xFF)] : [UInt8(unit & 0xFF), UInt8(unit >> 8)]
    }
  }

  @Test("the same text is read from UTF-8 with and without a mark and from both orders of UTF-16")
  func sameText() throws {
    let text = "“Pupils” – café \u{1F600}\r\n\tsecond"
    let encodings = [
      Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8), utf16(text, isBigEndian: false),
      utf16(text, isBigEndian: true),
    ]
    for bytes in encodings {
      let document = try Reader.read(bytes, path: "policy")
      #expect(document.source == Array(text.utf8))
      #expect(document.original == bytes)
      #expect(document.diagnostics.isEmpty)
      #expect(document.blocks.map { document.text($0.text) } == ["“Pupils” – café \u{1F600}", "second"])
    }
  }

  @Test("bytes that are not UTF-8 are Windows-1252")
  func windows1252() throws {
    let document = try Reader.read([0x93, 0x48, 0x69, 0x94, 0x20, 0x96, 0x20, 0xA3, 0x35, 0xE9], path: "policy")
    #expect(document.text(0..<document.content.count) == "“Hi” – £5é")
    #expect(document.diagnostics.count == 1)
  }

  @Test("bytes unassigned in Windows-1252 become U+FFFD, and a diagnostic says how many and where")
  func unassigned() throws {
    let document = try Reader.read([0x61, 0x81, 0x8D, 0x62], path: "policy")
    #expect(document.text(0..<document.content.count) == "a\u{FFFD}\u{FFFD}b")
    let warning = try #require(document.diagnostics.first { $0.severity == .warning })
    #expect(warning.message.hasPrefix("2 bytes"))
    #expect(warning.source == 1..<4)
  }

  @Test("a few stray bytes in UTF-8 text leave the rest as it is")
  func mixed() throws {
    let document = try Reader.read(Array("café – “ok” ".utf8) + [0x93, 0x78], path: "policy")
    #expect(document.text(0..<document.content.count) == "café – “ok” “x")
  }

  @Test("overlong forms, surrogates and numbers above Unicode are not UTF-8")
  func malformed() throws {
    for bytes: [UInt8] in [
      [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF0, 0x9F],
    ] {
      let document = try Reader.read(Array("text ".utf8) + bytes, path: "policy")
      #expect(document.source != Array("text ".utf8) + bytes)
      #expect(String(validating: document.source, as: UTF8.self) != nil)
    }
  }

  @Test("the check agrees with the standard library on any bytes")
  func agreesWithStandardLibrary() throws {
    var random = Randomness(seed: 7)
    for _ in 0..<2000 {
      var bytes = Array("an ASCII start to pass".utf8)
      for _ in 0..<Int.random(in: 1..<20, using: &random) {
        let character = Unicode.Scalar(UInt32.random(in: 1..<0x11_0000, using: &random)) ?? "x"
        bytes += Array(String(character).utf8)
      }
      if Bool.random(using: &random) {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 1...255, using: &random)
      }
      let document = try Reader.read(bytes, path: "policy", as: .text)
      #expect((document.source == bytes) == (String(validating: bytes, as: UTF8.self) != nil))
    }
  }

  @Test(
    "a binary is named for what it looks like",
    arguments: [
      ("%PDF-1.7", "PDF"), ("PK\u{3}\u{4}x", "Word"), ("{\\rtf1 x}", "RTF"), ("GIF89a", "GIF"), ("a\u{0}b", "NUL"),
    ])
  func binary(start: String, name: String) {
    #expect(trouble(Array(start.utf8), as: .text)?.contains(name) == true)
  }

  @Test("more binaries, and encodings that are not read, are named")
  func moreBinaries() {
    #expect(trouble([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0])?.contains("old Office file") == true)
    #expect(trouble([0x89, 0x50, 0x4E, 0x47])?.contains("PNG") == true)
    #expect(trouble([0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0])?.contains("UTF-32") == true)
    #expect(trouble("Policy text".utf16.flatMap { [UInt8($0), 0] })?.contains("UTF-16") == true)
  }

  @Test("nothing, or only white space, is trouble")
  func blank() {
    #expect(trouble([])?.contains("is empty") == true)
    for format in DocumentFormat.allCases where format.isText {
      #expect(trouble(Array(" \n\t\u{A0}\u{FEFF}\r\n".utf8), as: format)?.contains("no text") == true)
    }
  }
}
