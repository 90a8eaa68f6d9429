/// A revision that an editor would make, to the text of a policy whose clauses are paragraphs with an empty line between.
package enum ClauseMutation: CaseIterable, Sendable {
  case drop, duplicate, swapNeighbours, move
  case changeNumber, dropNot, changeModal, renameTerm
  case rewrap, renumber

  /// The text with the change made; the same where it has nothing that could be changed so.
  package func apply(to text: String, using random: inout SeededGenerator) -> String {
    var clauses = text.split(separator: "\n\n").map(String.init)
    guard clauses.count > 3 else { return text }
    let place = Int.random(in: 1..<clauses.count - 1, using: &random)
    switch self {
    case .drop: clauses.remove(at: place)
    case .duplicate: clauses.insert(clauses[place], at: place)
    case .swapNeighbours: clauses.swapAt(place, place + 1)
    case .move: clauses.insert(clauses.remove(at: place), at: Int.random(in: 1..<clauses.count, using: &random))
    case .changeNumber:
      clauses[place] = Self.replacingWord(in: clauses[place]) { word in
        Int(word).map { String($0 + 1) } ?? Self.numbers[word]
      }
    case .dropNot:
      clauses[place] = Self.replacingWord(in: clauses[place]) { $0 == "not" || $0 == "never" ? "" : nil }
    case .changeModal: clauses[place] = Self.replacingWord(in: clauses[place]) { Self.modals[$0] }
    case .renameTerm:
      let (from, to) = Self.terms.randomElement(using: &random) ?? ("staff", "employees")
      return text.replacing(from, with: to)
    case .rewrap:
      clauses = clauses.map { clause in
        let words = clause.split { $0 == " " || $0 == "\n" }
        return words.enumerated().map { $0 % 9 == 8 ? "\($1)\n" : "\($1) " }.joined().trimmingSpace
      }
    case .renumber:
      clauses = clauses.map { clause in
        let label = clause.prefix { $0.isNumber }
        return Int(label).map { "\($0 + 1)\(clause.dropFirst(label.count))" } ?? clause
      }
    }
    return clauses.joined(separator: "\n\n") + "\n"
  }

  private static let numbers = ["two": "five", "five": "ten", "one": "three", "ten": "two", "three": "one"]
  private static let modals = ["must": "should", "should": "may", "may": "must", "shall": "should", "will": "must"]
  private static let terms = [("pupil", "student"), ("staff", "employees"), ("parents", "carers")]

  /// The first word after the label that has another in its place.
  private static func replacingWord(in clause: String, _ replacement: (String) -> String?) -> String {
    var words = clause.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    for index in words.indices.dropFirst() {
      guard let other = replacement(words[index]) else { continue }
      if other.isEmpty { words.remove(at: index) } else { words[index] = other }
      break
    }
    return words.joined(separator: " ")
  }
}

extension String {
  fileprivate var trimmingSpace: String {
    var text = self
    while text.last?.isWhitespace ?? false { text.removeLast() }
    return text
  }
}
