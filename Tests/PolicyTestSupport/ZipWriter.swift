internal import CMiniZip

/// Writes zip archives, good ones and such as no program writes.
package struct ZipWriter {
  private var local: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  package init() {}

  /// - Parameters:
  ///   - compresses: whether the part is deflated; else it is stored.
  ///   - statedSize: what the archive says of its unpacked size, where that is to be a lie.
  ///   - isEncrypted: whether it is marked as encrypted.
  package mutating func add(
    _ name: String, _ bytes: [UInt8], compresses: Bool = false, statedSize: Int? = nil, isEncrypted: Bool = false
  ) {
    let packed = compresses ? Self.deflated(bytes) : bytes
    let checksum = UInt32(truncatingIfNeeded: crc32(0, bytes, UInt32(bytes.count)))
    var fields: [UInt8] = []
    fields += Self.little(isEncrypted ? 1 : 0, 2) + Self.little(compresses ? 8 : 0, 2) + Self.little(0, 4)
    fields += Self.little(Int(checksum), 4) + Self.little(packed.count, 4)
    fields += Self.little(statedSize ?? bytes.count, 4) + Self.little(name.utf8.count, 2) + Self.little(0, 2)
    let place = local.count
    local += Self.little(0x0403_4B50, 4) + Self.little(20, 2) + fields + Array(name.utf8) + packed
    directory += Self.little(0x0201_4B50, 4) + Self.little(20, 2) + Self.little(20, 2) + fields
    directory += Self.little(0, 2) + Self.little(0, 2) + Self.little(0, 2) + Self.little(0, 4) + Self.little(place, 4)
    directory += Array(name.utf8)
    count += 1
  }

  package mutating func add(_ name: String, _ text: String) {
    add(name, Array(text.utf8))
  }

  /// The whole archive.
  package var bytes: [UInt8] {
    let end =
      Self.little(0x0605_4B50, 4) + Self.little(0, 4) + Self.little(count, 2) + Self.little(count, 2)
      + Self.little(directory.count, 4) + Self.little(local.count, 4) + Self.little(0, 2)
    return local + directory + end
  }

  private static func little(_ value: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  /// zlib's format without its frame of six bytes.
  private static func deflated(_ bytes: [UInt8]) -> [UInt8] {
    var length = compressBound(UInt(bytes.count))
    var packed = [UInt8](repeating: 0, count: Int(length))
    compress2(&packed, &length, bytes, UInt(bytes.count), 9)
    return Array(packed[2..<Int(length) - 4])
  }
}
