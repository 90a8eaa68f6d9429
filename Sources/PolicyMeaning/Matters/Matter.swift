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

  /// The marks of a pattern: `/`, `+`, `^` and `-`.
  fileprivate static let or: UInt8 = 0x2F
  fileprivate static let and: UInt8 = 0x2B
  fileprivate static let andAbove: UInt8 = 0x5E
  fileprivate static let butNot: UInt8 = 0x2D

  package let id: String
  /// Index into the profile's topics, where the matter is part of one.
  package let topic: Int?
  package let cues: [Cue]
}

extension Matter.Cue {
  /// Reads a pattern; one that asks for nothing never matches. Works on bytes, as cues are read whenever clauses are
  /// aligned.
  init(_ pattern: String) {
    var required: [Part] = []
    var excluded: [String] = []
    var phrases: [String] = []
    var phrase = 0..<0
    var mark: UInt8 = Matter.and
    let bytes = Array(pattern.utf8)
    func endPhrase() {
      if !phrase.isEmpty { phrases.append(String(decoding: bytes[phrase], as: UTF8.self)) }
      phrase = phrase.upperBound..<phrase.upperBound
    }
    func endPart() {
      endPhrase()
      if mark == Matter.butNot {
        excluded += phrases
      } else if !phrases.isEmpty {
        required.append(Part(phrases: phrases, mayStandInLeadIn: mark == Matter.andAbove))
      }
      phrases = []
    }
    var start = 0
    for end in 0...bytes.count where end == bytes.count || bytes[end] == 0x20 {
      defer { start = end + 1 }
      switch (end - start, start < end ? bytes[start] : 0) {
      case (0, _): break
      case (1, Matter.or): endPhrase()
      case (1, let byte) where byte == Matter.and || byte == Matter.andAbove || byte == Matter.butNot:
        endPart()
        mark = byte
      default: phrase = (phrase.isEmpty ? start : phrase.lowerBound)..<end
      }
    }
    endPart()
    self.required = required
    self.excluded = excluded
  }
}
