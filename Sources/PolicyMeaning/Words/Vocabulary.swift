/// The words that a profile's phrases use, numbered by stem, and by exact form where a phrase asks for one.
///
/// Built once for each profile; afterwards only read.
struct Vocabulary: Sendable {
  private(set) var stems: [[UInt8]: Int32] = [:]
  private(set) var exacts: [[UInt8]: Int32] = [:]

  /// The number of a stem, given a new one where it has none.
  mutating func number(ofStem stem: [UInt8]) -> Int32 {
    if let known = stems[stem] { return known }
    let number = Int32(stems.count + 1)
    stems[stem] = number
    return number
  }

  /// The number of an exact word. Numbers of exact words are negative, so that the two kinds never meet.
  mutating func number(ofExact word: [UInt8]) -> Int32 {
    if let known = exacts[word] { return known }
    let number = -Int32(exacts.count + 1)
    exacts[word] = number
    return number
  }
}
