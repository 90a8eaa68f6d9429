#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A server on this machine that answers nobody, and knows whether somebody called.
final class ListeningSocket {
  /// Five figures always, so that it can stand where another one stood.
  let port: Int
  private let descriptor: Int32

  /// nil where no port is to be had.
  init?() {
    #if canImport(Darwin)
      let descriptor = socket(AF_INET, SOCK_STREAM, 0)
    #else
      let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #endif
    self.descriptor = descriptor
    var port = 0
    for candidate in 20_000..<20_500 where port == 0 {
      if Self.withAddress(candidate, { bind(descriptor, $0, $1) }) == 0 { port = candidate }
    }
    self.port = port
    guard port > 0, listen(descriptor, 64) == 0, fcntl(descriptor, F_SETFL, O_NONBLOCK) == 0 else {
      return nil
    }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
  }

  deinit { close(descriptor) }

  /// How many have called since this was last asked.
  func calls() -> Int {
    var count = 0
    while true {
      let caller = accept(descriptor, nil, nil)
      guard caller >= 0 else { return count }
      close(caller)
      count += 1
    }
  }

  private static func withAddress(_ port: Int, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32) -> Int32 {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
    return withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, socklen_t(MemoryLayout<sockaddr_in>.size)) }
    }
  }
}
