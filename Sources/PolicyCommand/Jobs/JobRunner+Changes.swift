internal import PolicyComparison
internal import PolicyMeaning
internal import PolicyReaders
internal import PolicyRendering
internal import PolicyText

extension JobRunner {
  /// Shows what changed between two versions of one policy.
  func changes(from before: DocumentSource, to after: DocumentSource) throws(Troubles) -> ExitStatus {
    try refuseDetail()
    return try withPolicies(from: [before, after], areVersions: true) {
      (policies, rendering, pipeline, timings) throws(Trouble) in
      guard policies.count == 2 else {
        throw Trouble("changes", "compares two files, not folders; name the earlier version and the later one")
      }
      return try changes(policies, rendering, pipeline, &timings)
    }
  }

  func changes(
    _ policies: [Policy], _ rendering: Rendering, _ pipeline: Pipeline, _ timings: inout Timings
  ) throws(Trouble) -> (bytes: [UInt8], status: ExitStatus) {
    let changes = pipeline.changes(from: policies[0], to: policies[1], timings: &timings)
    let bytes = try timings.measure(.rendering) { () throws(Trouble) in try rendering.changes(changes) }
    if program.endsProcess { Kept.untilTheEnd(changes) }
    return (bytes, Self.status(of: changes, rendering.options))
  }

  /// Sums and word differences are made for a terminal.
  private func refuseDetail() throws(Troubles) {
    let option: String? =
      switch settings.changeDetail {
      case .report: nil
      case .statistics: "--stat"
      case .words: "--word-diff"
      }
    guard let option, format != .text else { return }
    throw Troubles(Trouble(option, "writes text, not \(format.rawValue); leave one of the two out"))
  }

  /// Whether anything changed of what was asked for. A number that only follows is no change in what matters.
  private static func status(of changes: ChangeSet, _ options: RenderingOptions) -> ExitStatus {
    let asksForAll = options.changes == .all && options.topics == nil
    let isSame = asksForAll ? changes.isEmpty : ChangeSelection(changes, options).isEmpty
    return isSame ? .same : .different
  }
}
