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
    Checker(profile: profile, vocabulary: try vocabulary(for: profile, law: law, opening: open), today: today)
  }

  /// The words and the law that rules look for, with the parameters of `checker`.
  static func vocabulary(
    for profile: Profile, law: (path: String, bytes: [UInt8])?, opening open: (String) throws(Trouble) -> [UInt8]
  ) throws(Trouble) -> CheckVocabulary {
    var vocabulary = try CheckVocabulary(embeddedFor: profile, opening: open)
    if let law { vocabulary.instruments = try Instruments(json: law.bytes, path: law.path) }
    return vocabulary
  }
}
