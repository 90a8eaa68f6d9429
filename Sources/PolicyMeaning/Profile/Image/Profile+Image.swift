extension Profile {
  /// Raised with every change of what an image holds, so that an old one is not read.
  private static let imageVersion = 6

  /// The profile as bytes that load in a fraction of the time: decoded, checked, its phrases stemmed and numbered.
  ///
  /// An image names the JSON that it was made of by checksum, and is used only with that, so a stale one costs time and
  /// never changes an answer.
  ///
  /// - Parameter json: the bytes that the profile was read from.
  package func image(of json: [UInt8]) -> [UInt8] {
    var writer = ImageWriter()
    writer.write(Profile.imageVersion)
    writer.write(json.withUnsafeBufferPointer { Profile.checksum($0) })
    writer.write(name)
    writer.write(title)
    writer.write(groups) { writer, group in
      writer.write(group.id)
      writer.write(group.title)
    }
    writer.write(topics) { $1.write(to: &$0) }
    for terms in [parties, roles, measures] { writer.write(terms) { $1.write(to: &$0) } }
    for names in [platforms, instruments] { writer.write(names) { $1.write(to: &$0) } }
    for words in [statuteNouns, policyNouns, organisations, notRules, ignored] { writer.write(words) }
    writer.write(sections) { writer, section in
      writer.write(section.kind.rawValue)
      writer.write(section.cues)
    }
    writer.write(concepts) { writer, concept in
      writer.write(concept.id)
      writer.write(concept.phrases)
      writer.write(concept.hides)
    }
    writer.write(dates.adopted ?? -1)
    writer.write(dates.nextReview ?? -1)
    writer.write(weightsName)
    LexiconBuilder.image(of: self).write(to: &writer)
    return writer.bytes
  }

  /// Loads an image.
  ///
  /// - Parameter json: the profile as it is now.
  /// - Returns: nil where the image is of another JSON, of another version of the program, or damaged.
  init?(image: UnsafeBufferPointer<UInt8>, of json: UnsafeBufferPointer<UInt8>) {
    var reader = ImageReader(image)
    guard reader.readNumber() == Profile.imageVersion, reader.readNumber() == Profile.checksum(json) else { return nil }
    name = reader.readText()
    title = reader.readText()
    groups = reader.readArray { Group(id: $0.readText(), title: $0.readText()) }
    topics = reader.readArray { Topic(&$0) }
    parties = reader.readArray { Term(&$0) }
    roles = reader.readArray { Term(&$0) }
    measures = reader.readArray { Term(&$0) }
    platforms = reader.readArray { Name(&$0) }
    instruments = reader.readArray { Name(&$0) }
    statuteNouns = reader.readTexts()
    policyNouns = reader.readTexts()
    organisations = reader.readTexts()
    notRules = reader.readTexts()
    ignored = reader.readTexts()
    sections = reader.readArray {
      Section(kind: ClauseKind(rawValue: $0.readText()) ?? .other, cues: $0.readTexts())
    }
    concepts = reader.readArray { Concept(id: $0.readText(), phrases: $0.readTexts(), hides: $0.readTexts()) }
    let (adopted, nextReview) = (reader.readNumber(), reader.readNumber())
    dates = (adopted < 0 ? nil : adopted, nextReview < 0 ? nil : nextReview)
    weightsName = reader.readOptionalText()
    weights = weightsName.flatMap { Profile.embeddedWeights(named: $0) }
    lexiconImage = LexiconImage(&reader)
    if reader.isBroken { return nil }
  }

  /// FNV-1a over the bytes, without the sign.
  private static func checksum(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return Int(hash >> 1)
  }
}
