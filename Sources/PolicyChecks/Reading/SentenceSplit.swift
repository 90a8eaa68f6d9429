/// Cuts a body into sentences.
enum SentenceSplit {
  /// Appends the sentences of a run of words. Linear in them.
  static func split(_ body: Range<Int>, of words: [Word], into sentences: inout [Range<Int>]) {
    var start = body.lowerBound
    for index in body.dropFirst() where ends(before: index, words) {
      sentences.append(start..<index)
      start = index
    }
    if start < body.upperBound { sentences.append(start..<body.upperBound) }
  }

  private static func ends(before index: Int, _ words: [Word]) -> Bool {
    let gap = words[index].before
    guard !gap.isDisjoint(with: .sentenceEnd), gap.contains(.space) else { return false }
    guard words[index].shape.contains(.capitalised) || words[index].shape.contains(.hasDigit) else { return false }
    // "e.g. London", "Mrs. Green", "No. 3": the stop belongs to the word.
    let last = words[index - 1]
    return !(gap.contains(.stop) && (last.length == 1 || last.kinds.contains(.shortened)))
  }
}
