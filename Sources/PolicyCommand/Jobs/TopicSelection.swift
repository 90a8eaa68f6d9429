package import PolicyMeaning
internal import PolicyText

/// Finds the topics that `--topic` names.
package enum TopicSelection {
  /// The indices of the named topics in the profile's order, or nil for all where no name is given.
  ///
  /// - Parameter names: ids of topics ("contact.parents") or of groups ("contact").
  /// - Throws: `Troubles` with every name that the profile doesn't know.
  package static func indices(of names: [String], in profile: Profile) throws(Troubles) -> [Int]? {
    guard !names.isEmpty else { return nil }
    var chosen: Set<Int> = []
    var failures: [Trouble] = []
    for name in names {
      let found = profile.topics.indices.filter {
        profile.topics[$0].id == name || profile.groups[profile.topics[$0].group].id == name
      }
      if found.isEmpty {
        let meant = Suggestion.nearest(to: name, in: profile.topics.map(\.id) + profile.groups.map(\.id))
        let advice = meant.map { "did you mean \($0)?" } ?? "policydiff help topics lists them"
        failures.append(Trouble("--topic \(name)", "no such topic in \(profile.name); \(advice)"))
      }
      chosen.formUnion(found)
    }
    guard failures.isEmpty else { throw Troubles(failures) }
    return chosen.sorted()
  }
}
