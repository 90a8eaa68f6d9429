internal import PolicyReaders
internal import PolicyText

extension ArgumentParser {
  /// What `changes` compares, by what its operands are.
  static func changesJob(_ operands: [String], _ settings: Settings) throws(Trouble) -> Job {
    switch settings.changeOperands {
    case .files:
      guard operands.count == 2 else {
        throw Trouble(
          "changes", "takes two files, the earlier version first; policydiff changes last-year.txt this-year.txt")
      }
      return .changes(before: DocumentSource(version: operands[0]), after: DocumentSource(version: operands[1]))
    case .revisions: return try revisionsJob(operands)
    case .git: return try gitJob(operands)
    }
  }

  private static func revisionsJob(_ operands: [String]) throws(Trouble) -> Job {
    guard operands.count == 2 || operands.count == 3, let file = operands.last else {
      throw Trouble(
        "--git", "takes one or two revisions and a file; policydiff changes --git HEAD~1 HEAD -- policy.txt")
    }
    let before = DocumentSource.revision(RevisionFile(operands[0], path: file))
    let after = operands.count == 3 ? DocumentSource.revision(RevisionFile(operands[1], path: file)) : .path(file)
    return .changes(before: before, after: after)
  }

  /// Git's operands are the file's path, then file, object and mode of the earlier version and of the later one; of a file
  /// that was renamed, its new path and how like it is, too.
  private static func gitJob(_ operands: [String]) throws(Trouble) -> Job {
    guard operands.count == 7 || operands.count == 9 else {
      let advice = "is for git to call; policydiff changes shows two files, and --git two revisions of one"
      throw Trouble("--git-driver", operands.count == 1 ? "\(operands[0]) is not merged yet; merge it first" : advice)
    }
    let (old, new) = (operands[0], operands.count == 9 ? operands[7] : operands[0])
    func source(_ path: String, _ name: String) -> DocumentSource {
      path == "/dev/null" ? .nothing(name: name) : .copy(path, of: name)
    }
    return .answerGit(
      before: source(operands[1], old), after: source(operands[4], new),
      name: old == new ? old : "\(old) → \(new)")
  }
}
