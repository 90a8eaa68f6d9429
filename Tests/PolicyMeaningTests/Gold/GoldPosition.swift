import PolicyJSON

/// What careful readers answered for one topic of one document.
struct GoldPosition {
  let topic: String
  /// Accepted stances, the best first.
  let stances: [String]
  /// Given only where it is certain.
  let strength: String?
  let values: [ValueKey]
  let lines: Set<Int>

  init(_ cursor: JSONCursor) throws {
    topic = try cursor.required("topic").string()
    stances = try cursor.required("stance").strings()
    strength = try cursor.member("strength")?.string()
    values = try cursor.required("values").elements().map(ValueKey.init)
    lines = Set(try cursor.required("evidence").elements().map { Int(try $0.required("line").number()) })
  }
}
