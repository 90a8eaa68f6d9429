/// Writes values one behind the other, without names: what `ImageReader` reads back in the same order.
struct ImageWriter {
  private(set) var bytes: [UInt8] = []

  /// Small numbers, which most are, take one byte (LEB128).
  mutating func write(_ number: Int) {
    var rest = UInt64(bitPattern: Int64(number)) << 1 ^ (number < 0 ? .max : 0)
    while rest >= 0x80 {
      bytes.append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func write(_ flag: Bool) { write(flag ? 1 : 0) }

  mutating func write(_ text: String) { write(Array(text.utf8)) }

  mutating func write(_ data: [UInt8]) {
    write(data.count)
    bytes.append(contentsOf: data)
  }

  mutating func write(_ texts: [String]) { write(texts) { $0.write($1) } }

  mutating func write(_ numbers: [Int]) { write(numbers) { $0.write($1) } }

  /// Texts behind their size, so that a reader can pass over them.
  mutating func write(_ texts: TextList) {
    var packed = ImageWriter()
    packed.write(Array(texts))
    write(packed.bytes)
  }

  /// Elements as they stand in memory, at a place where they can be used without copying. Theirs must be a type without
  /// padding, whose bytes would be anything.
  mutating func write<Element: BitwiseCopyable>(table elements: [Element]) {
    write(elements.count)
    while bytes.count % ImageReader.alignment != 0 { bytes.append(0) }
    elements.withUnsafeBytes { bytes.append(contentsOf: $0) }
  }

  mutating func write<Element>(_ elements: [Element], _ body: (inout ImageWriter, Element) -> Void) {
    write(elements.count)
    for element in elements { body(&self, element) }
  }

  /// Nil, or a value behind a mark.
  mutating func write(_ text: String?) {
    write(text != nil)
    if let text { write(text) }
  }
}

/// Reads what `ImageWriter` wrote. An image that ends too early or makes no sense sets `isBroken`, and reads as zeros.
///
/// Sendable, as nothing writes to an image.
struct ImageReader: @unchecked Sendable {
  /// Of tables and of the image itself, in bytes.
  static let alignment = 8

  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0
  private(set) var isBroken = false

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  mutating func readNumber() -> Int {
    var number: UInt64 = 0
    var shift: UInt64 = 0
    while index < bytes.count, shift < 64 {
      let byte = bytes[index]
      index += 1
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return Int(Int64(bitPattern: number >> 1) ^ -Int64(bitPattern: number & 1)) }
      shift += 7
    }
    isBroken = true
    return 0
  }

  mutating func readFlag() -> Bool { readNumber() != 0 }

  /// The next bytes in place; they live as long as the image.
  mutating func readBytes() -> UnsafeBufferPointer<UInt8> {
    let count = readNumber()
    guard count >= 0, count <= bytes.count - index else {
      isBroken = true
      return UnsafeBufferPointer(start: nil, count: 0)
    }
    defer { index += count }
    return UnsafeBufferPointer(rebasing: bytes[index..<index + count])
  }

  mutating func readText() -> String { String(decoding: readBytes(), as: UTF8.self) }

  mutating func readOptionalText() -> String? { readFlag() ? readText() : nil }

  mutating func readNumbers() -> [Int] { readArray { $0.readNumber() } }

  mutating func readTexts() -> [String] { readArray { $0.readText() } }

  mutating func readTextList() -> TextList { TextList(packed: ImageReader(readBytes())) }

  /// A table in place; it lives as long as the image.
  mutating func readTable<Element: BitwiseCopyable>(of: Element.Type) -> UnsafeBufferPointer<Element> {
    let count = readNumber()
    let start = (index + ImageReader.alignment - 1) / ImageReader.alignment * ImageReader.alignment
    let size = MemoryLayout<Element>.stride
    guard let base = bytes.baseAddress, UInt(bitPattern: base) % UInt(ImageReader.alignment) == 0, count >= 0,
      start <= bytes.count, count <= (bytes.count - start) / size
    else {
      isBroken = true
      return UnsafeBufferPointer(start: nil, count: 0)
    }
    index = start + count * size
    return UnsafeRawBufferPointer(start: base + start, count: count * size).assumingMemoryBound(to: Element.self)
  }

  /// How many elements follow: never more than bytes are left.
  mutating func readCount() -> Int {
    let count = readNumber()
    if count >= 0, count <= bytes.count - index { return count }
    isBroken = true
    return 0
  }

  /// Tells that a value makes no sense where it stands.
  mutating func reject() { isBroken = true }

  mutating func readArray<Element>(_ body: (inout ImageReader) -> Element) -> [Element] {
    let count = readCount()
    var elements: [Element] = []
    elements.reserveCapacity(count)
    for _ in 0..<count where !isBroken { elements.append(body(&self)) }
    return elements
  }
}
