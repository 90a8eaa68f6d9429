internal import PolicyText

/// Finds the names of laws and of other policies: runs of capitalised words that end in a telling noun.
struct NameFinder: Sendable {
  /// The name of a law that ends in a noun, with the year behind it.
  func statute(endingAt noun: Range<Int>, in view: TextView, sentence: Range<Int>) -> LocatedValue? {
    let index = noun.lowerBound
    guard view.tokens[index].isCapitalised else { return nil }
    let start = startOfName(before: index, in: view, sentence)
    guard start < index else { return nil }
    var end = index + 1
    // "Regulation of Investigatory Powers Act (RIPA) 2000"
    if end < sentence.upperBound, view.tokens[end].kind == .open {
      var close = end + 1
      while close < min(end + 8, sentence.upperBound), view.tokens[close].kind != .close { close += 1 }
      if close + 1 < sentence.upperBound, isYear(close + 1, view) { end = close + 1 }
    }
    var year: Int?
    if end < sentence.upperBound, isYear(end, view) {
      year = NumberWords.value(view.bytes(end))
      end += 1
    } else if end + 2 < sentence.upperBound, view.tokens[end].kind == .open, isYear(end + 1, view),
      view.tokens[end + 2].kind == .close
    {
      year = NumberWords.value(view.bytes(end + 1))
      end += 3
    }
    return LocatedValue(.instrument(name: view.text(start..<index + 1), year: year), at: view.range(start..<end))
  }

  /// The year that follows a name closely, as in "… in Education, March 2015" or "… (2009)".
  func year(behind index: Int, in view: TextView, sentence: Range<Int>) -> Int? {
    var here = index
    while here < min(index + 18, sentence.upperBound) {
      if isYear(here, view) { return NumberWords.value(view.bytes(here)) }
      let token = view.tokens[here]
      if token.kind == .stop || token.kind == .semicolon || token.grammar == .must { return nil }
      if token.grammar == .should || token.grammar == .which { return nil }
      here += 1
    }
    return nil
  }

  /// The name of another policy that ends in a noun.
  func policy(endingAt range: Range<Int>, in view: TextView, sentence: Range<Int>) -> LocatedValue? {
    let noun = range.lowerBound
    let index = range.upperBound - 1
    var start = startOfName(before: noun, in: view, sentence)
    if start == noun {
      guard let lower = startOfLowerCaseName(before: noun, in: view, sentence) else {
        let end = endOfName(behind: index, in: view, sentence)
        let isNamed = range.count > 1 || end > index + 1
        return isNamed && view.tokens[noun].isCapitalised ? named(noun..<end, view) : nil
      }
      start = lower
    }
    guard start == sentence.lowerBound || view.tokens[start - 1].grammar != .this else { return nil }
    let end = endOfName(behind: index, in: view, sentence)
    return named(start..<end, view)
  }

  /// Past what follows a name's noun: "Policy for Appraising Teacher Performance".
  private func endOfName(behind index: Int, in view: TextView, _ sentence: Range<Int>) -> Int {
    var end = index + 1
    guard end + 1 < sentence.upperBound, view.tokens[end].grammar == .forWord, view.tokens[end + 1].isCapitalised,
      view.tokens[end + 1].isWord
    else { return end }
    end += 1
    while end < sentence.upperBound, view.tokens[end].isCapitalised, view.tokens[end].isWord { end += 1 }
    return end
  }

  private func named(_ range: Range<Int>, _ view: TextView) -> LocatedValue {
    LocatedValue(.policy(name: view.text(range)), at: view.range(range))
  }

  /// The title of a document with its year in brackets behind it: "Growing Up on Screens (June 2019)".
  ///
  /// Three words at least, and one of them small or a comma between them: other names have years behind them too.
  func title(before bracket: Int, in view: TextView, sentence: Range<Int>) -> (value: LocatedValue, tokens: Range<Int>)?
  {
    guard bracket > sentence.lowerBound, view.tokens[bracket - 1].isCapitalised,
      let close = (bracket + 1..<min(bracket + 7, sentence.upperBound)).first(where: { view.tokens[$0].kind == .close }
      ),
      close > bracket + 1, isYear(close - 1, view)
    else { return nil }
    var start = bracket - 1
    var here = start - 1
    var joints = 0
    var waiting = 0
    while here >= sentence.lowerBound, bracket - here < 14 {
      let token = view.tokens[here]
      if token.isWord, token.isCapitalised, token.grammar != .this, !isArticle(here, view) {
        start = here
        joints += waiting
        waiting = 0
      } else if token.kind == .comma || isSmallWord(here, view) {
        waiting += 1
      } else {
        break
      }
      here -= 1
    }
    guard joints > 0, bracket - start > 2, let year = NumberWords.value(view.bytes(close - 1)) else { return nil }
    let name = LocatedValue(.instrument(name: view.text(start..<bracket), year: year), at: view.range(start..<close))
    return (name, start..<bracket)
  }

