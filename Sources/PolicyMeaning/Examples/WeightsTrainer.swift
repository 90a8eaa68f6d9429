internal import PolicyText

/// Learns from examples how much each word speaks for each topic: a linear support vector machine for each topic, side by
/// side, by dual coordinate descent (Hsieh and others, "A Dual Coordinate Descent Method for Large-scale Linear SVM",
/// 2008), with the squared hinge loss.
///
/// The same examples give the same bytes: they are visited in a fixed order, which differs from pass to pass.
package struct WeightsTrainer {
  /// How much an example that is on the wrong side costs, against large weights.
  private static let cost: Float = 0.1
  /// How much more an example of the topic weighs than one of other topics, of which there are far more.
  private static let ownWeight: Float = 6
  private static let passes = 20
  /// Primes larger than any number of examples: steps that visit each example once.
  private static let strides = [7919, 104_729, 1_299_709, 15_485_863]

  private let examples: [Example]
  private let topics: [String]
  /// Stems in the order of first mention.
  private var words: [[UInt8]] = []
  /// For each example, the columns of its words: twice the word's number, and one more where it stands in the heading.
  private var columns: [[Int]] = []

  private init(_ examples: [Example]) {
    self.examples = examples
    topics = Set(examples.flatMap(\.topics)).sorted()
    let words = ExampleWords(examples)
    (self.words, columns) = (words.words, words.columns)
  }

  /// The bytes of a weights file. Linear in the words of the examples, times the topics.
  package static func weights(of examples: [Example]) -> [UInt8] {
    let trainer = WeightsTrainer(examples)
    let (weights, biases) = trainer.train()
    return WordWeights.encode(
      topics: trainer.topics, words: trainer.words, weights: weights, biases: biases,
      checksum: checksum(of: examples))
  }

  /// FNV-1a over all that the examples say.
  package static func checksum(of examples: [Example]) -> UInt32 {
    var hash: UInt32 = 0x811C_9DC5
    func add(_ text: String) {
      for byte in text.utf8 { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
      hash = (hash ^ 0xFF) &* 0x0100_0193
    }
    for example in examples {
      for text in [example.text, example.heading ?? "", example.leadIn ?? ""] + example.topics { add(text) }
    }
    return hash
  }

  private func train() -> (weights: [Float], biases: [Float]) {
    let count = topics.count
    var weights = Array(repeating: Float(0), count: words.count * 2 * count)
    var biases = Array(repeating: Float(0), count: count)
    var duals = Array(repeating: Float(0), count: examples.count * count)
    let isOwn = examples.map { example in topics.map { example.topics.contains($0) } }
    var scores = biases
    for pass in 0..<Self.passes {
      for step in examples.indices {
        let example = (step * Self.strides[pass % Self.strides.count] + pass) % examples.count
        scores = biases
        for column in columns[example] {
          for topic in 0..<count { scores[topic] += weights[column * count + topic] }
        }
        // The bias is one more word that every example has.
        let length = Float(columns[example].count + 1)
        for topic in 0..<count {
          let side: Float = isOwn[example][topic] ? 1 : -1
          let slack = 1 / (2 * Self.cost * (side > 0 ? Self.ownWeight : 1))
          let dual = duals[example * count + topic]
          let gradient = side * scores[topic] - 1 + slack * dual
          let next = max(dual - gradient / (length + slack), 0)
          duals[example * count + topic] = next
          scores[topic] = (next - dual) * side
        }
        for column in columns[example] {
          for topic in 0..<count { weights[column * count + topic] += scores[topic] }
        }
        for topic in 0..<count { biases[topic] += scores[topic] }
      }
    }
    return (weights, biases)
  }
}
