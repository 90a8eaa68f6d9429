package import PolicyText

/// A unit of a policy as its outline shows it: a section, a numbered paragraph, a list item, a plain paragraph.
package struct Clause: Sendable {
  /// What the layout says that it is. What it is about is for the meaning stage to say.
  package enum Role: String, Sendable {
    /// The document's title. At most one.
    case title
    /// A heading with what follows it as children.
    case section
    /// A paragraph, numbered or not.
    case paragraph
    /// An item of a list, bulleted or lettered.
    case item
    /// A heading over a contents list; the entries themselves are furniture.
    case contents
    /// A field of a document-control table ("Date of next review: March 2024"); see `ClauseTree.fields`.
    case field
    /// A row of any other table.
    case tableRow
    /// Somebody else's words, set apart: the quotation's own heading, paragraphs and items all have this role.
    case quotation
    /// A note at the foot, tied to its marker ("*", "1").
    case footnote
    /// Lines to be signed or filled in.
    case signature
    /// A question that the following paragraphs answer.
    case question
  }

  package var role: Role
  package var label: ClauseLabel?
  /// The heading's fragments (several when it wraps); empty where there is none. Indices into `ClauseTree.fragments`.
  package var heading: Range<Int>
  /// The clause's own words, without heading and label. Indices into `ClauseTree.fragments`.
  package var body: Range<Int>
  /// From the first byte of label, heading or text to the last, in content. A clause that a page break cuts contains it.
  package var range: ByteRange
  /// The clause that it stands in, or nil at the top. Always a smaller index.
  package var parent: Int?
  /// How many ancestors it has.
  package var depth: Int
  /// Whether it is, or is part of, somebody else's words.
  package var isQuoted: Bool
  /// Whether its text ends with a colon or otherwise opens a list that its children complete.
  package var isLeadIn: Bool

  package init(
    role: Role, label: ClauseLabel? = nil, heading: Range<Int> = 0..<0, body: Range<Int> = 0..<0, range: ByteRange,
    parent: Int? = nil, depth: Int = 0, isQuoted: Bool = false, isLeadIn: Bool = false
  ) {
    self.role = role
    self.label = label
    self.heading = heading
    self.body = body
    self.range = range
    self.parent = parent
    self.depth = depth
    self.isQuoted = isQuoted
    self.isLeadIn = isLeadIn
  }
}
