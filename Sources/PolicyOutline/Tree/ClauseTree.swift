package import PolicyText

/// The outline of one document, as flat arrays: nothing in it nests, so that no depth of input can exhaust a stack.
///
/// Every word of the document's content is in the label, heading or body of exactly one clause, or in `furniture`.
package struct ClauseTree: Sendable {
  /// Text that belongs to the page and not to the policy, and the rule that said so.
  package struct Furniture: Sendable {
    /// "contents-list", "running-header", "running-footer", "page-number", "page-break", or a reader's own rule.
    package var rule: String
    package var range: ByteRange

    package init(rule: String, range: ByteRange) {
      self.rule = rule
      self.range = range
    }
  }

  /// A document-control entry: "Date of next review" and "March 2024".
  package struct Field: Sendable {
    package var clause: Int
    package var key: ByteRange
    /// Empty where the value was left blank.
    package var value: ByteRange

    package init(clause: Int, key: ByteRange, value: ByteRange) {
      self.clause = clause
      self.key = key
      self.value = value
    }
  }

  package var document: SourceDocument
  /// In document order: a clause stands before its children, and children stand in order.
  package var clauses: [Clause]
  package var fragments: [Fragment]
  /// Ordered by range.
  package var furniture: [Furniture]
  /// Ordered by clause.
  package var fields: [Field]

  package init(
    document: SourceDocument, clauses: [Clause] = [], fragments: [Fragment] = [], furniture: [Furniture] = [],
    fields: [Field] = []
  ) {
    self.document = document
    self.clauses = clauses
    self.fragments = fragments
    self.furniture = furniture
    self.fields = fields
  }
}
