internal import PolicyOutline

/// Which clause a number leads to in either version, and whether it is the same clause.
struct ReferenceTargets {
  private let before: [[Int]: Int]
  private let after: [[Int]: Int]
  /// For each clause of the earlier version, its counterpart.
  private let counterparts: [Int32]

  init(_ alignment: VersionAlignment) {
    before = Self.numbered(alignment.before.tree)
    after = Self.numbered(alignment.after.tree)
    counterparts = alignment.afterOf
  }

  /// - Parameters:
  ///   - from: a number as the earlier version prints it: "4.3".
  ///   - to: as the later version prints it.
  func isSame(_ from: String, _ to: String) -> Bool {
    guard let old = before[Self.numbers(in: from)], let new = after[Self.numbers(in: to)] else { return false }
    return Int(counterparts[old]) == new
  }

  /// The components of a number, what follows it in brackets left out: "4.3(a)" leads to 4.3.
  private static func numbers(in text: String) -> [Int] {
    text.prefix { $0.isNumber || $0 == "." }.split(separator: ".").compactMap { Int($0) }
  }

  private static func numbered(_ tree: ClauseTree) -> [[Int]: Int] {
    var clauses: [[Int]: Int] = [:]
    for (index, clause) in tree.clauses.enumerated() where !clause.isQuoted {
      switch clause.label?.style {
      // The first clause of a number is the one that is meant: a list may begin again with 1.
      case .decimal(let numbers) where clauses[numbers] == nil: clauses[numbers] = index
      default: continue
      }
    }
    return clauses
  }
}
