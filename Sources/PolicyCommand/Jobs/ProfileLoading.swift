package import PolicyMeaning
internal import PolicyReaders
package import PolicyText

/// Finds the profile that `--profile` names.
package enum ProfileLoading {
  /// A name with a slash, or one that ends in ".json", is a file's; any other is that of a profile in the program.
  package static func profile(_ name: String) throws(Trouble) -> Profile {
    try Profile(ProfileSource(name), opening: InputFile.read)
  }
}
