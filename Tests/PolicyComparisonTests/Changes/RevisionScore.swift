import PolicyComparison
import PolicyMeaning
import PolicyOutline
import PolicyReaders
import PolicyTestSupport
import PolicyText

/// How well the changes between made-up versions agree with what was done to them.
struct RevisionScore {
  private(set) var links = (hit: 0, found: 0, wanted: 0)
  private(set) var moves = (hit: 0, found: 0, wanted: 0)
  private(set) var renumberings = (hit: 0, wanted: 0)
  private(set) var kinds = (hit: 0, wanted: 0)
  private(set) var misses: [String] = []

  var linkF1: Double { Self.f1(links.hit, links.found, links.wanted) }
  var moveRecall: Double { Self.rate(moves.hit, moves.wanted) }
  var movePrecision: Double { Self.rate(moves.hit, moves.found) }
  var renumberRecall: Double { Self.rate(renumberings.hit, renumberings.wanted) }
  var kindAccuracy: Double { Self.rate(kinds.hit, kinds.wanted) }

  private static func rate(_ count: Int, _ total: Int) -> Double { total == 0 ? 1 : Double(count) / Double(total) }
  private static func f1(_ hit: Int, _ found: Int, _ wanted: Int) -> Double { rate(2 * hit, found + wanted) }

  mutating func add(
    _ revision: RevisedPolicy, _ finder: ChangeFinder, _ compiler: PolicyCompiler, isNumbered: Bool, seed: UInt64
  ) throws {
    let old = revision.before.printed(width: 72, isNumbered: isNumbered)
    let new = revision.after.printed(width: 88, isNumbered: isNumbered)
    let set = finder.changes(
      from: try Self.compile(old.text, "before.txt", compiler), to: try Self.compile(new.text, "after.txt", compiler))
    let (oldIDs, newIDs) = (Self.identities(old.lines), Self.identities(new.lines))
    var found: [Int: (kind: Change.Kind, partners: Set<Int>)] = [:]
    var predicted: Set<[Int]> = []
    for change in set.changes {
      let before = change.before.compactMap {
        oldIDs[set.before.document.source(of: set.before.tree.range(of: $0)).line]
      }
      let after = change.after.compactMap { newIDs[set.after.document.source(of: set.after.tree.range(of: $0)).line] }
      for id in before { found[id] = (change.kind, Set(after)) }
      for id in after where before.isEmpty || !before.contains(id) {
        found[id] = found[id] ?? (change.kind, Set(before))
      }
      for left in before { for right in after { predicted.insert([left, right]) } }
    }
    count(revision, predicted, old.lines, new.lines, seed)
    countKinds(revision, found, isNumbered: isNumbered, seed)
  }

  private mutating func count(
    _ revision: RevisedPolicy, _ predicted: Set<[Int]>, _ old: [Int: Int], _ new: [Int: Int], _ seed: UInt64
  ) {
    var wanted: Set<[Int]> = []
    for id in old.keys where new[id] != nil { wanted.insert([id, id]) }
    for (piece, whole) in revision.wholes { wanted.insert(old[piece] == nil ? [whole, piece] : [piece, whole]) }
    links.hit += wanted.intersection(predicted).count
    links.found += predicted.count
    links.wanted += wanted.count
    for miss in wanted.symmetricDifference(predicted).sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      misses.append("\(seed): \(wanted.contains(miss) ? "missed" : "false") link \(miss)")
    }
  }

  private mutating func countKinds(
    _ revision: RevisedPolicy, _ found: [Int: (kind: Change.Kind, partners: Set<Int>)], isNumbered: Bool, _ seed: UInt64
  ) {
    let places = (Self.places(revision.before), Self.places(revision.after))
    let swapped = Set(revision.swaps.flatMap { [$0.0, $0.1] })
    for (first, second) in revision.swaps {
      moves.wanted += 1
      let movedCount = [first, second].count { found[$0]?.kind == .moved }
      if movedCount > 0 { moves.hit += 1 } else { misses.append("\(seed): missed swap \(first) \(second)") }
      moves.found += movedCount
    }
    for id in Set(places.0.keys).union(places.1.keys).sorted() where !swapped.contains(id) {
      let fate = revision.fates[id] ?? .kept
      let kind = found[id]?.kind
      let isMoved = kind == .moved || kind == .movedAndEdited
      if isMoved { moves.found += 1 }
      if fate == .moved || fate == .movedAndEdited {
        moves.wanted += 1
        if isMoved { moves.hit += 1 }
      }
      let wanted: Change.Kind =
        switch fate {
        case .kept: places.0[id] == places.1[id] || !isNumbered ? .unchanged : .renumbered
        case .edited: .edited
        case .moved: .moved
        case .movedAndEdited: .movedAndEdited
        case .added: .added
        case .deleted: .deleted
        case .split: .split
        case .merged: .merged
        }
      kinds.wanted += 1
      if kind == wanted {
        kinds.hit += 1
      } else {
        misses.append("\(seed): \(id) is \(wanted), found \(kind.map { "\($0)" } ?? "nothing")")
      }
      if wanted == .renumbered {
        renumberings.wanted += 1
        if kind == .renumbered { renumberings.hit += 1 }
      }
    }
  }

  /// The number of each section and clause.
  private static func places(_ policy: DraftPolicy) -> [Int: [Int]] {
    var places: [Int: [Int]] = [:]
    for (number, section) in policy.sections.enumerated() {
      places[section.id] = [number + 1]
      for (place, clause) in section.clauses.enumerated() { places[clause.id] = [number + 1, place + 1] }
    }
    return places
  }

  private static func identities(_ lines: [Int: Int]) -> [Int: Int] {
    Dictionary(uniqueKeysWithValues: lines.map { ($1, $0) })
  }

  static func compile(_ text: String, _ path: String, _ compiler: PolicyCompiler) throws -> Policy {
    compiler.compile(Outline.infer(try Reader.read(Array(text.utf8), path: path)))
  }
}
