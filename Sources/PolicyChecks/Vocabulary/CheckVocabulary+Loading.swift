internal import CTemplates
internal import PolicyJSON
package import PolicyMeaning
package import PolicyText

extension CheckVocabulary {
  /// The one that the program carries for a profile: by its name, else that of the standard profile. With the law that the
  /// profile names.
  ///
  /// - Parameter open: reads a file.
  package init(
    embeddedFor profile: Profile, opening open: (String) throws(Trouble) -> [UInt8] = noFile
  ) throws(Trouble) {
    self = try Self.embedded(for: profile)
    instruments = try Instruments(for: profile, opening: open)
  }

  package static func noFile(_ path: String) throws(Trouble) -> [UInt8] {
    throw Trouble(path, "is a file, which can't be read from here; name law that the program carries")
  }

  private static func embedded(for profile: Profile) throws(Trouble) -> CheckVocabulary {
    for name in [profile.name, Profile.standardName] {
      let file = policydiff_template_named("Checks/\(name).json")
      guard let bytes = file.bytes else { continue }
      let json = Array(UnsafeBufferPointer(start: bytes, count: file.count))
      return try CheckVocabulary(json: json, path: "Checks/\(name).json")
    }
    return CheckVocabulary()
  }

  /// Reads a vocabulary from the bytes of a JSON file; every key may be left out.
  ///
  /// - Throws: `Trouble` that names the key whose value is wrong.
  package init(json: [UInt8], path: String) throws(Trouble) {
    let root = try JSONCursor(json, file: path)
    abbreviations = try root.member("abbreviations")?.strings() ?? []
    draftingNotes = try root.member("draftingNotes")?.strings() ?? []
    offices = try root.member("offices")?.strings() ?? []
    officeNouns = try root.member("officeNouns")?.strings() ?? []
    for group in try root.member("titles")?.elements() ?? [] { titles.append(try group.strings()) }
    sanctionTopics = try root.member("sanctionTopics")?.strings() ?? []
    sanctions = try root.member("sanctions")?.strings() ?? []
    channels = try root.member("channels")?.strings() ?? []
    for group in try root.member("terms")?.elements() ?? [] { terms.append(try group.strings()) }
    specialisers = try root.member("specialisers")?.strings() ?? []
    honorifics = try root.member("honorifics")?.strings() ?? []
    givenNames = try root.member("givenNames")?.strings() ?? []
    for (abbreviation, expansion) in try root.member("expansions")?.members() ?? [] {
      expansions[abbreviation] = try expansion.string()
    }
    for entry in try root.member("metadata")?.elements() ?? [] {
      metadata.append(
        Metadata(
          topic: try entry.required("topic").string(), name: try entry.required("name").string(),
          isEssential: try entry.member("essential")?.bool() ?? false))
    }
  }
}
