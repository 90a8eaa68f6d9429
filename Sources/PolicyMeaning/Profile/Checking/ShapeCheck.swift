internal import PolicyJSON
internal import PolicyText

/// Compares a profile's JSON with the shape that it should have.
struct ShapeCheck {
  private(set) var problems: [ProfileProblem] = []
  /// What is still to be looked at, the next one last.
  private var rest: [(cursor: JSONCursor, shape: ProfileShape)] = []

  /// Everything wrong, in the order of the file. O(n) in its size.
  static func problems(in root: JSONCursor) -> [ProfileProblem] {
    var check = ShapeCheck()
    check.rest = [(root, .profile)]
    while let (cursor, shape) = check.rest.popLast() {
      do throws(Trouble) { try check.look(at: cursor, as: shape) } catch { check.report(error) }
    }
    return check.problems
  }

  private mutating func look(at cursor: JSONCursor, as shape: ProfileShape) throws(Trouble) {
    switch shape {
    case .text:
      guard try !cursor.string().isEmpty else { throw cursor.failure("is empty; write something or take it out") }
    case .flag: _ = try cursor.bool()
    case .fraction:
      guard (0...1).contains(try cursor.number()) else { throw cursor.failure("must be a number from 0 to 1") }
    case .choice(let choices):
      let text = try cursor.string()
      guard choices.contains(text) else { throw cursor.failure(Self.notAmong(choices, text)) }
    case .list(let shape): rest += try cursor.elements().reversed().map { ($0, shape) }
    case .objectOr(let object, let other):
      if case .object = cursor.value { rest.append((cursor, object)) } else { rest.append((cursor, other)) }
    case .map(let shape, let keys):
      for (key, value) in try cursor.members().reversed() {
        if let keys, !keys.contains(key) { report(value.failure(Self.notAmong(keys, key))) }
        rest.append((value, shape))
      }
    case .object(let keys): try look(at: cursor, keys)
    }
  }

  private mutating func look(at cursor: JSONCursor, _ keys: [ProfileShape.Key]) throws(Trouble) {
    let members = try cursor.members()
    var found: [(JSONCursor, ProfileShape)] = []
    for (key, value) in members {
      if let known = keys.first(where: { $0.name == key }) {
        if case .null = value.value { continue }
        found.append((value, known.shape))
      } else {
        let names = keys.map(\.name)
        let advice =
          Suggestion.nearest(to: key, in: names).map { "did you mean \"\($0)\"?" }
          ?? "take it out, or use one of \(names.joined(separator: ", "))"
        problems.append(
          ProfileProblem(severity: .warning, trouble: value.failure("is a key that nothing reads; \(advice)")))
      }
    }
    for key in keys where key.isRequired {
      do throws(Trouble) { _ = try cursor.required(key.name) } catch { report(error) }
    }
    rest += found.reversed()
  }

  private mutating func report(_ trouble: Trouble) {
    problems.append(ProfileProblem(severity: .error, trouble: trouble))
  }

  private static func notAmong(_ choices: [String], _ text: String) -> String {
    "is \"\(text)\"; it must be one of \(choices.joined(separator: ", "))"
      + Suggestion.phrase(for: text, in: choices)
  }
}
