package import PolicyMeaning
internal import PolicyReaders
package import PolicyText

/// Finds the profile that `--profile` names.
package enum ProfileLoading {
  /// A name with a slash, or one that ends in ".json", is a file's; any other is that of a profile in the program.
  package static func profile(_ name: String) throws(Trouble) -> Profile {
    guard name.contains("/") || name.hasSuffix(".json") else { return try .embedded(named: name) }
    return try Profile(json: try InputFile.read(name), path: name)
  }
}
