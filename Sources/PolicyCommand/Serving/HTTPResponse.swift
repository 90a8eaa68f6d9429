/// What a preview answers.
package struct HTTPResponse: Hashable, Sendable {
  package enum Status: String, Sendable {
    case found = "200 OK"
    case moved = "301 Moved Permanently"
    case badRequest = "400 Bad Request"
    case forbidden = "403 Forbidden"
    case missing = "404 Not Found"
    case notAllowed = "405 Method Not Allowed"
  }

  package let status: Status
  package let type: String
  package let body: [UInt8]
  /// Where the page is instead.
  package let location: String?

  package init(_ status: Status, type: String, body: [UInt8], location: String? = nil) {
    self.status = status
    self.type = type
    self.body = body
    self.location = location
  }

  /// A sentence for a person.
  package init(_ status: Status, _ sentence: String, location: String? = nil) {
    self.init(status, type: "text/plain; charset=utf-8", body: Array("\(sentence)\n".utf8), location: location)
  }

  /// As it is sent. Nothing is kept by the browser, as the next page may be another.
  ///
  /// - Parameter isHead: whether the body stays behind.
  package func bytes(isHead: Bool) -> [UInt8] {
    var lines = [
      "HTTP/1.1 \(status.rawValue)", "Content-Type: \(type)", "Content-Length: \(body.count)",
      "Cache-Control: no-store", "X-Content-Type-Options: nosniff", "Connection: close",
    ]
    if status == .notAllowed { lines.append("Allow: GET, HEAD") }
    if let location { lines.append("Location: \(location)") }
    return Array("\(lines.joined(separator: "\r\n"))\r\n\r\n".utf8) + (isHead ? [] : body)
  }
}
