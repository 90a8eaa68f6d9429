internal import PolicyJSON
package import PolicyText

extension Example {
  /// Reads a file of examples: a list of objects with "text" and "topics", and "heading" and "leadIn" where there are any.
  ///
  /// - Throws: `Trouble` that names the file and key whose value is wrong.
  package static func examples(json bytes: [UInt8], path: String) throws(Trouble) -> [Example] {
    var examples: [Example] = []
    for example in try JSONCursor(bytes, file: path).elements() {
      examples.append(
        Example(
          text: try example.required("text").string(), heading: try example.member("heading")?.string(),
          leadIn: try example.member("leadIn")?.string(), topics: try example.required("topics").strings()))
    }
    return examples
  }
}
