internal import PolicyMeaning

extension RecordWriter {
  mutating func write(_ answer: AnswerRecord) {
    // First, as tables ask for nothing else.
    write(answer.cell)
    write(answer.stance.rawValue)
    write(answer.strength?.rawValue)
    write(answer.values) { $0.write($1) }
    write(answer.statement)
    write(answer.words) { $0.write($1) }
    write(answer.exceptions) { $0.write($1) }
    write(answer.conflicts) { writer, conflict in
      writer.write(conflict.first)
      writer.write(conflict.second)
    }
    write(answer.choices) { writer, choice in
      writer.write(choice.brief)
      writer.write(choice.words)
    }
    write(answer.blanks) { $0.write($1) }
    write(answer.definitions) { $0.write($1) }
  }
}

extension RecordReader {
  mutating func answer() -> AnswerRecord {
    let cell = text()
    return AnswerRecord(
      stance: Stance(rawValue: text()) ?? .silent, strength: optionalText().flatMap(Strength.init(rawValue:)),
      values: list { $0.value() }, cell: cell, statement: text(), words: list { $0.words() },
      exceptions: list { $0.text() }, conflicts: list { AnswerRecord.Conflict($0.words(), $0.words()) },
      choices: list { AnswerRecord.Choice(brief: $0.text(), words: $0.words()) }, blanks: list { $0.text() },
      definitions: list { $0.words() })
  }
}
