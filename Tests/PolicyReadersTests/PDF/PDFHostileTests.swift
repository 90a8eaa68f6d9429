import PolicyTestSupport
import PolicyText
import Testing

@testable import PolicyReaders

@Suite("Hostile PDF files")
struct PDFHostileTests {
  @Test("A thousand damaged copies are read or refused, and no text is lost to a crash", .timeLimit(.minutes(10)))
  func damaged() throws {
    let sample = try Repository.bytes("Tests/Inputs/PDF/holy-trinity.libreoffice.pdf")
    var random = Randomness(seed: 2026)
    for round in 0..<1000 {
      var bytes = sample
      for _ in 0..<Int.random(in: 1...40, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<8, using: &random) {
        case 0: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1...200, using: &random)))
        case 1: bytes.removeLast(Int.random(in: 0..<bytes.count / 2, using: &random))
        default: bytes[place] = UInt8.random(in: 0...255, using: &random)
        }
      }
      guard let document = try? PDFReader.read(bytes, path: "policy.pdf") else { continue }
      if let flaw = document.flaw ?? document.lostWord {
        Issue.record("round \(round): \(flaw)")
        return
      }
    }
  }

  @Test("A file that is cut at any kilobyte is read or refused", .timeLimit(.minutes(5)))
  func truncated() throws {
    let whole = try Repository.bytes("Tests/Inputs/PDF/holy-trinity.libreoffice.pdf")
    for count in stride(from: 1024, to: whole.count, by: 1024) {
      guard let document = try? PDFReader.read(Array(whole.prefix(count)), path: "policy.pdf") else { continue }
      #expect(document.flaw == nil)
      #expect(document.lostWord == nil)
    }
  }

  @Test("Whatever the program says of pages, a document comes of it that keeps its contract")
  func strangeOutput() {
    let pieces = [
      "<page number=\"1\" height=\"2500\" width=\"1800\">\n", "<page number=\"-9\" height=\"nan\" width=\"1e999\">",
      "</page>",
      "<fontspec id=\"0\" size=\"33\" family=\"Arial-Bold\"/>\n", "<fontspec id=\"1\" size=\"-1\" family=\"\"/>",
      "<text top=\"100\" left=\"100\" width=\"300\" height=\"40\" font=\"0\">Staff must</text>\n",
      "<text top=\"140\" left=\"100\" width=\"9\" height=\"40\" font=\"0\">•</text>",
      "<text top=\"140\" left=\"160\" width=\"900\" height=\"40\" font=\"0\"><b>not post</i></text>",
      "<text top=\"140\" left=\"900\" width=\"90\" height=\"40\" font=\"1\">cell</text>",
      "<text top=\"-5\" left=\"-1e6\" width=\"0\" height=\"1\" font=\"7\">&amp;\u{FB01}</text>",
      "<text top=\"1e300\" left=\"inf\" width=\"-1\" height=\"0\">lost</text>", "<text top=\"150\"", ">", "<", "\"",
      "</text>",
      "<outline>", "<item page=\"1\">Staff must</item>", "</outline>", "\u{AD}", " ", "2.1", "&#0;", "&#x110000;",
    ]
    var random = Randomness(seed: 7)
    let sample = Array(pieces.joined().utf8)
    for round in 0..<3000 {
      let output = random.hostileBytes(pieces: pieces, sample: sample)
      let document = PDFReader.document(of: PopplerOutput.read(output), path: "policy.pdf", original: [])
      if let flaw = document.flaw ?? document.lostWord {
        Issue.record("round \(round): \(flaw) in \(String(decoding: output, as: UTF8.self).debugDescription)")
        return
      }
      _ = DrawnBullets.shapes(in: output)
    }
  }

  @Test("Many pages and many pieces take no more than a moment", .timeLimit(.minutes(10)))
  func costly() throws {
    let clock = ContinuousClock()
    let empty = PDFFile(Array(repeating: PDFFile.Page(), count: 10_000)).bytes
    var message: String?
    #expect(clock.measure { message = trouble(empty) } < .seconds(30))
    #expect(message?.hasPrefix("shows no text and no pictures on its 10000 pages") == true)
    let line = "<text top=\"%\" left=\"100\" width=\"300\" height=\"40\" font=\"0\">Staff must not</text>\n"
    for step in [0, 3, 50] {
      let lines = (0..<20_000).map { line.replacing("%", with: "\($0 * step)") }.joined()
      let output = Array("<page number=\"1\" height=\"2500\" width=\"1800\">\n\(lines)".utf8)
      let time = clock.measure {
        _ = PDFReader.document(of: PopplerOutput.read(output), path: "policy.pdf", original: [])
      }
      #expect(time < .seconds(40), "\(step)")
    }
    let unclosed = Array(String(repeating: "<text top=\"1\" ", count: 100_000).utf8)
    #expect(clock.measure { _ = PopplerOutput.read(unclosed) } < .seconds(10))
  }
}
