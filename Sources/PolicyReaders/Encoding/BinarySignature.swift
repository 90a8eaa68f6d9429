internal import PolicyText

/// A format that is not text, told by the bytes that its files begin with.
struct BinarySignature {
  private let magic: [UInt8]
  /// With its article: "a PDF file".
  private let name: String
  private let advice: String

  private static let convert = "save it as text, Markdown or HTML"
  private static let detect = "leave out --from, so that its format is told by what it holds"
  private static let image = "give the text that it shows"

  private static let known = [
    BinarySignature(magic: Array("%PDF-".utf8), name: "a PDF file", advice: detect),
    BinarySignature(magic: [0x50, 0x4B, 3, 4], name: "a zip archive or a Word or OpenDocument file", advice: detect),
    BinarySignature(magic: [0x50, 0x4B, 5, 6], name: "an empty zip archive", advice: convert),
    BinarySignature(
      magic: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], name: "an old Office file (.doc, .xls or .ppt)",
      advice: detect),
    BinarySignature(magic: Array("{\\rtf".utf8), name: "an RTF file", advice: detect),
    BinarySignature(magic: [0x89, 0x50, 0x4E, 0x47], name: "a PNG image", advice: image),
    BinarySignature(magic: [0xFF, 0xD8, 0xFF], name: "a JPEG image", advice: image),
    BinarySignature(magic: Array("GIF87a".utf8), name: "a GIF image", advice: image),
    BinarySignature(magic: Array("GIF89a".utf8), name: "a GIF image", advice: image),
    BinarySignature(magic: [0x49, 0x49, 0x2A, 0], name: "a TIFF image", advice: image),
    BinarySignature(magic: [0x4D, 0x4D, 0, 0x2A], name: "a TIFF image", advice: image),
    BinarySignature(magic: [0x1F, 0x8B], name: "a gzip archive", advice: "unpack it first"),
    BinarySignature(magic: Array("BZh9".utf8), name: "a bzip2 archive", advice: "unpack it first"),
    BinarySignature(magic: [0xFD, 0x37, 0x7A, 0x58, 0x5A], name: "an xz archive", advice: "unpack it first"),
    BinarySignature(magic: [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], name: "a 7z archive", advice: "unpack it first"),
    BinarySignature(magic: [0x7F, 0x45, 0x4C, 0x46], name: "a program", advice: convert),
  ]

  /// The format that the bytes begin as, if they begin as a known one.
  static func detect(_ bytes: [UInt8]) -> BinarySignature? {
    known.first { bytes.starts(with: $0.magic) }
  }

  func trouble(_ path: String) -> Trouble {
    Trouble(path, "looks like \(name), which is not text; \(advice)")
  }

  /// What to say of bytes that include NUL, as text never does.
  static func trouble(ofNULBytesIn bytes: [UInt8], path: String) -> Trouble {
    // In UTF-16 most of the characters of an English text have a NUL at every second place.
    let sample = bytes.prefix(512)
    let even = sample.indices.count { $0.isMultiple(of: 2) && sample[$0] == 0 }
    let odd = sample.indices.count { !$0.isMultiple(of: 2) && sample[$0] == 0 }
    if max(even, odd) * 5 > sample.count * 2, min(even, odd) * 10 < max(even, odd) {
      return Trouble(path, "looks like UTF-16 text without a byte order mark; save it as UTF-8")
    }
    return Trouble(path, "is not text: it holds NUL bytes; save it as text, Markdown or HTML")
  }
}
