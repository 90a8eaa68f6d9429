internal import PolicyMeaning

/// Writes records as bytes, shortly: numbers in seven-bit groups, texts behind their length.
package struct RecordWriter: Sendable {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  package mutating func write(_ number: Int) {
    var rest = UInt64(bitPattern: Int64(number))
    while rest > 0x7F {
      bytes.append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  package mutating func write(_ word: UInt64) {
    withUnsafeBytes(of: word.littleEndian) { bytes += $0 }
  }

  package mutating func write(_ hash: ContentHash) {
    write(hash.low)
    write(hash.high)
  }

  package mutating func write(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

  package mutating func write(_ text: String) {
    write(text.utf8.count)
    bytes += text.utf8
  }

  package mutating func write(_ text: String?) {
    write(text != nil)
    if let text { write(text) }
  }

  package mutating func write(content: some Collection<UInt8>) {
    write(content.count)
    bytes += content
  }

  package mutating func write<Item>(_ items: [Item], _ each: (inout RecordWriter, Item) -> Void) {
    write(items.count)
    for item in items { each(&self, item) }
  }

  mutating func write(_ words: CitedWords) {
    write(words.anchor.name)
    write(words.place)
    write(words.shortPlace)
    write(words.quote)
    write(words.isQuoted)
    write(words.isDoubtful)
  }

  mutating func write(_ value: Value) {
    switch value {
    case .age(let comparison, let years):
      write(0)
      write(comparison.rawValue)
      write(years)
    case .date(let date):
      write(1)
      write(date.year)
      write(date.month ?? 0)
      write(date.day ?? 0)
    case .interval(let months):
      write(2)
      write(months)
    case .period(let months):
      write(9)
      write(months)
    case .role(let id): write(3, id)
    case .measure(let id): write(4, id)
    case .party(let id): write(5, id)
    case .platform(let name): write(6, name)
    case .policy(let name): write(7, name)
    case .instrument(let name, let year):
      write(8, name)
      write(year ?? 0)
    }
  }

  private mutating func write(_ type: Int, _ name: String) {
    write(type)
    write(name)
  }
}
