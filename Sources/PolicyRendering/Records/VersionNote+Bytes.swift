extension VersionNote {
  package func write(to writer: inout RecordWriter) {
    for text in [path, policy, before, after, day] { writer.write(text) }
    writer.write(substantive)
    writer.write(editorial)
  }

  package init(from reader: inout RecordReader) {
    self.init(
      path: reader.text(), policy: reader.text(), before: reader.text(), after: reader.text(), day: reader.text(),
      substantive: reader.number(), editorial: reader.number())
  }
}
