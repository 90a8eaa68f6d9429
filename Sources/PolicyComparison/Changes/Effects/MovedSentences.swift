/// Sentences that one changed clause lost and another gained, word for word.
struct MovedSentences {
  private var gainedFrom: [Wording: Wording] = [:]
  private var lostTo: [Wording: Wording] = [:]

  /// Shorter sentences may be the same by chance, in words.
  private static let shortest = 4

  /// Linear in the sentences.
  init(_ texts: [ChangedText]) {
    var lost: [[Int32]: [Wording]] = [:]
    for text in texts {
      for index in text.removed where text.before.sentences[index].words.count >= Self.shortest {
        let sentence = text.before.sentences[index]
        lost[Self.key(sentence, text.before), default: []].append(text.before.wording(sentence))
      }
    }
    for text in texts {
      for index in text.added where text.after.sentences[index].words.count >= Self.shortest {
        let sentence = text.after.sentences[index]
        let key = Self.key(sentence, text.after)
        guard let from = lost[key]?.first else { continue }
        lost[key]?.removeFirst()
        let to = text.after.wording(sentence)
        gainedFrom[to] = from
        lostTo[from] = to
      }
    }
  }

  /// Where a sentence of the later version stood, if it is not new.
  func origin(of wording: Wording) -> Wording? { gainedFrom[wording] }

  /// Where a sentence of the earlier version stands now, if it is not gone.
  func destination(of wording: Wording) -> Wording? { lostTo[wording] }

  private static func key(_ sentence: ChangedText.Sentence, _ side: ChangedText.Side) -> [Int32] {
    side.run.words[sentence.words].map(\.number)
  }
}
