/// Phrases compiled for matching, with all that is known of their words, read in place: the program carries those of its
/// own profiles, and starting must not cost more than reading a page.
final class PhraseBook: Sendable {
  /// The number of each stem.
  let stems: ByteTable<Int32>.View
  /// Every word of the phrases, in the forms that they have there, and every word of grammar.
  let words: WordTable.View
  let trie: PhraseTrie
  /// What examples taught of words, if anything.
  let weights: WordWeights?
  /// Where the book has memory of its own.
  private let memory: Memory?

  /// A book of an image that outlives it.
  ///
  /// - Parameter weights: those by which the words' rows were looked up.
  init(_ reader: inout ImageReader, _ weights: WordWeights?) {
    memory = nil
    self.weights = weights
    stems = ByteTable.View(&reader)
    words = WordTable.View(&reader)
    trie = PhraseTrie(&reader)
  }

  /// A book of its own, of an image made now.
  init(_ image: ImageWriter, _ weights: WordWeights?) {
    let memory = Memory(image.bytes)
    var reader = ImageReader(memory.bytes)
    self.memory = memory
    self.weights = weights
    stems = ByteTable.View(&reader)
    words = WordTable.View(&reader)
    trie = PhraseTrie(&reader)
  }

  /// Bytes that stay where they are. Sendable, as nothing writes to them.
  private final class Memory: @unchecked Sendable {
    let bytes: UnsafeBufferPointer<UInt8>

    init(_ copied: [UInt8]) {
      let memory = UnsafeMutableRawBufferPointer.allocate(
        byteCount: copied.count, alignment: ImageReader.alignment)
      memory.copyBytes(from: copied)
      bytes = UnsafeBufferPointer(memory.bindMemory(to: UInt8.self))
    }

    deinit { bytes.deallocate() }
  }
}
