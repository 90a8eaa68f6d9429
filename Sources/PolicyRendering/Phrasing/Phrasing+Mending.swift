package import PolicyChecks

extension Phrasing {
  /// "2 numbers and 1 doubled space".
  package static func mended(_ outcome: Fixer.Outcome) -> String {
    let parts = [
      (outcome.numbers, "number"), (outcome.spaces, "doubled space"), (outcome.quotes, "quotation mark"),
    ]
    return list(parts.filter { $0.0 > 0 }.map { Plural.of($0.0, $0.1) })
  }
}
