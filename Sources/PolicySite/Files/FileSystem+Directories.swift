#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif
internal import PolicyText

extension FileSystem {
  /// What is in a directory and below it, as paths from it, in the order of these. Links are not followed.
  static func contents(of directory: String) throws(Trouble) -> [(path: String, isDirectory: Bool)] {
    var found: [(path: String, isDirectory: Bool)] = []
    var pending = [""]
    while let folder = pending.popLast() {
      for (name, type) in try names(in: folder.isEmpty ? directory : "\(directory)/\(folder)") {
        let path = folder.isEmpty ? name : "\(folder)/\(name)"
        let isDirectory = type == DT_UNKNOWN ? try isDirectory("\(directory)/\(path)") : type == DT_DIR
        if isDirectory { pending.append(path) }
        found.append((path, isDirectory))
      }
    }
    return found.sorted { $0.path < $1.path }
  }

  /// Tells of each file in a directory and below it, in no order: its path from there, and its name. Links are not
  /// followed.
  static func forEachFile(
    in directory: String, _ body: (_ path: String, _ name: String) throws(Trouble) -> Void
  ) throws(Trouble) {
    var pending = [""]
    while let folder = pending.popLast() {
      for (name, type) in try names(in: folder.isEmpty ? directory : "\(directory)/\(folder)") {
        let path = folder.isEmpty ? name : "\(folder)/\(name)"
        let isDirectory = type == DT_UNKNOWN ? try isDirectory("\(directory)/\(path)") : type == DT_DIR
        if isDirectory { pending.append(path) } else { try body(path, name) }
      }
    }
  }

  /// Removes a directory and all that is in it. Links are removed, not followed. Nothing there is no failure.
  static func removeDirectory(_ directory: String) throws(Trouble) {
    guard try kind(of: directory) != nil else { return }
    // A path sorts before those below it, so the last come first.
    for (path, isDirectory) in try contents(of: directory).reversed() {
      let whole = "\(directory)/\(path)"
      guard (isDirectory ? rmdir(whole) : unlink(whole)) == 0 else { throw failure(whole, "can't be removed") }
    }
    guard rmdir(directory) == 0 else { throw failure(directory, "can't be removed") }
  }

  /// Keeps others who write beside a directory waiting until the work is done. Where the file system has no locks the work
  /// is done without.
  static func locked<Result>(_ directory: String, _ work: () throws(Trouble) -> Result) throws(Trouble) -> Result {
    let descriptor = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(directory, "can't be opened") }
    defer { close(descriptor) }
    while flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
    let result = try work()
    // Makes the new names durable; some file systems can't, and need not.
    fsync(descriptor)
    return result
  }

  /// For file systems whose directories don't tell.
  private static func isDirectory(_ path: String) throws(Trouble) -> Bool {
    var information = stat()
    guard lstat(path, &information) == 0 else { throw failure(path, "can't be looked at") }
    return information.st_mode & S_IFMT == S_IFDIR
  }

  private static func names(in directory: String) throws(Trouble) -> [(String, Int)] {
    guard let stream = opendir(directory) else { throw failure(directory, "can't be read") }
    defer { closedir(stream) }
    var names: [(String, Int)] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 1) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append((name, Int(entry.pointee.d_type))) }
    }
    return names
  }
}
