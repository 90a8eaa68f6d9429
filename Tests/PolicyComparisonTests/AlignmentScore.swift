import PolicyComparison
import PolicyJSON
import PolicyMeaning
import PolicyOutline
import PolicyTestSupport
import PolicyText

/// How far alignments are from the gold groups of `Tests/Gold/alignments.json`.
///
/// A gold group pairs lines of different documents. A pair of members is right where some gold pair has a line in each;
/// precision counts pairs of members, recall counts gold pairs.
struct AlignmentScore {
  struct Line: Hashable {
    let document: String
    let line: Int
  }

  struct Pair: Hashable {
    let left: Line
    let right: Line

    init(_ one: Line, _ other: Line) {
      let isOrdered = (one.document, one.line) < (other.document, other.line)
      (left, right) = isOrdered ? (one, other) : (other, one)
    }
  }

  let precision: Double
  let recall: Double

  var f1: Double { precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall) }

  init(_ alignments: [Alignment], of policies: [Policy], against gold: Set<Pair>) {
    var right = 0
    var told = 0
    var hit: Set<Pair> = []
    for alignment in alignments {
      let members = alignment.members.map { AlignmentScore.lines(of: $0, in: policies) }
      for (index, left) in members.enumerated() {
        for other in members[(index + 1)...] where left[0].document != other[0].document {
          told += 1
          let matches = left.flatMap { one in other.map { Pair(one, $0) } }.filter(gold.contains)
          if !matches.isEmpty { right += 1 }
          hit.formUnion(matches)
        }
      }
    }
    precision = told == 0 ? 0 : Double(right) / Double(told)
    recall = gold.isEmpty ? 1 : Double(hit.count) / Double(gold.count)
  }

  private static func lines(of member: Alignment.Member, in policies: [Policy]) -> [Line] {
    let document = policies[member.policy].document
    let place = document.source(of: member.range)
    let name = document.path.split(separator: "/").last.map(String.init) ?? document.path
    return (place.line...place.endLine).map { Line(document: name, line: $0) }
  }

  static func gold() throws -> Set<Pair> {
    let path = "Tests/Gold/alignments.json"
    let groups = try JSONCursor(Repository.bytes(path), file: path).required("groups").elements()
    var pairs: Set<Pair> = []
    for group in groups {
      let members = try group.required("members").elements().map {
        Line(document: try $0.required("document").string(), line: Int(try $0.required("line").number()))
      }
      for (index, left) in members.enumerated() {
        for right in members[(index + 1)...] where left.document != right.document { pairs.insert(Pair(left, right)) }
      }
    }
    return pairs
  }
}
