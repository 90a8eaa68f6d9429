internal import PolicyOutline
internal import PolicyText

/// What parts are called among their neighbours: the last component of a number, or the key of a field.
struct PartLabels {
  struct Key: Hashable {
    let parent: Int?
    let name: Name
  }

  enum Name: Hashable {
    case number(Int)
    case letter(Int)
    case field([UInt8])
  }

  private let tree: ClauseTree
  private let fields: [Int: Name]

  init(_ version: VersionText) {
    tree = version.tree
    var fields: [Int: Name] = [:]
    for field in tree.fields {
      fields[field.clause] = .field(tree.document.content[field.key].map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 })
    }
    self.fields = fields
  }

  /// The name of a part below a parent; nil for a part that has none of its own.
  func key(of part: Int, parent: Int?) -> Key? {
    guard part < tree.clauses.count else { return nil }
    if let field = fields[part] { return Key(parent: parent, name: field) }
    switch tree.clauses[part].label?.style {
    case .decimal(let numbers): return numbers.last.map { Key(parent: parent, name: .number($0)) }
    case .named(let number): return Key(parent: parent, name: .number(number))
    case .alphabetic(let letter), .roman(let letter): return Key(parent: parent, name: .letter(letter))
    case .bullet, .note, nil: return nil
    }
  }
}
