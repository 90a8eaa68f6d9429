/// Decides between the readings of labels that have two: "(i)" is roman one, or the ninth letter.
///
/// Whole sequences are scored, not single labels: along each run of labels written alike, the two readings of every label
/// are two states, and the cheapest path through them wins (Viterbi's algorithm). A label that follows its predecessor
/// costs nothing, one that begins a list little, a gap more, and a step backwards most.
enum LabelReadings {
  /// O(n) in passages.
  static func settle(_ draft: inout Draft) {
    var runs: [Int: [Int]] = [:]
    for index in draft.passages.indices {
      guard let label = draft.passages[index].label else { continue }
      // A numbered clause or a heading ends the lists above it.
      if label.form == .decimal && label.enclosure != .brackets || draft.passages[index].origin == .heading {
        for key in runs.keys.sorted() { settle(runs[key] ?? [], in: &draft) }
        runs.removeAll(keepingCapacity: true)
        continue
      }
      guard isLettered(label) else { continue }
      let isUpper = label.form == .upperAlphabetic || label.form == .upperRoman
      runs[Int(label.enclosure.rawValue) | (isUpper ? 16 : 0), default: []].append(index)
    }
    for key in runs.keys.sorted() { settle(runs[key] ?? [], in: &draft) }
  }

  private static func isLettered(_ label: LineLabel) -> Bool {
    switch label.form {
    case .lowerAlphabetic, .upperAlphabetic, .lowerRoman, .upperRoman: true
    default: false
    }
  }

  /// The last value of each form along a path, and what the path has cost.
  private struct Path {
    var letter: Int16 = 0
    var roman: Int16 = 0
    var isRoman = false
    var cost = 0

    /// The path with one more label, read one way.
    func following(_ value: Int16, isRoman: Bool) -> Path {
      var next = self
      let last = isRoman ? roman : letter
      if value == last + 1 {
        // Both lists may be open; going on with the one just left is likelier.
        next.cost += self.isRoman == isRoman || last == 0 ? (last == 0 ? 2 : 0) : 1
      } else if value == 1 {
        next.cost += 2
      } else {
        next.cost += value > last && value <= last + 3 ? 6 : 12
      }
      if isRoman { next.roman = value } else { next.letter = value }
      // Going back to letters closes the roman list within them, and the other way about.
      if self.isRoman != isRoman, last != 0, value == last + 1 {
        if isRoman { next.letter = 0 } else { next.roman = 0 }
      }
      next.isRoman = isRoman
      return next
    }
  }

  private static func settle(_ run: [Int], in draft: inout Draft) {
    guard run.contains(where: { (draft.passages[$0].label?.alternative ?? 0) > 0 }) else { return }
    var paths: [Path?] = [Path(), nil]
    var choices: [(fromLetter: Int8, fromRoman: Int8)] = []
    choices.reserveCapacity(run.count)
    for index in run {
      guard let label = draft.passages[index].label else { continue }
      let isRoman = label.form == .lowerRoman || label.form == .upperRoman
      let letter = isRoman ? label.alternative : label.components[0]
      let roman = isRoman ? label.components[0] : label.alternative
      let asLetter = best(paths, letter, isRoman: false)
      let asRoman = best(paths, roman, isRoman: true)
      choices.append((asLetter.origin, asRoman.origin))
      paths = [asLetter.path, asRoman.path]
    }
    var state = (paths[1]?.cost ?? .max) < (paths[0]?.cost ?? .max) ? 1 : 0
    for (position, index) in run.enumerated().reversed() {
      if let label = draft.passages[index].label, label.alternative > 0 {
        let isRoman = label.form == .lowerRoman || label.form == .upperRoman
        if isRoman != (state == 1) { draft.passages[index].label = label.reread }
      }
      let choice = choices[position]
      state = Int(state == 1 ? choice.fromRoman : choice.fromLetter)
    }
  }

  private static func best(_ paths: [Path?], _ value: Int16, isRoman: Bool) -> (path: Path?, origin: Int8) {
    guard value > 0 else { return (nil, 0) }
    var best: Path?
    var origin: Int8 = 0
    for (index, path) in paths.enumerated() {
      guard let next = path?.following(value, isRoman: isRoman) else { continue }
      if next.cost < best?.cost ?? .max { (best, origin) = (next, Int8(index)) }
    }
    return (best, origin)
  }
}
