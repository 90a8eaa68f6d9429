internal import PolicyText

/// The bytes of a file as UTF-8 without a byte order mark.
struct DecodedText {
  var bytes: [UInt8]
  /// What could not be decoded with certainty. Places are offsets into `bytes`.
  var diagnostics: [Diagnostic]

  /// Tells how the bytes are encoded and decodes them.
  ///
  /// A byte order mark decides; without one, valid UTF-8 is UTF-8 and anything else is Windows-1252, the legacy encoding
  /// of the word processors that policies come from. O(n); ASCII passes eight bytes at a time.
  ///
  /// - Throws: `Trouble` where the bytes are not text, naming what they look like.
  static func decode(_ file: [UInt8], path: String) throws(Trouble) -> DecodedText {
    if file.starts(with: [0xEF, 0xBB, 0xBF]) {
      return try decodeBytes(Array(file.dropFirst(3)), path: path)
    }
    if file.starts(with: [0xFF, 0xFE, 0, 0]) || file.starts(with: [0, 0, 0xFE, 0xFF]) {
      throw Trouble(path, "is encoded as UTF-32, which is not read; save it as UTF-8")
    }
    if file.starts(with: [0xFF, 0xFE]) { return try UTF16Decoder.decode(file, isBigEndian: false, path: path) }
    if file.starts(with: [0xFE, 0xFF]) { return try UTF16Decoder.decode(file, isBigEndian: true, path: path) }
    return try decodeBytes(file, path: path)
  }

  private static func decodeBytes(_ bytes: [UInt8], path: String) throws(Trouble) -> DecodedText {
    if let signature = BinarySignature.detect(bytes) { throw signature.trouble(path) }
    let check = UTF8Check.check(bytes)
    if check.hasNUL { throw BinarySignature.trouble(ofNULBytesIn: bytes, path: path) }
    guard check.invalidCount > 0 else { return DecodedText(bytes: bytes, diagnostics: []) }
    return Windows1252.decode(bytes, keepingUTF8: check.multibyteCount > check.invalidCount)
  }
}
