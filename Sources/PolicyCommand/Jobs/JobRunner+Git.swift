internal import PolicyReaders
internal import PolicyText

extension JobRunner {
  /// Shows what changed in a file on behalf of `git diff`, below a line with its name.
  ///
  /// Git shows no further file once its driver has failed, so that trouble with one is told and is no failure; nor is a pager
  /// that was left.
  func answerGit(_ before: DocumentSource, _ after: DocumentSource, _ name: String) -> ExitStatus {
    do throws(Troubles) {
      try program.write(Array(Message.heading(name).utf8))
      _ = try changes(from: before, to: after)
      try program.write([0x0A])
    } catch {
      for trouble in error.all { program.messages(Message.line(trouble)) }
    }
    return .same
  }
}
