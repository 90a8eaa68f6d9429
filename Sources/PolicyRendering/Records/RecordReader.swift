internal import PolicyMeaning

/// Reads what a `RecordWriter` wrote. Where the bytes are another's it reads nothings and `isSound` is false; it never
/// reads beyond them.
package struct RecordReader: Sendable {
  private let bytes: [UInt8]
  private var offset: Int
  private let end: Int
  /// Whether all that was asked for was there.
  package private(set) var isSound = true

  /// - Parameter range: the part of the bytes that is read; all where it is nil.
  package init(_ bytes: [UInt8], in range: Range<Int>? = nil) {
    self.bytes = bytes
    let range = (range ?? bytes.indices).clamped(to: bytes.indices)
    offset = range.lowerBound
    end = range.upperBound
  }

  package var isAtEnd: Bool { offset == end }

  package mutating func number() -> Int {
    var result: UInt64 = 0
    var shift: UInt64 = 0
    while offset < end, shift < 64 {
      let byte = bytes[offset]
      offset += 1
      result |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return Int(truncatingIfNeeded: Int64(bitPattern: result)) }
      shift += 7
    }
    isSound = false
    return 0
  }

  package mutating func word() -> UInt64 {
    let range = take(8)
    guard range.count == 8 else { return 0 }
    // No `reduce`: thousands are read at a start.
    var result: UInt64 = 0
    for index in range.reversed() { result = result << 8 | UInt64(bytes[index]) }
    return result
  }

  package mutating func flag() -> Bool {
    let range = take(1)
    return range.count == 1 && bytes[range.lowerBound] != 0
  }

  package mutating func text() -> String {
    let range = content()
    return String(decoding: bytes[range], as: UTF8.self)
  }

  package mutating func optionalText() -> String? { flag() ? text() : nil }

  /// Where a content lies.
  package mutating func content() -> Range<Int> { take(number()) }

  package mutating func list<Item>(_ each: (inout RecordReader) -> Item) -> [Item] {
    let count = number()
    // Each item takes a byte at least.
    guard count >= 0, count <= end - offset else {
      isSound = false
      return []
    }
    var items: [Item] = []
    items.reserveCapacity(count)
    for _ in 0..<count where isSound { items.append(each(&self)) }
    return items
  }

  mutating func words() -> CitedWords {
    CitedWords(
      anchor: Anchor(recorded: text()), place: text(), shortPlace: text(), quote: text(), isQuoted: flag(),
      isDoubtful: flag())
  }

  mutating func value() -> Value {
    switch number() {
    case 0: .age(Value.AgeComparison(rawValue: text()) ?? .under, years: number())
    case 1: .date(date())
    case 2: .interval(months: number())
    case 3: .role(text())
    case 4: .measure(text())
    case 5: .party(text())
    case 6: .platform(name: text())
    case 7: .policy(name: text())
    case 9: .period(months: number())
    default: instrument()
    }
  }

  private mutating func date() -> PartialDate {
    let (year, month, day) = (number(), number(), number())
    return PartialDate(year: year, month: month == 0 ? nil : month, day: day == 0 ? nil : day)
  }

  private mutating func instrument() -> Value {
    let (name, year) = (text(), number())
    return .instrument(name: name, year: year == 0 ? nil : year)
  }

  private mutating func take(_ count: Int) -> Range<Int> {
    guard count >= 0, count <= end - offset else {
      isSound = false
      offset = end
      return end..<end
    }
    defer { offset += count }
    return offset..<(offset + count)
  }
}
