/// Writes JSON as it goes, indented by two spaces. The caller keeps the brackets balanced.
///
/// Output is valid UTF-8 and has no control bytes beside line feeds: C0 and C1 controls are escaped in strings.
struct JSONWriter {
  private var bytes: [UInt8] = []
  private var depth = 0
  /// How many open brackets belong to an object that is written on one line.
  private var inline = 0
  private var followsValue = false
  private var followsKey = false

  /// Indentation stops growing at this many levels, so that deep nesting cannot make output grow quadratically.
  private static let deepest = 32

  mutating func reserve(_ count: Int) {
    bytes.reserveCapacity(bytes.count + count)
  }

  /// The whole text, with a line feed at its end.
  consuming func finished() -> [UInt8] {
    bytes.append(0x0A)
    return bytes
  }

  mutating func beginObject() { begin(0x7B) }
  mutating func endObject() { end(0x7D) }
  mutating func beginArray() { begin(0x5B) }
  mutating func endArray() { end(0x5D) }

  /// An object whose members stay on its line.
  mutating func inlineObject(_ members: (inout JSONWriter) -> Void) { writeInline(0x7B, 0x7D, members) }

  /// An array whose items stay on its line.
  mutating func inlineArray(_ items: (inout JSONWriter) -> Void) { writeInline(0x5B, 0x5D, items) }

  private mutating func writeInline(_ opening: UInt8, _ closing: UInt8, _ content: (inout JSONWriter) -> Void) {
    separate()
    bytes.append(opening)
    inline += 1
    followsValue = false
    content(&self)
    inline -= 1
    bytes.append(closing)
    followsValue = true
  }

  mutating func key(_ name: StaticString) {
    separate()
    name.withUTF8Buffer { name in
      bytes.append(0x22)
      bytes.append(contentsOf: name)
      bytes.append(0x22)
      bytes.append(0x3A)
      bytes.append(0x20)
    }
    followsKey = true
  }

  mutating func null() {
    raw("null")
  }

  mutating func value(_ flag: Bool) {
    raw(flag ? "true" : "false")
  }

  mutating func value(_ number: Int) {
    raw(String(number))
  }

  /// A number from 0 to 1 with at most three decimals; what lies outside is brought to the nearer end.
  mutating func value(fraction: Double) {
    let thousandths = fraction >= 1 ? 1000 : fraction > 0 ? Int(fraction * 1000 + 0.5) : 0
    raw(thousandths % 1000 == 0 ? String(thousandths / 1000) : String(Double(thousandths) / 1000))
  }

  mutating func value(_ text: String?) {
    guard var text else { return null() }
    separate()
    text.withUTF8 { appendString($0) }
    followsValue = true
  }

  private mutating func raw(_ token: String) {
    separate()
    bytes.append(contentsOf: token.utf8)
    followsValue = true
  }

  private mutating func begin(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    depth += 1
    followsValue = false
  }

  private mutating func end(_ bracket: UInt8) {
    depth -= 1
    if followsValue { newLine() }
    bytes.append(bracket)
    followsValue = true
  }

  /// Writes what belongs between the last token and a new key or value.
  private mutating func separate() {
    if followsKey {
      followsKey = false
      return
    }
    if followsValue { bytes.append(0x2C) }
    if inline > 0 {
      if followsValue { bytes.append(0x20) }
    } else if depth > 0 {
      newLine()
    }
    followsValue = false
  }

  private mutating func newLine() {
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: 2 * min(depth, Self.deepest)))
  }

  /// Runs without anything to escape are copied whole.
  private mutating func appendString(_ text: UnsafeBufferPointer<UInt8>) {
    bytes.append(0x22)
    var start = 0
    var index = 0
    while index < text.count {
      let byte = text[index]
      let isC1 = byte == 0xC2 && index + 1 < text.count && text[index + 1] < 0xA0
      guard byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F || isC1 else {
        index += 1
        continue
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
      if isC1 { index += 1 }
      appendEscape(text[index])
      index += 1
      start = index
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<text.count]))
    bytes.append(0x22)
  }

  private mutating func appendEscape(_ byte: UInt8) {
    bytes.append(0x5C)
    switch byte {
    case 0x22, 0x5C: bytes.append(byte)
    case 0x0A: bytes.append(0x6E)
    case 0x0D: bytes.append(0x72)
    case 0x09: bytes.append(0x74)
    default:
      bytes.append(contentsOf: "u00".utf8)
      for digit in [byte >> 4, byte & 15] { bytes.append(digit < 10 ? 0x30 + digit : 0x57 + digit) }
    }
  }
}
