package import PolicyText

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Brings the bytes of a file, or of standard input, into memory.
package enum InputFile {
  /// The largest input that is read, in bytes: 64 MiB.
  package static let largest = 64 << 20

  /// How messages and results name a path; `-` is standard input.
  package static func name(of path: String) -> String {
    path == "-" ? "standard input" : path
  }

  /// Reads all of a regular file or a pipe; `-` is standard input.
  ///
  /// - Throws: `Trouble` for a path that can't be opened, a directory, a device, an empty file, or one over `largest`.
  package static func read(_ path: String) throws(Trouble) -> [UInt8] {
    guard path != "-" else { return try read(descriptor: STDIN_FILENO, name: name(of: path), isStandardInput: true) }
    guard !path.isEmpty, !path.utf8.contains(0) else {
      throw Trouble("\"\(path)\"", "is not a file name; give the path of a policy")
    }
    // A device is refused before it is opened, because opening one can act on it.
    var status = stat()
    guard stat(path, &status) == 0 else { throw SystemError.last.trouble(opening: path) }
    try refuseUnreadable(status, name: path)
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemError.last.trouble(opening: path) }
    defer { close(descriptor) }
    return try read(descriptor: descriptor, name: path, isStandardInput: false)
  }

  private static func read(
    descriptor: Int32, name: String, isStandardInput: Bool
  ) throws(Trouble) -> [UInt8] {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw SystemError.last.trouble(opening: name) }
    // Standard input may be a terminal or /dev/null, which are devices and harmless.
    if !isStandardInput || status.st_mode & S_IFMT != S_IFCHR { try refuseUnreadable(status, name: name) }
    let isRegular = status.st_mode & S_IFMT == S_IFREG
    guard !isRegular || status.st_size <= largest else { throw tooLarge(name) }

    // One byte more than the file has, so that the read that finds its end needs no second buffer.
    var capacity = isRegular && status.st_size > 0 ? Int(status.st_size) + 1 : 1 << 16
    var bytes: [UInt8] = []
    while true {
      let count = bytes.count
      var got = 0
      let chunk = [UInt8](unsafeUninitializedCapacity: capacity - count) { buffer, used in
        got = fill(buffer, from: descriptor)
        used = max(got, 0)
      }
      guard got >= 0 else { throw SystemError.last.trouble(reading: name) }
      if count == 0 { bytes = chunk } else { bytes.append(contentsOf: chunk) }
      guard bytes.count <= largest else { throw tooLarge(name) }
      if bytes.count < capacity { break }
      capacity = min(capacity * 2, largest + 1)
    }
    guard !bytes.isEmpty else { throw Trouble(name, "is empty; give a file that holds a policy") }
    return bytes
  }

  /// Reads until the buffer is full or the input ends; -1 on an error, which is left in `errno`.
  private static func fill(_ buffer: UnsafeMutableBufferPointer<UInt8>, from descriptor: Int32) -> Int {
    var filled = 0
    while filled < buffer.count, let base = buffer.baseAddress {
      #if canImport(Darwin)
        let got = Darwin.read(descriptor, base + filled, buffer.count - filled)
      #elseif canImport(Musl)
        let got = Musl.read(descriptor, base + filled, buffer.count - filled)
      #else
        let got = Glibc.read(descriptor, base + filled, buffer.count - filled)
      #endif
      if got == 0 { break }
      if got < 0 {
        if errno == EINTR { continue }
        return -1
      }
      filled += got
    }
    return filled
  }

  private static func refuseUnreadable(_ status: stat, name: String) throws(Trouble) {
    switch status.st_mode & S_IFMT {
    case S_IFDIR: throw Trouble(name, "is a directory; give the files in it, or use the command site")
    case S_IFCHR, S_IFBLK:
      throw Trouble(name, "is a device, not a file; give the path of a policy, or - for standard input")
    case S_IFSOCK: throw Trouble(name, "is a socket, not a file; give the path of a policy")
    default: break
    }
  }

  private static func tooLarge(_ name: String) -> Trouble {
    Trouble(name, "is larger than 64 MiB, the most that is read; split it into several files")
  }
}
