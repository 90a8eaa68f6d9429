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
  private func passage(_ words: CitedWords, isNamed: Bool) -> HTML {
    HTML(.figure, .style(.evidence)) {
      HTML(.blockquote) { "“\(words.quote)”" }
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
