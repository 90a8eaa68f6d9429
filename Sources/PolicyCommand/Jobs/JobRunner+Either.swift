internal import PolicyComparison
internal import PolicyMeaning
internal import PolicyText

extension JobRunner {
  /// Shows two files as versions of one policy where they are that, else by topic, and says which and how to have the other.
  func either(_ first: String, _ second: String) throws(Troubles) -> ExitStatus {
    try withPolicies([first, second]) { (policies, rendering, pipeline, timings) throws(Trouble) in
      // A folder stands for as many files as it holds.
      guard policies.count == 2 else { return try compare(policies, rendering, pipeline, &timings) }
      let kinship = timings.measure(.comparison) { Kinship(policies[0], policies[1], pipeline.profile) }
      if !settings.isQuiet { program.messages(Message.line(kinship)) }
      return switch kinship {
      case .versions: try changes(policies, rendering, pipeline, &timings)
      case .sameModel, .strangers: try compare(policies, rendering, pipeline, &timings)
      }
    }
  }
}
