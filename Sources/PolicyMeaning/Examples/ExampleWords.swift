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
  }
}
