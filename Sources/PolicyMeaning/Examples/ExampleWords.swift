internal import PolicyText

/// The words of examples, numbered by stem in the order of first mention.
struct ExampleWords {
  private(set) var words: [[UInt8]] = []
  /// For each example, its words without repeats: twice the word's number, and one more where it stands in the heading.
  private(set) var columns: [[Int]] = []

  init(_ examples: [Example]) {
    let stemmer = Stemmer()
    var tokenizer = Tokenizer(LexiconBuilder().book())
    var numbers: [[UInt8]: Int] = [:]
    var words: [[UInt8]] = []
    for example in examples {
      var columns: [Int] = []
      var seen: Set<Int> = []
      func add(_ text: String, _ place: WordWeights.Place) {
        let bytes = Array(text.utf8)
        bytes.withUnsafeBufferPointer { buffer in
          tokenizer.forEachWord(buffer, 0..<bytes.count) { word in
            WordWeights.withTaughtForm(of: word, stemmer) { form in
              let form = Array(form)
              let number = numbers[form] ?? words.count
              if number == words.count {
                numbers[form] = number
                words.append(form)
              }
              let column = number * 2 + place.rawValue
              if seen.insert(column).inserted { columns.append(column) }
            }
          }
        }
      }
      if let leadIn = example.leadIn { add(leadIn, .text) }
      add(example.text, .text)
      if let heading = example.heading { add(heading, .heading) }
      self.columns.append(columns)
    }
    self.words = words
    if examples.count >= Self.many { dropRare() }
  }

  /// Of so many examples what one alone holds tells of that example, not of its topics. Fewer need all their words.
  private static let many = 1000

  /// Drops the words of a single example, and numbers the others anew.
  private mutating func dropRare() {
    var counts = Array(repeating: 0, count: words.count)
    for columns in columns {
      for word in Set(columns.map { $0 / 2 }) { counts[word] += 1 }
    }
    var numbers = Array(repeating: -1, count: words.count)
    var kept: [[UInt8]] = []
    for word in words.indices where counts[word] > 1 {
      numbers[word] = kept.count
      kept.append(words[word])
    }
    words = kept
    columns = columns.map { columns in
      columns.compactMap { numbers[$0 / 2] < 0 ? nil : numbers[$0 / 2] * 2 + $0 % 2 }
    }
  }
}
