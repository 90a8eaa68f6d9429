internal import CProcess

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A private folder for one run of a program that wants files with names. It goes with its owner, with all that is in it.
struct TemporaryFolder: ~Copyable {
  let path: String

  /// Where temporary files belong on this machine, without a slash at the end.
  static var parent: String {
    guard let variable = getenv("TMPDIR"), variable[0] == 0x2F else { return "/tmp" }
    return String(cString: variable)
  }

  init() throws(ChildProcess.Failure) {
    var template = Array("\(Self.parent)/policydiff-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw .notStarted(errno) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    _ = policydiff_remove_folder(path)
  }

  func makeFolder(_ name: String) throws(ChildProcess.Failure) {
    guard mkdir("\(path)/\(name)", 0o700) == 0 else { throw .notStarted(errno) }
  }

  /// Writes a file that only this user may read.
  func write(_ bytes: [UInt8], to name: String) throws(ChildProcess.Failure) {
    let file = open("\(path)/\(name)", O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw .notStarted(errno) }
    defer { close(file) }
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { system_write(file, $0.baseAddress.map { $0 + written }, $0.count - written) }
      guard count > 0 || errno == EINTR else { throw .notStarted(errno) }
      written += max(count, 0)
    }
  }
}

/// The C library's `write`, which the method of that name hides.
private func system_write(_ file: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int { write(file, bytes, count) }
