internal import PolicyOutline
internal import PolicyText

extension Tokenizer {
  /// Puts the tokens of a clause's heading or body in the place of others, whose memory it uses again. O(n).
  ///
  /// - Parameter fragments: indices into the tree's fragments.
  mutating func tokenize(_ fragments: Range<Int>, of tree: ClauseTree, into tokens: inout [Token]) {
    tokens.removeAll(keepingCapacity: true)
    tree.document.content.withUnsafeBufferPointer { bytes in
      for index in fragments { tokenize(bytes, tree.fragments[index].range, into: &tokens) }
    }
  }
}
