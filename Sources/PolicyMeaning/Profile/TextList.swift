/// Texts that most runs never look at, as the phrases of a profile whose words are compiled: those of an image stay packed
/// in it, and each becomes a string when it is asked for.
package struct TextList: Sequence, Sendable {
  private enum Storage: Sendable {
    case texts([String])
    case packed(ImageReader)
  }

  private let storage: Storage

  package init(_ texts: [String]) { storage = .texts(texts) }

  /// - Parameter reader: stands before the first text of a list, of an image that outlives all use of the list.
  init(packed reader: ImageReader) { storage = .packed(reader) }

  package func makeIterator() -> IndexingIterator<[String]> {
    switch storage {
    case .texts(let texts): return texts.makeIterator()
    case .packed(var reader): return reader.readTexts().makeIterator()
    }
  }
}
