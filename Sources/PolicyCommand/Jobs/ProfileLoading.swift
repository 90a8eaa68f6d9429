package import PolicyMeaning
internal import PolicyReaders
package import PolicyText

/// Finds the profile that `--profile` names.
package enum ProfileLoading {
  /// A name with a slash, or one that ends in ".json", is a file's; any other is that of a profile in the program.
  ///
  /// - Parameter open: reads a file.
  package static func profile(
    _ name: String, opening open: (String) throws(Trouble) -> [UInt8] = InputFile.read
  ) throws(Trouble) -> Profile {
    switch ProfileSource(name) {
    case .embedded(let name): try .embedded(named: name)
    case .file(let path): try Profile(.file(path), opening: open)
    }
  }
}
