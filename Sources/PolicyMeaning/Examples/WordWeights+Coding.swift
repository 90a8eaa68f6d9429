extension WordWeights {
  /// Reads a weights file in place.
  ///
  /// - Parameter isTrusted: whether the file is the program's own, whose words need not be checked one by one.
  /// - Returns: nil where it is none, or damaged.
  init?(_ bytes: WeightBytes, isTrusted: Bool = false) {
    guard bytes.count >= Layout.headerSize, bytes.uint32(at: 0) == Layout.signature else { return nil }
    let layout = Layout(
      topicCount: Int(bytes.uint32(at: 4)), wordCount: Int(bytes.uint32(at: 8)), slotCount: Int(bytes.uint32(at: 12)),
      nameSize: Int(bytes.uint32(at: 16)), wordSize: Int(bytes.uint32(at: 20)))
    // No number that is larger than the file can be true, and none that is smaller overflows the sum.
    let numbers = [layout.topicCount, layout.wordCount, layout.slotCount, layout.nameSize, layout.wordSize]
    guard numbers.allSatisfy({ $0 <= bytes.count }), layout.size == bytes.count,
      layout.slotCount & (layout.slotCount - 1) == 0, layout.slotCount > layout.wordCount,
      layout.wordCount <= Int(Int16.max)
    else { return nil }
    guard isTrusted || Self.isSound(bytes, layout) else { return nil }
    let topics = bytes.lines(from: layout.names, to: layout.words)
    guard topics.count == layout.topicCount else { return nil }
    self.init(bytes, layout: layout, topics: topics)
  }

  /// Whether words and slots point at nothing outside the file. O(n) in the words.
  private static func isSound(_ bytes: WeightBytes, _ layout: Layout) -> Bool {
    var end = 0
    for word in 0..<layout.wordCount {
      let next = Int(bytes.uint32(at: layout.wordEnds + 4 * word))
      guard next >= end, next <= layout.wordSize else { return false }
      end = next
    }
    var taken = 0
    for slot in 0..<layout.slotCount {
      let word = Int(bytes.uint16(at: layout.slots + 2 * slot))
      guard word <= layout.wordCount else { return false }
      if word > 0 { taken += 1 }
    }
    return taken == layout.wordCount
  }

  /// The bytes of a weights file.
  ///
  /// - Parameters:
  ///   - words: stems, in the order of their rows.
  ///   - weights: for each word a row for `Place.text` and one for `Place.heading`, each with one number a topic.
  ///   - checksum: of the examples.
  static func encode(
    topics: [String], words: [[UInt8]], weights: [Float], biases: [Float], checksum: UInt32
  ) -> [UInt8] {
    let names = Array(topics.joined(separator: "\n").utf8)
    var slotCount = 16
    while slotCount < words.count * 2 { slotCount *= 2 }
    let layout = Layout(
      topicCount: topics.count, wordCount: words.count, slotCount: slotCount, nameSize: names.count,
      wordSize: words.reduce(0) { $0 + $1.count })
    var bytes: [UInt8] = []
    bytes.reserveCapacity(layout.size)
    func append(_ number: UInt32) { withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) } }
    let header = [layout.topicCount, layout.wordCount, layout.slotCount, layout.nameSize, layout.wordSize]
    append(Layout.signature)
    for number in header { append(UInt32(number)) }
    append(checksum)
    append(0)
    for topic in 0..<layout.stride {
      append(UInt32(bitPattern: topic < biases.count ? Int32((biases[topic] * Float(scale)).rounded()) : 0))
    }
    var end = 0
    for word in words {
      end += word.count
      append(UInt32(end))
    }
    for slot in slots(of: words, count: slotCount) {
      withUnsafeBytes(of: slot.littleEndian) { bytes.append(contentsOf: $0) }
    }
    for row in 0..<words.count * 2 {
      for topic in 0..<layout.stride {
        let weight = topic < topics.count ? weights[row * topics.count + topic] * Float(scale) : 0
        bytes.append(UInt8(bitPattern: Int8(max(-127, min(127, weight.rounded())))))
      }
    }
    bytes += names
    for word in words { bytes += word }
    return bytes
  }

  /// Open addressing: for each place the word's number counted from 1, or 0.
  private static func slots(of words: [[UInt8]], count: Int) -> [UInt16] {
    var slots = Array(repeating: UInt16(0), count: count)
    for (index, word) in words.enumerated() {
      var slot = Int(word.withUnsafeBufferPointer { hash($0) }) & (count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (count - 1) }
      slots[slot] = UInt16(index + 1)
    }
    return slots
  }
}
