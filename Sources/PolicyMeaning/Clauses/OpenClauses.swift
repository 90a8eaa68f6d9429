internal import PolicyOutline

/// What the clauses that still have children to come hand down to them.
///
/// Most clauses have no children, so that few are held at a time, however long the document is.
struct OpenClauses {
  /// What a clause hands down.
  struct Entry: Sendable {
    var clause: Int
    var kind: ClauseKind
    var surroundings: Surroundings
    var words = ExampleReader.Inheritance()
    /// Where readings are remembered, the same for entries under which clauses are read in the same way.
    var number = InheritanceNumbers.none
  }

  /// For each clause the last of its children, or -1.
  private let lastChildren: [Int32]
  /// In ascending order of their clauses.
  private var entries: [Entry] = []

  init(_ lastChildren: [Int32]) {
    self.lastChildren = lastChildren
  }

  /// For each clause of a tree the last of its children, or -1. Linear.
  static func lastChildren(in tree: ClauseTree) -> [Int32] {
    var children = Array(repeating: Int32(-1), count: tree.clauses.count)
    for index in tree.clauses.indices {
      if let parent = tree.clauses[index].parent { children[parent] = Int32(index) }
    }
    return children
  }

  func hasChildren(_ clause: Int) -> Bool { lastChildren[clause] >= 0 }

  func holds(_ clause: Int) -> Bool { place(of: clause).isHeld }

  /// The number of what a clause hands down, which must be held.
  func number(of clause: Int) -> Int { entries[place(of: clause).index].number }

  /// Gives what a clause hands down its number, where it hands down anything.
  mutating func renumber(_ clause: Int, _ numbers: inout InheritanceNumbers) {
    let (place, isHeld) = place(of: clause)
    if isHeld { entries[place].number = numbers.number(of: entries[place]) }
  }

  /// The values of the lead-in that a clause hands down, which must be held.
  func leadValues(of clause: Int) -> [LocatedValue] { entries[place(of: clause).index].surroundings.leadValues }

  /// What a clause hands down, or nil where nothing is held.
  func entry(of clause: Int) -> Entry? {
    let (place, isHeld) = place(of: clause)
    return isHeld ? entries[place] : nil
  }

  /// What is done for a clause that needs nothing of what its parent hands down: dropped it is all the same.
  mutating func passOver(from parent: Int, to child: Int) {
    if lastChildren[parent] == child { entries.remove(at: place(of: parent).index) }
  }

  /// What the parent of a clause hands down to it, which must be held. It is dropped behind the last child.
  mutating func handDown(from parent: Int, to child: Int) -> Entry {
    let (place, _) = place(of: parent)
    return lastChildren[parent] == child ? entries.remove(at: place) : entries[place]
  }

  /// Holds what a clause hands down, until its last child has it.
  mutating func hold(_ entry: Entry) {
    let (place, isHeld) = place(of: entry.clause)
    if isHeld { entries[place] = entry } else { entries.insert(entry, at: place) }
  }

  /// Where a clause stands or belongs among the entries. O(log n), and at once for the last.
  private func place(of clause: Int) -> (index: Int, isHeld: Bool) {
    guard let last = entries.last, last.clause >= clause else { return (entries.count, false) }
    if last.clause == clause { return (entries.count - 1, true) }
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].clause < clause { low = middle + 1 } else { high = middle }
    }
    return (low, low < entries.count && entries[low].clause == clause)
  }
}
