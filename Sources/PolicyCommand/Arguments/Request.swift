package import PolicyReaders

/// What one call of the program asks for, with everything in it checked that can be without opening a file.
package enum Request: Sendable {
  case help(Help)
  case version
  case job(Job, Settings)

  /// What the help is to explain.
  package enum Help: Sendable {
    case program
    case command(Command)
    case topics(Settings)
  }
}

/// Work on files.
package enum Job: Sendable {
  case compare(files: [String])
  case changes(before: DocumentSource, after: DocumentSource)
  /// The changes in a file of a name, for git, which calls for them file by file.
  case answerGit(before: DocumentSource, after: DocumentSource, name: String)
  /// Two files without a command: versions of one policy are shown as changes, others by topic.
  case either(first: String, second: String)
  case parse(files: [String])
  case explain(files: [String])
  case check(files: [String])
  /// Names of rules to explain; all are listed where there are none.
  case rules([String])
  case site(folder: String, output: String)
  /// With the folder that the site is kept in, if it is to be kept.
  case serve(folder: String, output: String?)
  /// Names of profiles in the program, or paths of files.
  case checkProfiles([String])
  case listProfiles
  /// A file of examples, and the file of weights to write.
  case trainProfile(examples: String, output: String)
  case listFormats
}
