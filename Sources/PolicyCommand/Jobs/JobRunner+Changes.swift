internal import PolicyComparison
internal import PolicyMeaning
internal import PolicyRendering
internal import PolicyText

extension JobRunner {
  /// Shows what changed between two versions of one policy.
  func changes(from before: String, to after: String) throws(Troubles) -> ExitStatus {
    try withPolicies([before, after], areVersions: true) { (policies, rendering, pipeline, timings) throws(Trouble) in
      guard policies.count == 2 else {
        throw Trouble("changes", "compares two files, not folders; name the earlier version and the later one")
      }
      let changes = pipeline.changes(from: policies[0], to: policies[1], timings: &timings)
      let bytes = try timings.measure(.rendering) { () throws(Trouble) in try rendering.changes(changes) }
      return (bytes, changes.isEmpty ? .same : .different)
    }
  }
}
