/// Where a link leads. There is no way to make one that runs a script.
package struct Link: Hashable, Sendable {
  /// The address, not yet escaped for an attribute.
  package let address: String

  private init(address: String) {
    self.address = address
  }

  /// A place on the same page.
  package static func here(_ anchor: Anchor) -> Link {
    Link(address: "#\(anchor.name)")
  }

  /// A file of the same site, as a path from the page that the link is on, and a place on it.
  ///
  /// Each component is percent-encoded, and a first one with a colon is told apart from a scheme.
  package static func file(_ path: String, at anchor: Anchor? = nil) -> Link {
    var address: [UInt8] = []
    for byte in path.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E: address.append(byte)
      default: address += [0x25, hexadecimal(byte >> 4), hexadecimal(byte & 15)]
      }
    }
    // "//host/x" would leave the site, and "/x" leaves the folder that it lies in.
    let relative = address.drop { $0 == 0x2F }
    return Link(address: String(decoding: relative, as: UTF8.self) + (anchor.map { "#\($0.name)" } ?? ""))
  }

  /// An address that somebody wrote, if it is of a scheme that is safe to follow: http, https or mailto.
  package init?(written address: String) {
    let visible = address.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
    let scheme = address.prefix { $0 != ":" }.lowercased()
    guard visible, scheme.utf8.count < address.utf8.count, ["http", "https", "mailto"].contains(scheme) else {
      return nil
    }
    self.address = address
  }

  private static func hexadecimal(_ digit: UInt8) -> UInt8 {
    digit < 10 ? 0x30 + digit : 0x37 + digit
  }
}
