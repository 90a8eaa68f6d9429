package import PolicyChecks

extension Phrasing {
  /// "2 errors, 1 warning", gravest first.
  package static func summary(of findings: some Collection<Finding>) -> String {
    let counts = Finding.Level.allCases.compactMap { level -> String? in
      let count = findings.count { $0.level == level }
      return count == 0 ? nil : Plural.of(count, level.rawValue)
    }
    return counts.isEmpty ? "Nothing found." : counts.joined(separator: ", ")
  }

  /// "Errors", for a heading.
  package static func heading(_ level: Finding.Level) -> String {
    "\(sentenceStart(level.rawValue))s"
  }

  /// With a capital letter at its start.
  static func sentenceStart(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}

extension Collection where Element == Finding {
  /// The findings on each of some policies, in their order. They stand by policy already.
  func byPolicy(_ count: Int) -> [ArraySlice<Finding>] {
    var rest = Array(self)[...]
    return (0..<count).map { index in
      let own = rest.prefix { $0.policy == index }
      rest = rest.dropFirst(own.count)
      return own
    }
  }
}
