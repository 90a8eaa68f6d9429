import PolicyJSON
import PolicyOutline
import PolicyText
import PolicyTestSupport

/// How far outlines are from those that a careful reader drew.
struct StructureScore {
  private(set) var misses: [String] = []
  private var counts: [String: (right: Int, all: Int)] = [:]

  func rate(_ measure: String) -> Double {
    guard let count = counts[measure], count.all > 0 else { return 0 }
    return Double(count.right) / Double(count.all)
  }

  private mutating func count(_ measure: String, _ right: Bool, _ miss: @autoclosure () -> String) {
    counts[measure, default: (0, 0)].all += 1
    if right { counts[measure, default: (0, 0)].right += 1 } else { misses.append("\(measure): \(miss())") }
  }

  /// Adds the documents of a gold file; both paths are below the root.
  mutating func add(gold: String, documents: String) throws {
    for entry in try JSONCursor(Repository.bytes(gold), file: gold).elements() {
      let name = try entry.required("document").string()
      let tree = try outline(Repository.bytes("\(documents)/\(name)"), path: name)
      try add(tree, name, sections: entry.required("sections").elements().map(Section.init))
    }
  }

  private struct Section {
    let line: Int
    let label: String?
    let heading: String?
    let parent: Int?
    let isOptional: Bool

    init(_ cursor: JSONCursor) throws {
      line = Int(try cursor.required("line").number())
      label = try? cursor.required("label").string()
      heading = try? cursor.required("heading").string()
      parent = (try? cursor.required("parent").number()).map { Int($0) }
      isOptional = try cursor.member("optional")?.bool() ?? false
    }
  }

  private mutating func add(_ tree: ClauseTree, _ name: String, sections: [Section]) {
    let lines = tree.clauses.map { tree.document.source(of: $0.range).line }
    var first: [Int: Int] = [:]
    for index in tree.clauses.indices where first[lines[index]] == nil { first[lines[index]] = index }
    let known = Set(sections.map(\.line))
    let headed = Set(sections.filter { $0.heading != nil }.map(\.line))
    for section in sections where section.label != nil || (section.heading != nil && !section.isOptional) {
      let place = "\(name):\(section.line)"
      let clause = first[section.line]
      count("found", clause != nil, place)
      if let label = section.label {
        let got = clause.flatMap(tree.label) ?? ""
        count("labels", clause != nil && Self.words(got) == Self.words(label), "\(place) \(label) != \(got)")
      }
      if let heading = section.heading, !section.isOptional {
        let got = clause.flatMap(tree.heading) ?? ""
        count("headings", Self.agree(heading, got), "\(place) \(heading) != \(got)")
      }
      guard let clause else { continue }
      var parent = tree.clauses[clause].parent
      while let here = parent, !known.contains(lines[here]) { parent = tree.clauses[here].parent }
      let isRight =
        parent.map { lines[$0] } == section.parent
        || section.parent == nil && parent.map { tree.clauses[$0].role } == .title
      count("parents", isRight, "\(place) \(section.parent ?? 0) != \(parent.map { lines[$0] } ?? 0)")
    }
    for index in tree.clauses.indices where !tree.clauses[index].heading.isEmpty {
      count("precision", headed.contains(lines[index]), "\(name):\(lines[index]) \(tree.heading(of: index) ?? "")")
    }
  }

  private static func agree(_ wanted: String, _ got: String) -> Bool {
    let wanted = words(wanted).prefix(25)
    let got = words(got).prefix(25)
    guard !got.isEmpty else { return false }
    return got.hasPrefix(wanted) || wanted.hasPrefix(got) && Double(got.count) > Double(wanted.count) * 0.6
  }

  private static func words(_ text: String) -> String {
    text.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.joined(separator: " ")
  }
}
