/// Something that policies of one kind speak of, finer than a topic and often outside all of them: that what is posted
/// can't be called back, that another policy is to be followed. Alignment groups clauses by it.
package struct Matter: Sendable {
  /// A pattern over phrases, read within one sentence.
  ///
  /// Written as `"retract / delete + post - password"`: of each part between `+`, one of the phrases between `/` must be
  /// there, and none behind `-`. The lead-in that a sentence completes may supply parts, but not all. `@pupil` stands for
  /// the phrases of that concept of the profile.
  package struct Cue: Sendable {
    package let required: [[String]]
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
    var required: [[String]] = []
    var excluded: [String] = []
    var phrase = ""
    var alternatives: [String] = []
    var isExcluding = false
    func endPhrase() {
      if !phrase.isEmpty { alternatives.append(phrase) }
      phrase = ""
    }
    func endPart() {
      endPhrase()
      if isExcluding { excluded += alternatives } else if !alternatives.isEmpty { required.append(alternatives) }
      alternatives = []
    }
    for word in pattern.split(separator: " ") {
      switch word {
      case "/": endPhrase()
      case "+", "-":
        endPart()
        isExcluding = word == "-"
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
