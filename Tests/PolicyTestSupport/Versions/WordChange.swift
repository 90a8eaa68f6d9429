/// A small revision inside a sentence.
package enum WordChange: CaseIterable, Sendable {
  case insert, delete, replace, swapOrder, append

  package static func random(using random: inout SeededGenerator) -> WordChange {
    allCases.randomElement(using: &random) ?? .insert
  }

  /// The sentence with the change made, always another than before.
  package func apply(to sentence: String, _ random: inout SeededGenerator) -> String {
    var words = sentence.split(separator: " ").map(String.init)
    let place = Int.random(in: 1..<max(2, words.count - 2), using: &random)
    switch self {
    case .insert: words.insert(contentsOf: ["wherever", "practicable"], at: place)
    case .delete: words.removeSubrange(place..<min(words.count - 1, place + 2))
    case .replace: words[place] = "quarterly"
    case .swapOrder:
      let moved = words.removeFirst()
      words.insert(moved, at: place)
      if words == sentence.split(separator: " ").map(String.init) { words.append("Still.") }
    case .append: words.insert(contentsOf: ["and", "other", "persons", "on", "the", "premises"], at: words.count - 1)
    }
    return words.joined(separator: " ")
  }
}
