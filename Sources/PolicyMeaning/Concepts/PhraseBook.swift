/// Phrases compiled for matching, with all that is known of their words, read in place: the program carries those of its
/// own profiles, and starting must not cost more than reading a page.
/// Unchecked, as a table is a pointer: nothing writes to it.
final class PhraseBook: @unchecked Sendable {
  /// The number of each stem.
  let stems: ByteTable<Int32>.View
  /// Every word of the phrases, in the forms that they have there, and every word of grammar.
  let words: WordTable.View
  let trie: PhraseTrie
  /// For each stem's number, its row among the weights that examples gave, or -1.
  private let rows: UnsafeBufferPointer<Int16>
  /// Where the book has memory of its own.
  private let memory: Memory?

  /// A book of an image that outlives it.
  init(_ reader: inout ImageReader) {
    memory = nil
    stems = ByteTable.View(&reader)
    words = WordTable.View(&reader)
    trie = PhraseTrie(&reader)
    rows = reader.readTable(of: Int16.self)
  }

  /// A book of its own, of an image made now.
  init(_ image: ImageWriter) {
    let memory = Memory(image.bytes)
    var reader = ImageReader(memory.bytes)
    self.memory = memory
    stems = ByteTable.View(&reader)
    words = WordTable.View(&reader)
    trie = PhraseTrie(&reader)
    rows = reader.readTable(of: Int16.self)
  }

  /// The row of a stem, by its number, among the weights that examples gave; -1 for one that no example holds.
  func row(ofStem number: Int32) -> Int16 {
    rows.indices.contains(Int(number)) ? rows[Int(number)] : -1
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
