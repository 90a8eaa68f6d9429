package import PolicyComparison
package import PolicyMeaning
internal import PolicyOutline
internal import PolicyReaders

/// Two versions of a policy and what changed between them, by the profile that the program carries.
package struct VersionPair {
  package let profile: Profile
  private let compiler: PolicyCompiler

  package init() throws {
    profile = try .embedded(named: Profile.standardName)
    compiler = PolicyCompiler(profile: profile)
  }

  /// Versions of the gold pairs that a person marked.
  package static let names = ["ashby-social-media", "oakfield-code-of-conduct"]

  package func gold(_ name: String) throws -> ChangeSet {
    let folder = "Tests/Gold/versions/\(name)"
    return changes(
      from: try policy(Repository.bytes("\(folder)/before.txt"), "before.txt"),
      to: try policy(Repository.bytes("\(folder)/after.txt"), "after.txt"))
  }

  /// Of two texts.
  package func changes(_ before: String, _ after: String) throws -> ChangeSet {
    changes(from: try policy(Array(before.utf8), "before.txt"), to: try policy(Array(after.utf8), "after.txt"))
  }

  package func changes(from before: Policy, to after: Policy) -> ChangeSet {
    ChangeFinder(compiler: compiler).changes(from: before, to: after)
  }

  package func policy(_ bytes: [UInt8], _ path: String) throws -> Policy {
    compiler.compile(Outline.infer(try Reader.read(bytes, path: path)))
  }
}
