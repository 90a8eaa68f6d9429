internal import PolicyText

/// Finds what an abbreviation may stand for: capitalised words whose first letters spell it.
enum FullNames {
  /// The first such words in a body, small words and ampersands between them allowed. O(n) in the words, times the
  /// abbreviation's letters.
  static func find(_ abbreviation: String, in policy: CheckedPolicy) -> Range<Int>? {
    let letters = abbreviation.utf8.map { $0 | 0x20 }
    guard letters.count >= 3 else { return nil }
    for body in policy.words.bodies {
      for start in body where policy.words.all[start].initial == letters[0] {
        if let name = name(spelling: letters, from: start, in: body, policy) { return name }
      }
    }
    return nil
  }

  private static func name(
    spelling letters: [UInt8], from start: Int, in body: Range<Int>, _ policy: CheckedPolicy
  ) -> Range<Int>? {
    let all = policy.words.all
    var index = start
    for (place, letter) in letters.enumerated() {
      while place > 0, index < body.upperBound, all[index].kinds.contains(.linking),
        !all[index].shape.contains(.capitalised)
      {
        index += 1
      }
      guard index < body.upperBound, all[index].initial == letter, all[index].shape.contains(.capitalised),
        all[index].length > 1, place == 0 || all[index].before.isSubset(of: .joining)
      else { return nil }
      index += 1
    }
    return start..<index
  }
}
