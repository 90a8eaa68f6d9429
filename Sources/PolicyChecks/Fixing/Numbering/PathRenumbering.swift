internal import PolicyOutline
internal import PolicyText

/// Counts sections or numbered paragraphs anew, with all that stands in them and all that refers to them.
struct PathRenumbering {
  private let series: NumberSeries
  private let policy: CheckedPolicy
  /// The numbers that change, to what their last part becomes.
  private var renamed: [[Int]: Int] = [:]
  /// The numbers that are left out.
  private let missing: Set<[Int]>
  /// How many parts such a number has.
  private let depth: Int

  init?(_ series: NumberSeries, _ path: [Int], _ policy: CheckedPolicy) {
    self.series = series
    self.policy = policy
    depth = path.count + 1
    for change in series.changes { renamed[path + [change.old]] = change.new }
    missing = Set(series.missing.map { path + [$0] })
    guard !isListed, hasUniqueLabels else { return nil }
  }

  func edits() -> [TextEdit]? {
    guard let references = references() else { return nil }
    var edits: [TextEdit] = []
    for place in labels + references.map(\.parts) {
      guard place.count >= depth, let new = renamed[place.prefix(depth).map(\.value)] else { continue }
      let last = place[depth - 1].range
      guard let edit = TextEdit(content: last, of: policy.document, to: Array(String(new).utf8)) else { return nil }
      edits.append(edit)
    }
    return edits
  }

  /// Whether a number is one of those that change or are left out, or stands below one.
  private func concerns(_ path: [Int]) -> Bool {
    guard path.count >= depth else { return false }
    let head = Array(path.prefix(depth))
    return renamed[head] != nil || missing.contains(head)
  }

  /// Whether a contents list holds such a number.
  private var isListed: Bool {
    policy.contents.all.contains { entry in
      NumberMention.all(in: entry.range, policy.document.content).contains { concerns($0.path) }
    }
  }

  /// Whether no other clause has one of the numbers, and what stands below one is printed below it.
  private var hasUniqueLabels: Bool {
    let own = Set(series.members.map(\.clause))
    return policy.clauses.indices.allSatisfy { clause in
      guard case .decimal(let parts)? = policy.clauses[clause].label?.style, concerns(parts) else { return true }
      if parts.count == depth { return own.contains(clause) }
      guard let parent = policy.clauses[clause].parent, case .decimal(let outer)? = policy.clauses[parent].label?.style
      else { return false }
      return outer == Array(parts.dropLast())
    }
  }

  /// The numbers of labels that are printed as figures and stops.
  private var labels: [[(value: Int, range: ByteRange)]] {
    policy.clauses.compactMap { clause in
      guard let label = clause.label, case .decimal(let parts) = label.style, concerns(parts) else { return nil }
      return NumberMention.all(in: label.range, policy.document.content).first { $0.path == parts }?.parts
    }
  }

  /// The references to the numbers that change; nil where anything like one is none for certain.
  private func references() -> [NumberMention]? {
    let content = policy.document.content
    var found: [NumberMention] = []
    for clause in policy.clauses.indices {
      let isRead = !policy.clauses[clause].isQuoted && policy.clauses[clause].role != .contents
      let references = isRead ? ReferenceScanner.references(in: policy.words.bodies[clause], policy) : []
      var next = references[...]
      var last: ByteRange?
      for fragments in [policy.clauses[clause].heading, policy.clauses[clause].body] {
        for fragment in fragments {
          for mention in NumberMention.all(in: policy.tree.fragments[fragment].range, content) {
            while let first = next.first, first.range.upperBound <= mention.range.lowerBound {
              last = first.range
              next.removeFirst()
            }
            let isReference = next.first.map { mention.range.clamped(to: $0.range) == mention.range } ?? false
            if !isReference, mention.parts.count == 1, !goesOn(mention, behind: last) { continue }
            guard concerns(mention.path) else { continue }
            guard isReference, !missing.contains(Array(mention.path.prefix(depth))) else { return nil }
            found.append(mention)
          }
        }
      }
    }
    return found
  }

  /// Whether a lone figure follows a reference as the end of a span: "sections 4–6".
  private func goesOn(_ mention: NumberMention, behind reference: ByteRange?) -> Bool {
    guard let reference, mention.range.lowerBound - reference.upperBound <= 8 else { return false }
    let gap = policy.document.content[reference.upperBound..<mention.range.lowerBound]
    let words = String(decoding: gap, as: UTF8.self).filter { !$0.isWhitespace }.lowercased()
    return ["-", "–", "—", "to", "and", "or", "&", ",", "/", ",and", ",or"].contains(words)
  }
}
