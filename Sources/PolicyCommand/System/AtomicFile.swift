#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif
package import PolicyText

/// Writes a file so that its name holds either what it held before or all of the new bytes, also after a crash.
package enum AtomicFile {
  /// - Throws: `Trouble` that names the file; then nothing is left of the attempt.
  package static func write(_ bytes: [UInt8], to path: String) throws(Trouble) {
    let target = destination(path)
    var status = stat()
    let exists = stat(target, &status) == 0
    if exists, status.st_mode & S_IFMT == S_IFDIR {
      throw Trouble(path, "is a folder; give the name of a file to write")
    }
    if exists, access(target, W_OK) != 0 {
      throw Trouble(path, WriteFailure.last().advice)
    }
    do throws(WriteFailure) {
      // A device or a pipe can't be replaced by name.
      guard !exists || status.st_mode & S_IFMT == S_IFREG else { return try writeThrough(bytes, to: target) }
      try replace(target, with: bytes, mode: exists ? status.st_mode & 0o7777 : nil)
    } catch {
      throw Trouble(path, error.advice)
    }
  }

  /// Whether two paths name one existing file.
  package static func isSameFile(_ left: String, _ right: String) -> Bool {
    var (first, second) = (stat(), stat())
    guard stat(left, &first) == 0, stat(right, &second) == 0, first.st_mode & S_IFMT == S_IFREG else { return false }
    return first.st_dev == second.st_dev && first.st_ino == second.st_ino
  }

  private static func replace(_ path: String, with bytes: [UInt8], mode: mode_t?) throws(WriteFailure) {
    let folder = path.utf8.lastIndex(of: 0x2F).map { path[...$0] } ?? ""
    let temporary = "\(folder).policydiff-\(getpid()).partial"
    let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw .last() }
    do throws(WriteFailure) {
      defer { close(file) }
      if let mode { fchmod(file, mode) }
      try FileDescriptor(number: file).write(bytes)
      // Some network file systems have no fsync.
      guard fsync(file) == 0 || errno == EINVAL || errno == ENOTSUP else { throw WriteFailure.last() }
    } catch {
      unlink(temporary)
      throw error
    }
    guard rename(temporary, path) == 0 else {
      let failure = WriteFailure.last()
      unlink(temporary)
      throw failure
    }
  }

  private static func writeThrough(_ bytes: [UInt8], to path: String) throws(WriteFailure) {
    let file = open(path, O_WRONLY | O_CLOEXEC)
    guard file >= 0 else { throw .last() }
    defer { close(file) }
    try FileDescriptor(number: file).write(bytes)
  }

  /// The file that a path leads to, so that a link stays a link.
  private static func destination(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
