#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif
internal import CExchange
internal import PolicyText

extension FileSystem {
  /// Gives a file a second name, or where the file system can't, makes a copy.
  static func link(_ old: String, as new: String) throws(Trouble) {
    #if canImport(Darwin)
      let result = Darwin.link(old, new)
    #else
      let result = Glibc.link(old, new)
    #endif
    if result == 0 { return }
    guard [EPERM, EXDEV, EMLINK, ENOTSUP, ENOSYS].contains(errno), let bytes = try read(old) else {
      throw failure(new, "can't be written")
    }
    try write(bytes, to: new)
  }

  /// Removes a file. One that is not there is no failure.
  static func remove(_ path: String) throws(Trouble) {
    guard unlink(path) == 0 || errno == ENOENT || errno == ENOTDIR else { throw failure(path, "can't be removed") }
  }

  /// Brings all that was written beside a file to the disk, as one step instead of one a file.
  static func synchronise(_ path: String) throws(Trouble) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path, "can't be opened") }
    defer { close(descriptor) }
    guard policydiff_synchronise(descriptor) == 0 || errno == EINVAL || errno == ENOSYS else {
      throw failure(path, "can't be written")
    }
  }
}
