internal import PolicyJSON
internal import PolicyText

/// Lays a profile over the one that it extends.
///
/// Objects merge key by key; null takes a key away. Lists merge by identity: an element with the identity of one below
/// merges with it, or takes it away if it says `"drop": true`; others are appended. Of anything else, the upper one holds.
struct ProfileMerge {
  private(set) var problems: [Trouble] = []

  /// The keys that tell which element of a list is meant. A text is its own identity, and that of a cue with this pattern.
  private static let identities = ["id", "name", "kind", "when", "text"]
  /// A profile has no more levels than that; what a malformed one has below them is not merged.
  private static let deepest = 6

  /// O(n) in the size of both.
  mutating func merge(_ base: JSONCursor, with upper: JSONCursor) -> JSONCursor {
    merge(base, with: upper, depth: 0)
  }

  private mutating func merge(_ base: JSONCursor, with upper: JSONCursor, depth: Int) -> JSONCursor {
    guard depth < Self.deepest else { return upper }
    switch (base.value, upper.value) {
    case (.object, .object): return mergeMembers(base, upper, depth)
    case (.array, .array): return mergeElements(base, upper, depth)
    // A concept may be written as its phrases alone.
    case (.array, .object): return mergeMembers(upper.holding([(key: "phrases", cursor: base)]), upper, depth)
    case (.object, .array): return mergeMembers(base, base.holding([(key: "phrases", cursor: upper)]), depth)
    default: return upper
    }
  }

  private mutating func mergeMembers(_ base: JSONCursor, _ upper: JSONCursor, _ depth: Int) -> JSONCursor {
    guard var members = try? base.members(), let added = try? upper.members() else { return upper }
    var places = Dictionary(members.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
    for (key, cursor) in added {
      if let place = places[key] {
        members[place].cursor = merge(members[place].cursor, with: cursor, depth: depth + 1)
      } else {
        places[key] = members.count
        members.append((key, cursor))
      }
    }
    return upper.holding(members.filter { !$0.cursor.isNull })
  }

  private mutating func mergeElements(_ base: JSONCursor, _ upper: JSONCursor, _ depth: Int) -> JSONCursor {
    guard var elements = try? base.elements(), let added = try? upper.elements() else { return upper }
    var places: [String: Int] = [:]
    for (place, element) in elements.enumerated() {
      if let identity = identity(of: element), places[identity] == nil { places[identity] = place }
    }
    var dropped: Set<Int> = []
    for element in added {
      let place = identity(of: element).flatMap { places[$0] }
      if isDrop(element) {
        if let place { dropped.insert(place) } else { problems.append(nothingToDrop(element)) }
      } else if let place {
        elements[place] = merge(elements[place], with: element, depth: depth + 1)
      } else {
        elements.append(element)
      }
    }
    return upper.holding(elements.enumerated().filter { !dropped.contains($0.offset) }.map(\.element))
  }

  private func identity(of element: JSONCursor) -> String? {
    if case .string(let text) = element.value { return text }
    guard case .object(let members) = element.value else { return nil }
    for key in Self.identities {
      if case .string(let text)? = members.first(where: { $0.key == key })?.value { return text }
    }
    return nil
  }

  private func isDrop(_ element: JSONCursor) -> Bool {
    guard case .object(let members) = element.value else { return false }
    if case .bool(true)? = members.first(where: { $0.key == "drop" })?.value { return true }
    return false
  }

  private func nothingToDrop(_ element: JSONCursor) -> Trouble {
    let identity = identity(of: element).map { "\"\($0)\"" } ?? "an element without an id"
    return element.failure("drops \(identity), which the extended profile lacks here; correct it or take it out")
  }
}

extension JSONCursor {
  fileprivate var isNull: Bool { if case .null = value { true } else { false } }
}
