/// The address of a file as other programs resolve it.
enum FileAddress {
  /// A relative path as a relative reference, an absolute one as a file URI, both percent-encoded (RFC 3986).
  static func uri(of path: String) -> String {
    let address = encoded(path)
    return path.utf8.first == 0x2F ? "file://\(address)" : address
  }

  private static func encoded(_ path: String) -> String {
    var address: [UInt8] = []
    for byte in path.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E: address.append(byte)
      default: address += [0x25, hexadecimal(byte >> 4), hexadecimal(byte & 15)]
      }
    }
    return String(decoding: address, as: UTF8.self)
  }

  private static func hexadecimal(_ digit: UInt8) -> UInt8 {
    digit < 10 ? 0x30 + digit : 0x37 + digit
  }
}
