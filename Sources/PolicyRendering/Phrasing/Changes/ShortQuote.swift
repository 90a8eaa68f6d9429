/// Words of a policy inside a sentence about it.
enum ShortQuote {
  /// “the words”, cut behind so many, without marks at their ends.
  static func quoted(_ text: String, most: Int) -> String { "“\(words(text, most: most))”" }

  /// The words alone. O(n) in the bytes of the text.
  static func words(_ text: String, most: Int) -> String {
    let words = VisibleText.line(text).split(separator: " ")
    // One word less is not worth a cut.
    guard words.count > most + 1 else { return trimmed(words.joined(separator: " ")) }
    return "\(trimmed(words.prefix(most).joined(separator: " "))) …"
  }

  private static func trimmed(_ text: String) -> String {
    let marks = ".,;: "
    var text = text[...]
    while let first = text.first, marks.contains(first) { text.removeFirst() }
    while let last = text.last, marks.contains(last) { text.removeLast() }
    return String(text)
  }
}
