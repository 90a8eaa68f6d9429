/// A request as far as a preview needs to understand it (RFC 9112).
package struct HTTPRequest: Hashable, Sendable {
  package enum Method: Hashable, Sendable { case get, head, other }

  package let method: Method
  /// As it was sent, still percent-encoded, without its query.
  package let path: String
  package let host: String?

  /// The most bytes that a request's head may have.
  package static let longest = 16 << 10

  /// Nil where the bytes are no request.
  ///
  /// - Parameter head: up to and with the empty line.
  package init?(_ head: [UInt8]) {
    let lines = String(decoding: head, as: UTF8.self).split(separator: "\r\n", omittingEmptySubsequences: false)
    let words = lines[0].split(separator: " ", omittingEmptySubsequences: false)
    guard words.count == 3, words[2].hasPrefix("HTTP/1."), words[1].hasPrefix("/") else { return nil }
    switch words[0] {
    case "GET": method = .get
    case "HEAD": method = .head
    default: method = .other
    }
    path = String(words[1].prefix { $0 != "?" && $0 != "#" })
    host = lines.dropFirst().lazy.compactMap(Self.host).first
  }

  /// The host that a line of the head names; nil where it names none.
  private static func host(in line: Substring) -> String? {
    let parts = line.split(separator: ":", maxSplits: 1)
    guard parts.count == 2, parts[0].lowercased() == "host" else { return nil }
    return String(parts[1].drop { $0 == " " })
  }

  /// Whether it names this machine: a page elsewhere could otherwise read a preview through a name of its own that leads
  /// here.
  package var isLocal: Bool {
    guard let host else { return false }
    let name = host.hasPrefix("[") ? String(host.prefix { $0 != "]" }) + "]" : String(host.prefix { $0 != ":" })
    return ["localhost", "127.0.0.1", "[::1]"].contains(name.lowercased())
  }

  /// The path decoded, as components below the site's folder; nil where it leads outside or is no text.
  package var components: [String]? {
    var bytes: [UInt8] = []
    var rest = Array(path.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let high = rest.popFirst().flatMap(Self.digit), let low = rest.popFirst().flatMap(Self.digit) else {
        return nil
      }
      bytes.append(high << 4 | low)
    }
    guard let text = String(validating: bytes, as: UTF8.self), !text.utf8.contains(0) else { return nil }
    let components = text.split(separator: "/").map(String.init)
    guard !components.contains(".."), !components.contains(".") else { return nil }
    return components
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }
}
