internal import PolicyJSON
internal import PolicyText

/// A profile's JSON after everything that it extends, each value with the file and place that it was written at.
struct ProfileInheritance {
  let root: JSONCursor
  /// What the merging could not do.
  let problems: [Trouble]

  /// Longer chains are taken for cycles through links that paths don't show.
  private static let longestChain = 16

  /// Reads a profile and those that it extends, and merges them from the most general down.
  ///
  /// - Parameter open: reads a file.
  /// - Throws: `Trouble` for a file that can't be read or is not JSON, and for one that extends itself.
  init(_ source: ProfileSource, _ open: (String) throws(Trouble) -> [UInt8]) throws(Trouble) {
    try self.init(JSONCursor(source.bytes(open), file: source.path), of: source, open)
  }

  /// - Parameter root: the profile's own JSON.
  init(
    _ root: JSONCursor, of source: ProfileSource, _ open: (String) throws(Trouble) -> [UInt8]
  ) throws(Trouble) {
    var chain = [root]
    var sources = [source]
    while let extends = try chain[chain.count - 1].member("extends") {
      let parent = ProfileSource(try extends.string(), namedIn: sources[sources.count - 1])
      guard !sources.contains(where: { $0.identity == parent.identity }), chain.count < Self.longestChain else {
        throw extends.failure("names \"\(parent.path)\", which extends this profile in turn; name one that doesn't")
      }
      chain.append(try JSONCursor(Self.bytes(of: parent, extends, open), file: parent.path))
      sources.append(parent)
    }
    var merge = ProfileMerge()
    var merged = chain[chain.count - 1]
    for child in chain.dropLast().reversed() { merged = merge.merge(merged, with: child) }
    self.root = merged
    problems = merge.problems
  }

  /// A parent that can't be read is the fault of the profile that names it.
  private static func bytes(
    of parent: ProfileSource, _ extends: JSONCursor, _ open: (String) throws(Trouble) -> [UInt8]
  ) throws(Trouble) -> [UInt8] {
    do throws(Trouble) { return try parent.bytes(open) } catch {
      throw extends.failure("names \"\(error.subject)\": \(error.message)")
    }
  }
}
