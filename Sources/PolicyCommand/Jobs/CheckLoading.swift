internal import PolicyChecks
internal import PolicyMeaning
internal import PolicyText

/// Makes what checks policies.
enum CheckLoading {
  /// - Parameters:
  ///   - law: what takes the place of the law that the profile names.
  ///   - open: reads a file.
  static func checker(
    for profile: Profile, law: (path: String, bytes: [UInt8])?, today: CalendarDate?,
    opening open: (String) throws(Trouble) -> [UInt8]
  ) throws(Trouble) -> Checker {
    var vocabulary = try CheckVocabulary(embeddedFor: profile, opening: open)
    if let law { vocabulary.instruments = try Instruments(json: law.bytes, path: law.path) }
    return Checker(profile: profile, vocabulary: vocabulary, today: today)
  }
}
