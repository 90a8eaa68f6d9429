package import PolicyText

/// The sentences and list items of several policies as numbers: what alignment compares.
package struct SentenceIndex: Sendable {
  package struct Sentence: Sendable {
    /// Index into the policies.
    package let policy: Int
    /// Index into that policy's clauses.
    package let clause: Int
    /// In content.
    package let range: ByteRange
    /// Its distinct stems, without those that only hold a sentence together; indices into `SentenceIndex.terms`.
    package let terms: Range<Int>
    /// Indices into `SentenceIndex.matters`.
    package let matters: Range<Int>
    /// A checksum of its words in their order, whatever their case and punctuation.
    package let wording: UInt64
  }

  /// Ordered by policy, then by place.
  package let sentences: [Sentence]
  /// For each sentence, its stems' numbers in ascending order.
  package let terms: [Int32]
  /// For each sentence, the matters that it speaks of, as indices into `Matters.all`, in ascending order.
  package let matters: [Int32]
  /// Stems are numbered from 0 to below this.
  package let termCount: Int

  /// Reads all sentences that say something, but those of titles and contents lists. Linear in the text of the policies.
  package init(_ policies: [Policy], matters: Matters) {
    var indexer = SentenceIndexer(matters)
    for index in policies.indices { indexer.read(policies[index], at: index) }
    sentences = indexer.sentences
    terms = indexer.terms
    self.matters = indexer.matters
    termCount = indexer.termCount
  }
}
