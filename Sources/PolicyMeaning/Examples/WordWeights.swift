/// How much each word speaks for each topic, learned from examples by `WeightsTrainer`.
///
/// The sum over the words of a clause, its lead-in and its heading, plus a bias, is the clause's score on a topic: above
/// 0 where its words are like those of the topic's examples. Everything is read in place, so that loading costs nothing.
struct WordWeights: Sendable {
  /// Where a word stands.
  enum Place: Int {
    /// In the clause or in the lead-in that it completes.
    case text
    case heading
  }

  /// The parts of the file, one behind the other; see `WordWeights+Coding.swift`.
  struct Layout: Sendable {
    static let signature: UInt32 = 0x3157_4450
    static let headerSize = 32

    var topicCount: Int
    var wordCount: Int
    /// A power of two, at least twice the words.
    var slotCount: Int
    var nameSize: Int
    var wordSize: Int

    /// How many bytes a row takes: one for each topic, rounded up so that sixteen are added at a time.
    var stride: Int { (topicCount + 15) / 16 * 16 }
    var biases: Int { Self.headerSize }
    var wordEnds: Int { biases + 4 * stride }
    var slots: Int { wordEnds + 4 * wordCount }
    var rows: Int { slots + 2 * slotCount }
    var names: Int { rows + 2 * stride * wordCount }
    var words: Int { names + nameSize }
    var size: Int { words + wordSize }
  }

  /// What a weight of 1 is in the file.
  static let scale = 64

  /// Ids of topics, in the order of the columns.
  let topics: [String]
  let layout: Layout
  private let bytes: WeightBytes

  init(_ bytes: WeightBytes, layout: Layout, topics: [String]) {
    self.bytes = bytes
    self.layout = layout
    self.topics = topics
  }

  /// The row of a stem, or -1 for one that no example holds. O(length).
  func row(ofStem stem: UnsafeBufferPointer<UInt8>) -> Int16 {
    guard layout.slotCount > 0 else { return -1 }
    var slot = Int(WordWeights.hash(stem)) & (layout.slotCount - 1)
    while true {
      let row = Int(bytes.uint16(at: layout.slots + 2 * slot)) - 1
      guard row >= 0 else { return -1 }
      let start = row == 0 ? 0 : Int(bytes.uint32(at: layout.wordEnds + 4 * (row - 1)))
      let end = Int(bytes.uint32(at: layout.wordEnds + 4 * row))
      if bytes.holds(stem, from: layout.words + start, to: layout.words + end) { return Int16(row) }
      slot = (slot + 1) & (layout.slotCount - 1)
    }
  }

  /// Sets scores, of which there are `stride`, to the biases.
  func begin(_ scores: inout [Int32]) {
    for topic in scores.indices { scores[topic] = Int32(bitPattern: bytes.uint32(at: layout.biases + 4 * topic)) }
  }

  /// Adds a word's weights to scores.
  @inline(__always)
  func add(_ row: Int16, in place: Place, to scores: inout [Int32]) {
    bytes.add(at: offset(row, place), to: &scores)
  }

  /// A word's weight for a topic, in parts of `scale`.
  func weight(of row: Int16, in place: Place, topic: Int) -> Int {
    bytes.int8(at: offset(row, place) + topic)
  }

  @inline(__always)
  private func offset(_ row: Int16, _ place: Place) -> Int {
    layout.rows + (Int(row) * 2 + place.rawValue) * layout.stride
  }

  /// Hands the stem of each row to `body`, in order.
  func forEachStem(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    var start = layout.words
    for row in 0..<layout.wordCount {
      let end = layout.words + Int(bytes.uint32(at: layout.wordEnds + 4 * row))
      bytes.withBytes(from: start, to: end, body)
      start = end
    }
  }

  /// The checksum of the examples that the weights were learned from.
  var checksum: UInt32 { bytes.uint32(at: 24) }

  /// What stands for all figures: which one it is tells no topic.
  static let figure: [UInt8] = [0x23]

  /// The form in which examples teach a word: its stem, or `figure`.
  static func withTaughtForm<Result>(
    of word: UnsafeBufferPointer<UInt8>, _ stemmer: borrowing Stemmer, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    guard let first = word.first, first >= 0x30, first <= 0x39 else { return stemmer.withStem(word, body) }
    return figure.withUnsafeBufferPointer(body)
  }

  /// FNV-1a.
  static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hash: UInt32 = 0x811C_9DC5
    for byte in word { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    return hash
  }
}
