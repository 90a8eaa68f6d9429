internal import PolicyComparison
internal import PolicyMeaning
internal import PolicyText

/// What to call two versions of a policy.
struct VersionNames {
  let before: String
  let after: String

  init(before: String, after: String) {
    self.before = before
    self.after = after
  }

  /// The names of their files; with the folders where the names are the same.
  init(_ set: ChangeSet) {
    let paths = [set.before, set.after].map(\.document.path)
    let files = paths.map { path in path.split(separator: "/").last.map(String.init) ?? path }
    let names = (files[0] == files[1] ? paths : files).map(VisibleText.line)
    self.init(before: names[0], after: names[1])
  }
}
