/// Something that policies of one kind speak of, finer than a topic and often outside all of them: that what is posted
/// can't be called back, that another policy is to be followed. Alignment groups clauses by it.
package struct Matter: Sendable {
  /// A pattern over phrases, read within one sentence.
  ///
  /// Written as `"retract / delete + post - password ^ advice"`: of each part, one of the phrases between `/` must be
  /// there. A part begins with `+`, which the first may leave out; with `^` where the lead-in that the sentence completes
  /// may supply it; with `-` where none of its phrases may be there. `=word` asks for that very word instead of its
  /// stem, and `@pupil` stands for the phrases of that concept of the profile.
  package struct Cue: Sendable {
    package struct Part: Sendable {
      package let phrases: [String]
      package let mayStandInLeadIn: Bool
    }

    package let required: [Part]
    package let excluded: [String]
  }

  package let id: String
  /// Index into the profile's topics, where the matter is part of one.
  package let topic: Int?
  package let cues: [Cue]
}

extension Matter.Cue {
  /// Reads a pattern; one that asks for nothing never matches.
  init(_ pattern: String) {
    var required: [Part] = []
    var excluded: [String] = []
    var phrase = ""
    var phrases: [String] = []
    var mark: Substring = "+"
    func endPhrase() {
      if !phrase.isEmpty { phrases.append(phrase) }
      phrase = ""
    }
    func endPart() {
      endPhrase()
      if mark == "-" {
        excluded += phrases
      } else if !phrases.isEmpty {
        required.append(Part(phrases: phrases, mayStandInLeadIn: mark == "^"))
      }
      phrases = []
    }
    for word in pattern.split(separator: " ") {
      switch word {
      case "/": endPhrase()
      case "+", "^", "-":
        endPart()
        mark = word
      default:
        if !phrase.isEmpty { phrase += " " }
        phrase += word
      }
    }
    endPart()
    self.required = required
    self.excluded = excluded
  }
}
