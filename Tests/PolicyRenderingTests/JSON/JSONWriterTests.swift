import PolicyJSON
import PolicyTestSupport
import Testing

@testable import PolicyRendering

@Suite("Writing JSON")
struct JSONWriterTests {
  private func written(_ text: String) -> [UInt8] {
    var json = JSONWriter()
    json.value(text)
    return json.finished()
  }

  @Test("every character comes back from a parser, and no control is in the output")
  func roundTrip() throws {
    var text = "\"\\/é☃😀\u{2028}\u{202E}\u{FFFF}"
    for value in UInt32(1)..<0xA1 { Unicode.Scalar(value).map { text.unicodeScalars.append($0) } }
    let bytes = written(text)
    #expect(try JSONValue.parse(bytes, path: "output").string == text)
    let line = String(decoding: bytes, as: UTF8.self).unicodeScalars.dropLast()
    #expect(!line.contains { $0.properties.generalCategory == .control })
  }

  @Test("containers are indented by two spaces; empty ones and inline objects stay on a line")
  func layout() {
    var json = JSONWriter()
    json.beginObject()
    json.key("a")
    json.beginArray()
    json.value(1)
    json.value(true)
    json.null()
    json.endArray()
    json.key("b")
    json.beginArray()
    json.endArray()
    json.key("c")
    json.inlineObject {
      $0.key("line")
      $0.value(1)
      $0.key("column")
      $0.value(2)
    }
    json.endObject()
    #expect(
      String(decoding: json.finished(), as: UTF8.self) == """
        {
          "a": [
            1,
            true,
            null
          ],
          "b": [],
          "c": {"line": 1, "column": 2}
        }

        """)
  }

  @Test(
    "fractions have at most three decimals and lie between 0 and 1",
    arguments: [
      (0.9, "0.9"), (0.0, "0"), (1.0, "1"), (7.5, "1"), (-1, "0"), (.nan, "0"), (0.12345, "0.123"), (0.9999, "1"),
      (0.0001, "0"), (0.001, "0.001"),
    ])
  func fraction(number: Double, expected: String) {
    var json = JSONWriter()
    json.value(fraction: number)
    #expect(String(decoding: json.finished(), as: UTF8.self) == "\(expected)\n")
  }
}
