internal import PolicyText

/// How English says what a term means: "X means …", "by X we mean …", "“X” is a …", "… (“X”)".
struct DefinitionForm {
  /// The words that are defined.
  let term: Range<Int>
  /// The words that say what it means.
  let meaning: Range<Int>
  /// All of it.
  let sentence: Range<Int>
  /// Whether the term stands in brackets behind words of which only some say what it means.
  var isBracketed = false

  /// How far into a sentence its verb may stand.
  private static let reach = 24

  /// Reads a sentence. Linear in its first tokens.
  ///
  /// - Parameter isEntry: whether it stands in a section of definitions, where "X: …" says what X means.
  static func read(_ sentence: Range<Int>, in view: TextView, isEntry: Bool) -> DefinitionForm? {
    for index in sentence.prefix(reach) {
      switch view.tokens[index].kind {
      case .colon, .dash:
        guard isEntry || index > 0 && view.tokens[index - 1].kind == .quote,
          index + 1 < sentence.upperBound,
          view.tokens[index].kind == .colon || view.tokens[index].followsSpace && view.tokens[index + 1].followsSpace,
          let term = term(sentence.lowerBound..<index, in: view)
        else { continue }
        return form(term, index + 1, sentence)
      case .word:
        guard let verb = verb(at: index, in: view, sentence) else { continue }
        let isOurs = index > sentence.lowerBound && view.tokens[index - 1].grammar == .we
        let before = sentence.lowerBound..<(isOurs ? index - 1 : index)
        guard !isOurs || view.tokens[before].contains(where: { $0.grammar == .by || $0.grammar == .when }),
          let term = term(before, in: view)
        else { continue }
        return form(term, verb, sentence)
      default: continue
      }
    }
    return nil
  }

  /// The terms that a sentence gives in brackets to what it has just named: "former pupils under 19 (“recent leavers”)".
  static func bracketed(in sentence: Range<Int>, of view: TextView) -> [DefinitionForm] {
    var forms: [DefinitionForm] = []
    for open in sentence where view.tokens[open].kind == .open {
      guard
        let quote = (open + 1..<min(open + 4, sentence.upperBound)).first(where: { view.tokens[$0].kind == .quote }),
        let close = (quote..<min(quote + 2 * TermName.longest, sentence.upperBound)).first(where: {
          view.tokens[$0].kind == .close
        }), close > quote + 2, view.tokens[close - 1].kind == .quote
      else { continue }
      let start = sentence.prefix { $0 < open }.last { isPause(view.tokens[$0].kind) }.map { $0 + 1 }
      let named = (start ?? sentence.lowerBound)..<open
      guard !named.isEmpty else { continue }
      forms.append(DefinitionForm(term: quote + 1..<close - 1, meaning: named, sentence: sentence, isBracketed: true))
    }
    return forms
  }

  private static func isPause(_ kind: Token.Kind) -> Bool {
    switch kind {
    case .comma, .semicolon, .colon, .close: true
    default: false
    }
  }

  private static func form(_ term: Range<Int>, _ start: Int, _ sentence: Range<Int>) -> DefinitionForm? {
    start <= sentence.upperBound
      ? DefinitionForm(term: term, meaning: start..<sentence.upperBound, sentence: sentence) : nil
  }

  /// Where the meaning begins behind a verb that defines, if one stands at an index.
  private static func verb(at index: Int, in view: TextView, _ sentence: Range<Int>) -> Int? {
    let next = index + 1
    guard next < sentence.upperBound else { return nil }
    if view.isWord(index, "means") || view.isWord(index, "mean") {
      // "This means that …" draws a conclusion.
      return view.tokens[next].grammar == .that ? nil : next
    }
    if view.isWord(index, "refers") || view.isWord(index, "refer") {
      return view.tokens[next].grammar == .to ? next + 1 : nil
    }
    guard view.tokens[index].grammar == .be else { return nil }
    if view.isWord(next, "defined") {
      return view.tokens[min(next + 1, sentence.upperBound - 1)].grammar == .asWord ? next + 2 : nil
    }
    // "A “recent leaver” is a former pupil …": only words in quotes are defined so.
    guard index > 0, view.tokens[index - 1].kind == .quote else { return nil }
    let articles: [StaticString] = ["a", "an", "any", "anyone", "anybody", "someone", "the"]
    return articles.contains { view.isWord(next, $0) } ? next : nil
  }

  // MARK: Terms

  /// The term among the words before the verb, without what leads up to it: "In this policy, the term “X”".
  private static func term(_ tokens: Range<Int>, in view: TextView) -> Range<Int>? {
    var tokens = tokens
    // "Designated Safeguarding Lead (DSL) means …".
    if let last = tokens.last, view.tokens[last].kind == .close,
      let open = tokens.last(where: { view.tokens[$0].kind == .open })
    {
      tokens = tokens.lowerBound..<open
    }
    while let last = tokens.last, view.tokens[last].kind == .comma { tokens.removeLast() }
    guard let last = tokens.last else { return nil }
    if view.tokens[last].kind == .quote {
      guard let first = tokens.dropLast().last(where: { view.tokens[$0].kind == .quote }), first + 1 < last else {
        return nil
      }
      return first + 1..<last
    }
    if let pause = tokens.last(where: { isPause(view.tokens[$0].kind) }) { tokens = pause + 1..<tokens.upperBound }
    if let this = tokens.first(where: { view.tokens[$0].grammar == .this }), this + 1 < tokens.upperBound {
      // "In this policy staff means …", not "This means …".
      guard this > tokens.lowerBound else { return nil }
      tokens = this + 2..<tokens.upperBound
    }
    while let first = tokens.first, isLeadingUp(first, in: view) { tokens.removeFirst() }
    guard !tokens.isEmpty, tokens.count <= 2 * TermName.longest,
      tokens.allSatisfy({ isOfName(view.tokens[$0]) })
    else { return nil }
    return tokens
  }

  private static func isLeadingUp(_ index: Int, in view: TextView) -> Bool {
    let words: [StaticString] = ["a", "an", "the", "term", "terms", "word", "words", "phrase", "expression"]
    return view.tokens[index].grammar == .by || words.contains { view.isWord(index, $0) }
  }

  /// Whether a word may stand in a term that is not in quotes: no modal verb, pronoun or joint may.
  private static func isOfName(_ token: Token) -> Bool {
    switch token.grammar {
    case .none, .participle, .of, .good, .appropriate, .unacceptable, .permitted, .frequency, .responsible:
      token.isWord || token.kind == .dash
    default: false
    }
  }
}
