extension Profile {
  /// Raised with every change of what an image holds, so that an old one is not read.
  private static let imageVersion = 8

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
    writer.write(organisations)
    for words in [statuteNouns, policyNouns, notRules, ignored] { writer.write(words) }
    writer.write(sections) { writer, section in
      writer.write(ClauseKind.allCases.firstIndex(of: section.kind) ?? 0)
      writer.write(section.cues)
    }
    writer.write(concepts) { writer, concept in
      writer.write(concept.id)
      writer.write(concept.phrases)
      writer.write(concept.hides)
    }
    writer.write(dates.adopted ?? -1)
    writer.write(dates.nextReview ?? -1)
    writer.write(law)
    writer.write(weightsName)
    writer.write(Int(weights?.checksum ?? 0))
    LexiconBuilder(self).write(to: &writer)
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
    organisations = reader.readTexts()
    statuteNouns = reader.readTextList()
    policyNouns = reader.readTextList()
    notRules = reader.readTextList()
    ignored = reader.readTextList()
    sections = reader.readArray {
      let kind = $0.readNumber()
      return Section(
        kind: ClauseKind.allCases.indices.contains(kind) ? ClauseKind.allCases[kind] : .other, cues: $0.readTextList())
    }
    concepts = reader.readArray { Concept(id: $0.readText(), phrases: $0.readTextList(), hides: $0.readNumbers()) }
    let (adopted, nextReview) = (reader.readNumber(), reader.readNumber())
    dates = (adopted < 0 ? nil : adopted, nextReview < 0 ? nil : nextReview)
    law = reader.readOptionalText()
    weightsName = reader.readOptionalText()
    weights = weightsName.flatMap { Profile.embeddedWeights(named: $0) }
    guard reader.readNumber() == Int(weights?.checksum ?? 0) else { return nil }
    book = PhraseBook(&reader)
    if reader.isBroken { return nil }
  }

  /// Four numbers that each take in every fourth eight bytes, so that none waits for another, then mixed (Fibonacci
  /// hashing); without the sign.
  private static func checksum(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let bytes = UnsafeRawBufferPointer(bytes)
    let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15
    func number(at offset: Int) -> UInt64 {
      UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
    var sums = SIMD4<UInt64>(1, 2, 3, 4)
    var offset = 0
    while offset + 32 <= bytes.count {
      let numbers = SIMD4(number(at: offset), number(at: offset + 8), number(at: offset + 16), number(at: offset + 24))
      sums = (sums ^ numbers) &* multiplier
      sums ^= sums &>> 29
      offset += 32
    }
    var sum = UInt64(bytes.count)
    for index in sums.indices { sum = (sum ^ sums[index]) &* multiplier }
    for byte in bytes[offset...] { sum = (sum ^ UInt64(byte)) &* multiplier }
    return Int((sum ^ sum >> 29) >> 1)
  }
}
