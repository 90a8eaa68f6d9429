import PolicyText
import Testing

@Suite("A search for rare bytes")
struct ByteSearchTests {
  @Test("finds the first of a range of bytes, wherever it stands in a long or short text", arguments: 0..<40)
  func place(length: Int) {
    for place in 0...length {
      var text = Array(repeating: UInt8(ascii: "a"), count: length)
      if place < length { text[place] = UInt8(ascii: "]") }
      text.withUnsafeBufferPointer { bytes in
        #expect(ByteSearch.first(from: 0x5B, through: 0x5D, in: bytes, 0..<length) == (place < length ? place : nil))
        #expect(ByteSearch.first(0x5B, in: bytes, 0..<length) == nil)
      }
    }
  }

  @Test("looks at nothing before or behind its range")
  func range() {
    let text = Array("[ a long line of words without any bracket in the middle of it ]".utf8)
    text.withUnsafeBufferPointer { bytes in
      #expect(ByteSearch.first(from: 0x5B, through: 0x5D, in: bytes, 1..<bytes.count - 1) == nil)
      #expect(ByteSearch.first(from: 0x5B, through: 0x5D, in: bytes, 1..<bytes.count) == bytes.count - 1)
    }
  }

  @Test("tells bytes above ASCII from those below")
  func high() {
    let text = Array("Twenty plain letters, then a raised one: \u{B2}".utf8)
    text.withUnsafeBufferPointer { bytes in
      #expect(ByteSearch.first(0xC2, in: bytes, 0..<bytes.count) == bytes.count - 2)
      #expect(ByteSearch.first(0x42, in: bytes, 0..<bytes.count) == nil)
    }
  }
}
