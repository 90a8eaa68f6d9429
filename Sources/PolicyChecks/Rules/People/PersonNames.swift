internal import PolicyText

/// Finds the names of people.
enum PersonNames {
  /// The first name with a title or a known given name among some words of one clause, as indices of its words.
  static func first(in words: Range<Int>, _ policy: CheckedPolicy) -> Range<Int>? {
    var index = words.lowerBound
    while index < words.upperBound {
      if let name = name(at: index, in: words, policy) { return name }
      index += 1
    }
    return nil
  }

  /// All of them, in order. Linear in the words.
  static func all(in words: Range<Int>, _ policy: CheckedPolicy) -> [Range<Int>] {
    var names: [Range<Int>] = []
    var index = words.lowerBound
    while index < words.upperBound {
      if let name = name(at: index, in: words, policy) {
        names.append(name)
        index = name.upperBound
      } else {
        index += 1
      }
    }
    return names
  }

  /// "Mrs T. Lacey", "Father Michael Doyle", "Rob Gueterbock".
  private static func name(at index: Int, in words: Range<Int>, _ policy: CheckedPolicy) -> Range<Int>? {
    let all = policy.words.all
    let word = all[index]
    guard word.shape.contains(.capitalised) else { return nil }
    if word.kinds.contains(.honorific) {
      let end = endOfName(from: index + 1, in: words, policy)
      // "Dr" and the like must be followed by a name; a lone initial is none.
      guard end > index + 1, all[index + 1..<end].contains(where: { $0.length > 1 }), !isPlace(end, in: words, policy)
      else { return nil }
      return index..<end
    }
    guard word.kinds.contains(.givenName), !word.shape.contains(.capitals),
      index == words.lowerBound || !all[index - 1].shape.contains(.capitalised) || !word.before.isPlain
    else { return nil }
    let end = endOfName(from: index + 1, in: words, policy)
    return end > index + 1 && !isPlace(end, in: words, policy) ? index..<end : nil
  }

  /// "Victoria Park Road", "the Paul Hamlyn Foundation": what is named after people.
  private static func isPlace(_ next: Int, in words: Range<Int>, _ policy: CheckedPolicy) -> Bool {
    let all = policy.words.all
    if all[next - 1].kinds.contains(.place) { return true }
    guard next < words.upperBound, all[next].before.isPlain, all[next].shape.contains(.capitalised) else {
      return false
    }
    return !all[next].kinds.isDisjoint(with: [.place, .organisation, .policyNoun, .statute])
  }

  /// Behind the capitalised words and initials that go on with a name, three at most.
  private static func endOfName(from start: Int, in words: Range<Int>, _ policy: CheckedPolicy) -> Int {
    let all = policy.words.all
    var end = start
    while end < words.upperBound, end - start < 3, all[end].before.isSubset(of: [.space, .lineFeed, .stop, .hyphen]),
      all[end].shape.contains(.capitalised), !all[end].shape.contains(.hasDigit)
    {
      // Behind a full stop only what followed an initial or a title goes on.
      if all[end].before.contains(.stop), all[end - 1].length > 1, !all[end - 1].kinds.contains(.honorific) { break }
      let isInitial = all[end].length == 1
      if !isInitial, !all[end].kinds.isDisjoint(with: [.office, .organisation, .function]) { break }
      end += 1
    }
    return end
  }

  /// Whether some words are nothing but two or three capitalised ones that are neither known words nor offices.
  static func isBareName(_ words: Range<Int>, _ policy: CheckedPolicy) -> Bool {
    guard (2...3).contains(words.count) else { return false }
    return words.allSatisfy { index in
      let word = policy.words.all[index]
      return word.shape.contains(.capitalised) && word.length > 1 && word.kinds.subtracting(.givenName).isEmpty
        && !word.shape.contains(.hasDigit) && !policy.dictionary.contains(word.hash)
    }
  }
}
