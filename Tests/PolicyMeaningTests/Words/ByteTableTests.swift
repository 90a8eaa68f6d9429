import Testing

@testable import PolicyMeaning

struct ByteTableTests {
  @Test func `finds every key that was put in, and no other, however often it grows`() {
    var table = ByteTable<Int>(capacity: 1)
    let keys = (0..<3000).map { Array(String($0, radix: 5).utf8) }
    for (number, key) in keys.enumerated() { key.withUnsafeBufferPointer { table.insert($0, number) } }
    #expect(table.count == keys.count)
    for (number, key) in keys.enumerated() { #expect(key.withUnsafeBufferPointer { table.value($0) } == number) }
    for number in 3000..<4000 {
      #expect(Array("\(number)9".utf8).withUnsafeBufferPointer { table.value($0) } == nil)
    }
  }

  @Test(arguments: ["", "a", "12345678", "123456789", "1234567812345678", "1234567812345678x"])
  func `tells keys of every length apart from their neighbours`(key: String) {
    var table = ByteTable<String>(capacity: 4)
    let others = [key + "\u{0}", key + "x", "x" + key]
    for other in others { Array(other.utf8).withUnsafeBufferPointer { table.insert($0, other) } }
    #expect(Array(key.utf8).withUnsafeBufferPointer { table.value($0) } == nil)
    for other in others { #expect(Array(other.utf8).withUnsafeBufferPointer { table.value($0) } == other) }
  }

  @Test func `finds words of letters whatever their case`() {
    var table = ByteTable<Int>(capacity: 1)
    Array("march".utf8).withUnsafeBufferPointer { table.insert($0, 3) }
    #expect(table.value(folding: Array("MaRcH".utf8)[...]) == 3)
    #expect(table.value(folding: Array("Marc".utf8)[...]) == nil)
    #expect(table.value(folding: []) == nil)
  }
}
