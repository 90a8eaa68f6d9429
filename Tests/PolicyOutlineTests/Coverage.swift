import PolicyOutline
import PolicyText

/// Which letters and digits of a document a tree accounts for.
enum Coverage {
  /// A complaint for the first letter or digit that is in no clause and no furniture, or in more than one; nil for none.
  static func complaint(_ tree: ClauseTree) -> String? {
    let content = tree.document.content
    var uses = [UInt8](repeating: 0, count: content.count)
    func use(_ range: Range<Int>) {
      for index in range { uses[index] = min(uses[index] + 1, 9) }
    }
    for fragment in tree.fragments { use(fragment.range) }
    for clause in tree.clauses { if let label = clause.label { use(label.range) } }
    for furniture in tree.furniture { use(furniture.range) }
    for index in content.indices where uses[index] != 1 {
      let byte = content[index]
      let isWord = byte >= 0x30 && byte <= 0x39 || (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A
      if isWord || uses[index] > 1 {
        let place = tree.document.source(of: index..<index + 1)
        return "\(place.line):\(place.column) is used \(uses[index]) times: "
          + tree.document.text(max(0, index - 80)..<min(content.count, index + 40))
      }
    }
    return nil
  }

  /// A complaint for a clause out of order, outside its parent's order, or with fragments outside its range; nil for none.
  static func disorder(_ tree: ClauseTree) -> String? {
    var last = 0
    for (index, clause) in tree.clauses.enumerated() {
      if clause.range.lowerBound < last { return "clause \(index) begins before its predecessor" }
      last = clause.range.lowerBound
      if let parent = clause.parent {
        if parent >= index { return "clause \(index) stands before its parent" }
        if clause.depth != tree.clauses[parent].depth + 1 { return "clause \(index) has the wrong depth" }
      } else if clause.depth != 0 {
        return "clause \(index) has a depth but no parent"
      }
      for fragment in tree.fragments[clause.heading] + tree.fragments[clause.body]
      where
        !(clause.range.lowerBound <= fragment.range.lowerBound && fragment.range.upperBound <= clause.range.upperBound)
      {
        return "clause \(index) has text outside its range"
      }
    }
    if tree.clauses.count(where: { $0.role == .title }) > 1 { return "more than one title" }
    return nil
  }
}
