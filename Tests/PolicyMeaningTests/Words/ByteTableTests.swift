import Testing

@testable import PolicyMeaning

@Suite("Byte tables")
struct ByteTableTests {
  @Test("every key keeps its value while the table grows")
  func grows() {
    var table = ByteTable<Int>(capacity: 1)
    let keys = (0..<5_000).map { Array("word\($0)".utf8) }
    for (index, key) in keys.enumerated() { key.withUnsafeBufferPointer { table.insert($0, index) } }
    #expect(table.count == keys.count)
    let values = keys.map { key in key.withUnsafeBufferPointer { table.value($0) } }
    #expect(values == Array(keys.indices))
    let other = Array("word".utf8).withUnsafeBufferPointer { table.value($0) }
    #expect(other == nil)
  }
}
