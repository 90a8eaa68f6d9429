#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// An open file of this process, for writing. The owner closes it.
package struct FileDescriptor: Sendable {
  package let number: Int32

  package static let standardOutput = FileDescriptor(number: STDOUT_FILENO)
  package static let standardError = FileDescriptor(number: STDERR_FILENO)

  /// Writes all bytes, however many calls that takes.
  package func write(_ bytes: [UInt8]) throws(WriteFailure) {
    var start = 0
    while start < bytes.count {
      let written = bytes.withUnsafeBytes { system_write(number, $0.baseAddress.map { $0 + start }, $0.count - start) }
      if written >= 0 {
        start += written
      } else if errno != EINTR {
        throw .last()
      }
    }
  }

  /// Opens whichever of the standard streams the caller closed, so that no file that is opened later takes its number
  /// and is mistaken for it; and lets a write to a closed pipe fail instead of ending the process.
  package static func prepareStandardStreams() {
    for number in STDIN_FILENO...STDERR_FILENO where fcntl(number, F_GETFD) == -1 { _ = open("/dev/null", O_RDONLY) }
    signal(SIGPIPE, SIG_IGN)
  }
}

extension WriteFailure {
  /// What `errno` says of the call before.
  package static func last() -> WriteFailure {
    switch errno {
    case EPIPE: .closedPipe
    case ENOSPC, EDQUOT: .noSpace
    case let code: .other(String(cString: strerror(code)))
    }
  }
}

/// The C library's `write`, which the method of that name hides.
private func system_write(_ number: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(number, bytes, count)
}
