import PolicyReaders
import PolicyTestSupport
import PolicyText
import Testing

@Suite("Reading plain text")
struct PlainTextTests {
  @Test("any line end ends a block, and positions count line feeds alone")
  func lineEnds() throws {
    let document = try read("a\nb\r\nc\rd\u{2028}e\u{85}f\u{0B}g\r\r\nh")
    #expect(document.blocks.map { document.text($0.text) } == ["a", "b", "c", "d", "e", "f", "g", "h"])
    #expect(document.blocks.allSatisfy { $0.followsGap == ($0.text.lowerBound == 0) })
    #expect(document.blocks.map { document.source(of: $0.text).line } == [1, 2, 3, 3, 3, 3, 3, 4])
  }

  @Test("empty lines, form feeds and paragraph separators leave a gap")
  func gaps() throws {
    let document = try read("a\n \u{A0}\nb\u{0C}c\u{2029}d\ne")
    #expect(document.blocks.map(\.followsGap) == [true, true, true, true, false])
  }

  @Test("white space of every kind is left out at both ends, and counted as indentation before the text")
  func edges() throws {
    let document = try read("\u{FEFF}\u{200B} \u{A0}\tText\u{AD} in\u{A0}it \u{200B}\u{3000}\t\n   \u{2003}x")
    #expect(document.blocks.map { document.text($0.text) } == ["Text\u{AD} in\u{A0}it", "x"])
    #expect(document.blocks.map(\.indent) == [8, 4])
  }

  @Test("the content is the source", arguments: Repository.policies)
  func identity(path: String) throws {
    let bytes = try Repository.bytes(path)
    let document = try Reader.read(bytes, path: path)
    #expect(document.format == .text)
    #expect(document.content == bytes)
    #expect(document.map.source(of: 3..<9) == 3..<9)
  }

  @Test("every byte that is not white space lies in a block")
  func nothingIsLost() throws {
    var random = Randomness(seed: 11)
    let pieces = [
      "\n", "\r", "\u{2028}", "\u{0C}", "\u{A0}", "\u{AD}", "\t", " ", "a", "bc", "é", "\u{1F600}", "•", "Â",
    ]
    for _ in 0..<2000 {
      var bytes: [UInt8] = [0x2E]
      for _ in 0..<40 { bytes += Array((pieces.randomElement(using: &random) ?? "").utf8) }
      let document = try Reader.read(bytes, path: "policy", as: .text)
      let kept = document.blocks.flatMap { document.text($0.text).unicodeScalars.filter(isVisible) }
      let all = String(decoding: bytes, as: UTF8.self).unicodeScalars.filter(isVisible)
      #expect(kept == Array(all))
    }
  }

  private func isVisible(_ character: Unicode.Scalar) -> Bool {
    !character.properties.isWhitespace && character != "\u{AD}"
  }
}
