internal import PolicyMeaning

/// What pages about many policies know of one: enough to make all of them without the policy itself, so that a thousand
/// policies need not be held, nor those compiled again that did not change.
///
/// Answers are kept as bytes and read when they are asked for: most pages need few of them. A class, as pages hold on to
/// records everywhere and nothing in them changes.
package final class PolicyRecord: Sendable {
  /// The name of its file.
  package let file: String
  package let title: String
  /// The school or trust whose policy it is, where the document names it.
  package let organisation: String?
  package let findings: FindingCounts
  /// One for each topic of the profile, in its order.
  private let entries: [Entry]
  /// The answers; other records may share the array.
  private let bytes: [UInt8]
  private let answers: Range<Int>

  /// What can be said of an answer without reading it.
  private struct Entry: Hashable, Sendable {
    /// Where its bytes end among those of the answers.
    let end: Int
    let isSilent: Bool
    let isUnfinished: Bool
    /// The same for answers that agree.
    let agreement: UInt64
    /// The same for answers that are told in the same sentence.
    let statement: UInt64
    /// The same for answers that are the same to the last word and line.
    let identity: UInt64
  }

  package init(
    file: String, title: String, organisation: String?, answers: [AnswerRecord],
    findings: FindingCounts = FindingCounts()
  ) {
    self.file = file
    self.title = title
    self.organisation = organisation
    self.findings = findings
    var writer = RecordWriter()
    entries = answers.map { answer in
      let start = writer.bytes.count
      writer.write(answer)
      let range = start..<writer.bytes.count
      return Entry(
        end: range.upperBound, isSilent: answer.isSilent, isUnfinished: answer.isUnfinished,
        agreement: Self.agreement(of: answer), statement: ContentHash(of: answer.statement.utf8).low,
        identity: ContentHash(of: writer.bytes[range]).low)
    }
    bytes = writer.bytes
    self.answers = bytes.indices
  }

  private func reader(_ topic: Int) -> RecordReader {
    let start = answers.lowerBound + (topic == 0 ? 0 : entries[topic - 1].end)
    return RecordReader(bytes, in: start..<(answers.lowerBound + entries[topic].end))
  }

  private init(
    file: String, title: String, organisation: String?, findings: FindingCounts, entries: [Entry],
    bytes: [UInt8], answers: Range<Int>
  ) {
    self.file = file
    self.title = title
    self.organisation = organisation
    self.findings = findings
    self.entries = entries
    self.bytes = bytes
    self.answers = answers
  }

  package func answer(_ topic: Int) -> AnswerRecord {
    var reader = reader(topic)
    return reader.answer()
  }

  /// The answer in a few words: all that a table shows of it.
  package func cell(_ topic: Int) -> String {
    var reader = reader(topic)
    return reader.text()
  }

  package func isSilent(_ topic: Int) -> Bool { entries[topic].isSilent }
  package func isUnfinished(_ topic: Int) -> Bool { entries[topic].isUnfinished }
  package var answered: Int { entries.count { !$0.isSilent } }

  /// Nil for silence; else the same for those that agree on a topic, and another for those that do not.
  func agreement(on topic: Int) -> UInt64? { entries[topic].isSilent ? nil : entries[topic].agreement }

  /// The same where answers to a topic are told in the same sentence.
  package func statement(on topic: Int) -> UInt64 { entries[topic].statement }

  /// The same only where the answer to a topic is the same in everything that a page may show.
  package func identity(of topic: Int) -> UInt64 { entries[topic].identity }

  /// Values count as a set: their order is no disagreement.
  private static func agreement(of answer: AnswerRecord) -> UInt64 {
    let values = answer.values.map { value in
      var writer = RecordWriter()
      writer.write(value)
      return ContentHash(of: writer.bytes).low
    }
    return ContentHash { hasher in
      hasher.add(answer.stance.rawValue)
      hasher.add(answer.strength?.rawValue ?? "")
      for value in Set(values).sorted() { hasher.add(value) }
    }.low
  }
}

extension PolicyRecord {
  package func write(to writer: inout RecordWriter) {
    writer.write(file)
    writer.write(title)
    writer.write(organisation)
    findings.write(to: &writer)
    writer.write(entries) { writer, entry in
      writer.write(entry.end)
      writer.write(entry.isSilent)
      writer.write(entry.isUnfinished)
      writer.write(entry.agreement)
      writer.write(entry.statement)
      writer.write(entry.identity)
    }
    writer.write(content: bytes[answers])
  }

  /// Nil where the bytes are no record with so many answers.
  package convenience init?(from reader: inout RecordReader, of bytes: [UInt8], topics: Int) {
    let (file, title, organisation) = (reader.text(), reader.text(), reader.optionalText())
    let findings = FindingCounts(from: &reader)
    let entries = reader.list { reader in
      Entry(
        end: reader.number(), isSilent: reader.flag(), isUnfinished: reader.flag(), agreement: reader.word(),
        statement: reader.word(), identity: reader.word())
    }
    let answers = reader.content()
    let ends = entries.map(\.end)
    guard reader.isSound, entries.count == topics, ends == ends.sorted(), ends.first ?? 0 >= 0,
      ends.last ?? 0 == answers.count
    else { return nil }
    self.init(
      file: file, title: title, organisation: organisation, findings: findings, entries: entries, bytes: bytes,
      answers: answers)
  }
}
