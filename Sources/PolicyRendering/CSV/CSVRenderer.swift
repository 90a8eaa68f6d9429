internal import PolicyMeaning

/// Tables of all policies of a site for spreadsheets.
package enum CSVRenderer {
  /// A row for each policy and a column for each question.
  package static func answers(_ corpus: Corpus) -> [UInt8] {
    var table = CSVWriter()
    table.row(["Policy", "File"] + corpus.profile.topics.map(\.title))
    for (policy, record) in corpus.records.enumerated() {
      table.row([corpus.name(policy), record.file] + corpus.profile.topics.indices.map(record.cell))
    }
    return table.bytes
  }

  /// Every policy's answer to every question, a row each, with the words that it rests on.
  package static func words(_ corpus: Corpus) -> [UInt8] {
    var table = CSVWriter()
    table.row(["Policy", "File", "Group", "Question", "Answer", "In full", "Place", "Words"])
    for (policy, record) in corpus.records.enumerated() {
      for topic in corpus.profile.topics.indices {
        let asked = corpus.profile.topics[topic]
        let answer = record.answer(topic)
        table.row([
          corpus.name(policy), record.file, corpus.profile.groups[asked.group].title, asked.title, answer.cell,
          answer.statement, answer.words.first?.place ?? "", answer.words.first?.quote ?? "",
        ])
      }
    }
    return table.bytes
  }

  /// When each policy is to be reviewed next.
  package static func reviews(_ corpus: Corpus, _ reviews: [ReviewNote]) -> [UInt8] {
    var table = CSVWriter()
    table.row(["Policy", "File", "Next review", "Standing"])
    for (policy, review) in reviews.enumerated() {
      table.row([corpus.name(policy), corpus.records[policy].file, review.due, review.word])
    }
    return table.bytes
  }
}
