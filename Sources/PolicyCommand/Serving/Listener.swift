#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif
package import PolicyText

/// A socket on this machine's own address, which no other machine can reach.
package struct Listener: Sendable {
  private let descriptor: Int32
  package let port: Int

  /// How long a slow reader is waited for, in seconds.
  private static let patience = 5

  /// - Parameter port: 0 for any that is free.
  /// - Throws: `Trouble` where the port is taken.
  package init(port: Int) throws(Trouble) {
    #if canImport(Darwin)
      let descriptor = socket(AF_INET, SOCK_STREAM, 0)
    #else
      let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    #endif
    var yes: Int32 = 1
    setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = UInt16(port).bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(descriptor, $0, length) == 0 }
    }
    guard descriptor >= 0, isBound, listen(descriptor, 64) == 0 else {
      let reason = String(cString: strerror(errno))
      if descriptor >= 0 { close(descriptor) }
      throw Trouble("--port \(port)", "can't be listened on (\(reason)); give another, or 0 for any")
    }
    var actual = sockaddr_in()
    var actualLength = length
    _ = withUnsafeMutablePointer(to: &actual) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(descriptor, $0, &actualLength) }
    }
    self.descriptor = descriptor
    self.port = Int(UInt16(bigEndian: actual.sin_port))
  }

  /// The next connection, or nil where none comes within so many milliseconds.
  package func accept(within milliseconds: Int32) -> Connection? {
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&waiting, 1, milliseconds) > 0 else { return nil }
    #if canImport(Darwin)
      let connection = Darwin.accept(descriptor, nil, nil)
    #elseif canImport(Musl)
      let connection = Musl.accept(descriptor, nil, nil)
    #else
      let connection = Glibc.accept(descriptor, nil, nil)
    #endif
    guard connection >= 0 else { return nil }
    var time = timeval(tv_sec: Self.patience, tv_usec: 0)
    for option in [SO_RCVTIMEO, SO_SNDTIMEO] {
      setsockopt(connection, SOL_SOCKET, option, &time, socklen_t(MemoryLayout<timeval>.size))
    }
    return Connection(descriptor: connection)
  }

  package func stop() { close(descriptor) }
}

/// One reader of a preview.
package struct Connection: Sendable {
  fileprivate let descriptor: Int32

  /// Reads a request, answers it and hangs up.
  package func answer(_ respond: (HTTPRequest) -> HTTPResponse) {
    defer { close(descriptor) }
    var head: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 4_096)
    while !head.endsRequest {
      let count = recv(descriptor, &chunk, chunk.count, 0)
      guard count > 0 else { return }
      head += chunk[..<count]
      guard head.count <= HTTPRequest.longest else {
        return send(HTTPResponse(.badRequest, "Too long."), isHead: false)
      }
    }
    guard let request = HTTPRequest(head) else {
      return send(HTTPResponse(.badRequest, "This is no request for a page."), isHead: false)
    }
    send(respond(request), isHead: request.method == .head)
  }

  private func send(_ response: HTTPResponse, isHead: Bool) {
    var rest = response.bytes(isHead: isHead)[...]
    while !rest.isEmpty {
      #if canImport(Darwin)
        let flags: Int32 = 0
      #else
        // A reader who went away must not end the program.
        let flags = Int32(MSG_NOSIGNAL)
      #endif
      let count = rest.withUnsafeBytes { sendBytes(descriptor, $0.baseAddress, $0.count, flags) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
    // Lets the reader take in all of it before the connection goes.
    shutdown(descriptor, stopsWriting)
  }
}

#if canImport(Glibc)
  private let stopsWriting = Int32(SHUT_WR)
#else
  private let stopsWriting = SHUT_WR
#endif

private func sendBytes(_ descriptor: Int32, _ start: UnsafeRawPointer?, _ count: Int, _ flags: Int32) -> Int {
  #if canImport(Darwin)
    Darwin.send(descriptor, start, count, flags)
  #elseif canImport(Musl)
    Musl.send(descriptor, start, count, flags)
  #else
    Glibc.send(descriptor, start, count, flags)
  #endif
}

extension [UInt8] {
  /// Whether the empty line that ends a request's head is in it.
  fileprivate var endsRequest: Bool {
    count >= 4
      && indices.dropLast(3).contains {
        self[$0] == 13 && self[$0 + 1] == 10 && self[$0 + 2] == 13 && self[$0 + 3] == 10
      }
  }
}
