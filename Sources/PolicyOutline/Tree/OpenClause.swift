/// A clause that what follows may still stand in.
struct OpenClause {
  enum Kind: UInt8 {
    case heading
    /// A numbered paragraph: "4.3".
    case clause
    /// An item of a list.
    case item
    /// A paragraph that opens a list.
    case leadIn
    /// The head of a quotation.
    case quotation
  }

  var clause: Int
  var kind: Kind
  var rank: Int
  var label: LineLabel?
  var indent: Int
  var textColumn: Int
  /// Column of its second line, or -1.
  var hangColumn: Int
  var isLeadIn: Bool
}
