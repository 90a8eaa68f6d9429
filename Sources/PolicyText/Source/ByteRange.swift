/// A half-open range of byte offsets, into a document's `content` unless said otherwise.
package typealias ByteRange = Range<Int>