  private func isSmallWord(_ index: Int, _ view: TextView) -> Bool {
    [.and, .of, .forWord, .inWord, .to].contains(view.tokens[index].grammar) || isArticle(index, view)
      || view.isWord(index, "on") || view.isWord(index, "at")
  }

  /// Back over capitalised words and the small words between them.
  private func startOfName(before index: Int, in view: TextView, _ sentence: Range<Int>) -> Int {
    var start = index
    var here = index - 1
    while here >= sentence.lowerBound, index - here < 16 {
      let token = view.tokens[here]
      if token.kind == .open || token.kind == .close || token.kind == .dash || token.kind == .slash {
        here -= 1
        continue
      }
      if isAmpersand(here, view) {
        here -= 1
        continue
      }
      guard token.isWord else { break }
      if token.isCapitalised, !isArticle(here, view), token.grammar != .this {
        start = here
      } else if [.and, .of, .or, .forWord, .inWord, .to, .from].contains(token.grammar) || view.isWord(here, "at") {
        // A small word counts only where a capitalised one stands before it.
      } else if token.kind == .word, token.end - token.start > 1, startsInside(here, view) {
        start = here
      } else {
        break
      }
      here -= 1
    }
    // A name does not begin with a bracket's inside or a sentence's first small word.
    return start
  }

  /// "eSafety": a capital inside the word.
  private func startsInside(_ index: Int, _ view: TextView) -> Bool {
    view.bytes(index).dropFirst().contains { $0 >= 0x41 && $0 <= 0x5A }
  }

  /// "the child protection policy": between an article and the noun, with nothing but plain words.
  private func startOfLowerCaseName(before noun: Int, in view: TextView, _ sentence: Range<Int>) -> Int? {
    var here = noun - 1
    while here >= sentence.lowerBound, noun - here <= 6 {
      let token = view.tokens[here]
      guard token.kind == .word || token.kind == .dash || token.kind == .slash else { return nil }
      if isDeterminer(here, view) { return here + 1 < noun ? here + 1 : nil }
      guard
        token.kind != .word || token.grammar == .none || token.grammar == .and || token.grammar == .acceptable
          || token.grammar == .verb
      else { return nil }
      here -= 1
    }
    // "Child protection policy" as the whole of a list's item.
    let first = sentence.lowerBound
    let isWhole =
      here < first && first < noun && (view.tokens.indices.lowerBound == first) && view.tokens[first].isCapitalised
    return isWhole && endsName(noun, in: view, sentence) ? first : nil
  }

  /// Whether nothing but a bracket, a stop or an address stands behind a name's noun.
  private func endsName(_ noun: Int, in view: TextView, _ sentence: Range<Int>) -> Bool {
    guard noun + 1 < sentence.upperBound else { return true }
    return !view.tokens[noun + 1].isWord
  }

  private func isArticle(_ index: Int, _ view: TextView) -> Bool {
    view.isWord(index, "the") || view.isWord(index, "a")
  }

  private func isDeterminer(_ index: Int, _ view: TextView) -> Bool {
    view.isWord(index, "the") || view.isWord(index, "our") || view.isWord(index, "their") || view.isWord(index, "its")
  }

  private func isAmpersand(_ index: Int, _ view: TextView) -> Bool { view.bytes(index).elementsEqual([0x26]) }

  private func isYear(_ index: Int, _ view: TextView) -> Bool {
    guard view.tokens[index].kind == .number, view.bytes(index).count == 4,
      let year = NumberWords.value(view.bytes(index))
    else { return false }
    return (1800...2100).contains(year)
  }
}
