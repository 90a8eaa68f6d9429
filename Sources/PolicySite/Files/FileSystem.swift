#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif
internal import CExchange
internal import PolicyText

/// The few calls of the operating system that writing a site needs. What fails is told with the path and the system's
/// own words.
enum FileSystem {
  enum Kind { case file, directory, other }

  /// What is at a path, following links; nil where nothing is.
  static func kind(of path: String) throws(Trouble) -> Kind? {
    var information = stat()
    guard stat(path, &information) == 0 else {
      if errno == ENOENT { return nil }
      throw failure(path, "can't be looked at")
    }
    switch information.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .directory
    default: return .other
    }
  }

  /// A path without links, so that replacing it replaces what a link leads to and not the link.
  static func resolved(_ path: String) throws(Trouble) -> String {
    guard let resolved = realpath(path, nil) else { throw failure(path, "can't be found") }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// Makes a directory. One that is there already is a failure.
  static func makeDirectory(_ path: String) throws(Trouble) {
    guard mkdir(path, 0o777) == 0 else { throw failure(path, "can't be made") }
  }

  /// Writes a new file. It is on the disk only after `synchronise`.
  static func write(_ bytes: [UInt8], to path: String) throws(Trouble) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw failure(path, "can't be written") }
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Self.write(descriptor, UnsafeRawBufferPointer(rebasing: buffer[done...]))
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        let trouble = failure(path, "can't be written")
        close(descriptor)
        throw trouble
      }
      done += count
    }
    guard close(descriptor) == 0 else { throw failure(path, "can't be written") }
  }

  private static func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    #if canImport(Darwin)
      Darwin.write(descriptor, bytes.baseAddress, bytes.count)
    #else
      Glibc.write(descriptor, bytes.baseAddress, bytes.count)
    #endif
  }

  /// The whole of a file, or nil where there is none.
  static func read(_ path: String) throws(Trouble) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw failure(path, "can't be read")
    }
    defer { close(descriptor) }
    var information = stat()
    guard fstat(descriptor, &information) == 0 else { throw failure(path, "can't be read") }
    var failed = false
    // A file that grows while it is read is read as long as it was.
    let bytes = [UInt8](unsafeUninitializedCapacity: Int(information.st_size)) { buffer, used in
      while used < buffer.count {
        let rest = UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[used...])
        let count = Self.read(descriptor, rest)
        if count < 0, errno == EINTR { continue }
        failed = count < 0
        if count <= 0 { break }
        used += count
      }
    }
    guard !failed else { throw failure(path, "can't be read") }
    return bytes
  }

  private static func read(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
    #if canImport(Darwin)
      Darwin.read(descriptor, buffer.baseAddress, buffer.count)
    #else
      Glibc.read(descriptor, buffer.baseAddress, buffer.count)
    #endif
  }

  static func rename(_ old: String, to new: String) throws(Trouble) {
    #if canImport(Darwin)
      let result = Darwin.rename(old, new)
    #else
      let result = Glibc.rename(old, new)
    #endif
    guard result == 0 else { throw failure(new, "can't be replaced") }
  }

  /// Lets two directories change places in one step. False where the file system can't.
  static func exchange(_ one: String, _ other: String) throws(Trouble) -> Bool {
    let result = policydiff_exchange(one, other)
    if result == 0 { return true }
    if [EINVAL, ENOSYS, ENOTSUP].contains(errno) { return false }
    throw failure(other, "can't be replaced")
  }

  /// The time in whole seconds. It decides what is looked at again and never what is written.
  static var now: Int { time(nil) }

  /// The system's reason for what just failed.
  static func failure(_ path: String, _ message: String) -> Trouble {
    let code = errno
    let reason = String(cString: strerror(code))
    let advice: String =
      switch code {
      case ENOSPC, EDQUOT: "free some space and run again"
      case EACCES, EPERM, EROFS: "choose a folder that you may write to"
      case EBUSY, EXDEV: "it is a mount point; name a folder inside it"
      case ENAMETOOLONG: "shorten the name"
      default: "put that right and run again"
      }
    return Trouble(path, "\(message) (\(reason)); \(advice)")
  }
}
