/// A document as a reader leaves it: what was in the file, what a person would read of it, and how the two correspond.
///
/// Later stages see only `content` and `blocks`, and slice `content` by byte range. Whatever is shown to a person goes
/// back through `source(of:)`, so that every answer names a place in the file that was opened.
///
/// A class, as trees and policies hold on to it everywhere and nothing in it changes.
package final class SourceDocument: Sendable {
  /// The path as it was given, or "standard input".
  package let path: String
  package let format: DocumentFormat
  /// The bytes of the file, undecoded: what a checksum is taken of.
  package let original: [UInt8]
  /// The whole file as UTF-8 without a byte order mark. Lines and columns are counted in it. Of a format that can't be
  /// looked into (PDF) it is the text that the pages show, a line for each printed line.
  package let source: [UInt8]
  /// The text in reading order, without markup. For plain text it is the same array as `source`.
  package let content: [UInt8]
  /// Where each byte of `content` came from.
  package let map: OffsetMap
  /// The blocks of `content`, in order and not overlapping.
  package let blocks: [Block]
  package let diagnostics: [Diagnostic]
  package let lines: LineTable
  /// Which lines stand on which page, in formats that have pages.
  package let pages: PageTable?

  package init(
    path: String, format: DocumentFormat, original: [UInt8], source: [UInt8], content: [UInt8], map: OffsetMap,
    blocks: [Block], diagnostics: [Diagnostic] = [], pages: PageTable? = nil
  ) {
    self.path = path
    self.format = format
    self.original = original
    self.source = source
    self.content = content
    self.map = map
    self.blocks = blocks
    self.diagnostics = diagnostics
    self.lines = LineTable(source)
    self.pages = pages
  }

  /// The place in the file of a range of `content`. O(log n).
  package func source(of range: ByteRange) -> SourceRange {
    place(ofSource: map.source(of: range))
  }

  /// The place in the file of a range of `source`. O(log n).
  package func place(ofSource range: ByteRange) -> SourceRange {
    let place = lines.range(of: range)
    return pages?.range(of: place) ?? place
  }

  /// The text of a range of `content`. The range must lie within it.
  package func text(_ range: ByteRange) -> String {
    String(decoding: content[range], as: UTF8.self)
  }
}
