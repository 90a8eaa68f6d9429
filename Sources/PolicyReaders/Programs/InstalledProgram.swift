#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Finds programs as a shell would.
enum InstalledProgram {
  /// The folders that are looked into, joined by colons.
  static var searchPath: String {
    getenv("PATH").map { String(cString: $0) } ?? "/usr/local/bin:/usr/bin:/bin"
  }

  /// The path of the first program of a name, or nil where none is installed. A relative folder is not looked into: the
  /// folder that one happens to stand in should not decide what runs.
  static func path(of name: String, in searchPath: String = searchPath) -> String? {
    for folder in searchPath.utf8.split(separator: 0x3A) where folder.first == 0x2F {
      let path = "\(String(decoding: folder, as: UTF8.self))/\(name)"
      var status = stat()
      if access(path, X_OK) == 0, stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG { return path }
    }
    return nil
  }
}
