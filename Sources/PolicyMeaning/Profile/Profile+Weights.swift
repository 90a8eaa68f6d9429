internal import CTemplates
internal import PolicyJSON
internal import PolicyText

extension Profile {
  /// The weights that a profile names: those that the program carries, or a file, whose path starts from the profile's
  /// folder.
  ///
  /// - Throws: `Trouble` for a name that isn't known and for a file that can't be read or isn't one of weights.
  static func weights(
    _ cursor: JSONCursor?, opening open: (String) throws(Trouble) -> [UInt8]
  ) throws(Trouble) -> WordWeights? {
    guard let cursor else { return nil }
    let name = try cursor.string()
    guard name.contains("/") || name.hasSuffix(".weights") else {
      guard let weights = embeddedWeights(named: name) else {
        throw cursor.failure("names \"\(name)\", which the program doesn't carry; give the path of a .weights file")
      }
      return weights
    }
    let folder = cursor.file.lastIndex(of: "/").map { String(cursor.file[...$0]) } ?? ""
    let path = name.hasPrefix("/") ? name : folder + name
    guard let weights = WordWeights(WeightBytes(copying: try open(path))) else {
      throw Trouble(path, "is not a file of weights, or is damaged; make it with policydiff profile train")
    }
    return weights
  }

  /// The weights of that name in the program, or nil.
  static func embeddedWeights(named name: String) -> WordWeights? {
    let file = policydiff_template_named("Weights/\(name).weights")
    guard let bytes = file.bytes else { return nil }
    return WordWeights(
      WeightBytes(embedded: UnsafeBufferPointer(start: bytes, count: file.count)), isTrusted: true)
  }
}
