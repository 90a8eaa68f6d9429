package import PolicyText

/// Infers the outline of a document from its blocks.
package enum Outline {
  /// Never fails: text that shows no structure becomes paragraphs.
  package static func infer(_ document: SourceDocument) -> ClauseTree {
    var tree = ClauseTree(document: document)
    for block in document.blocks {
      tree.fragments.append(Fragment(block.text))
      tree.clauses.append(
        Clause(role: .paragraph, body: tree.fragments.count - 1..<tree.fragments.count, range: block.text))
    }
    return tree
  }
}
