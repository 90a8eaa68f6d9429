internal import PolicyMeaning

/// Shows what one policy's answer rests on.
struct AnswerView {
  /// The policy's name, which stands before the place of its words where others' stand beside them; nil where none do.
  let name: String?
  /// Where a clause is, if it is on a page.
  let link: (Anchor) -> Link?

  /// All of it: the deciding words, what limits them, and the rest to be opened.
  func passages(of answer: AnswerRecord) -> HTML {
    HTMLBuilder.build {
      if let words = answer.words.first {
        passage(words, isNamed: true)
      } else if let name {
        HTML(.p, .style(.hush)) { name }
      }
      for exception in answer.exceptions {
        HTML(.p, .style(.except)) {
          HTML(.strong) { "Exception: " }
          "“\(exception)”"
        }
      }
      choices(of: answer)
      if !answer.blanks.isEmpty {
        HTML(.p, .style(.except)) {
          HTML(.strong) { "\(Phrasing.blanks): " }
          Phrasing.list(answer.blanks)
        }
      }
      for definition in answer.definitions {
        HTML(.p) { "\(Phrasing.definition):" }
        passage(definition, isNamed: false)
      }
      for conflict in answer.conflicts {
        HTML(.p, .style(.doubt)) { HTML(.strong) { "\(Phrasing.conflict):" } }
        passage(conflict.first, isNamed: false)
        passage(conflict.second, isNamed: false)
      }
      if answer.words.count > 1 {
        HTML(.details, .style(.more)) {
          HTML(.summary) { "\(Plural.of(answer.words.count - 1, "more passage"))\(name.map { " of \($0)" } ?? "")" }
          for words in answer.words.dropFirst() { passage(words, isNamed: false) }
        }
      }
    }
  }

  /// Where there is little room: the beginning of the deciding words and of what limits them, and whether to beware. What
  /// is only stated, such as a date, the statement has told already.
  func brief(of answer: AnswerRecord) -> HTML {
    HTMLBuilder.build {
      if let words = answer.words.first {
        if answer.stance == .stated {
          HTML(.p, .style(.hush)) { citation(words) }
        } else {
          passage(words, isNamed: false, atMost: Self.briefly)
        }
      }
      for exception in answer.exceptions {
        HTML(.p, .style(.except)) {
          HTML(.strong) { "Exception: " }
          "“\(Self.cut(exception, to: Self.briefly))”"
        }
      }
      if !answer.conflicts.isEmpty { HTML(.p, .style(.doubt)) { HTML(.strong) { "\(Phrasing.conflict)." } } }
    }
  }

  /// In characters; two lines or three.
  private static let briefly = 180

  /// The beginning of a text, ended at a word.
  private static func cut(_ text: String, to length: Int) -> String {
    guard text.count > length else { return text }
    let head = text.prefix(length - 1)
    let end = head.lastIndex(of: " ") ?? head.endIndex
    return "\(head[..<end]) …"
  }

  private func choices(of answer: AnswerRecord) -> HTML {
    guard !answer.choices.isEmpty else { return .empty }
    return HTMLBuilder.build {
      HTML(.p) { "\(Phrasing.choices):" }
      HTML(.ul) {
        for choice in answer.choices {
          HTML(.li) {
            HTML(.strong) { choice.brief }
            " ("
            citation(choice.words)
            "): “\(choice.words.quote)”"
          }
        }
      }
    }
  }

  /// Words with their place.
  ///
  /// - Parameter limit: how many characters are shown of them.
  private func passage(_ words: CitedWords, isNamed: Bool, atMost limit: Int = .max) -> HTML {
    HTML(.figure, .style(.evidence)) {
      HTML(.blockquote) { "“\(Self.cut(words.quote, to: limit))”" }
      HTML(.figcaption) {
        if isNamed, let name { "\(name), " }
        citation(words)
        if words.isQuoted { ", where it quotes somebody else" }
        if words.isDoubtful { HTML(.strong, .style(.doubt)) { " Less certain: check the passage." } }
      }
    }
  }

  /// Where some words stand, as a link to their clause where it is on a page.
  private func citation(_ words: CitedWords) -> HTML {
    guard let link = link(words.anchor) else { return HTML(text: words.place) }
    return HTML(.a, .href(link)) { words.place }
  }
}
