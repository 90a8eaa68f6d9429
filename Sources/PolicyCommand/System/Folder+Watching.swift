#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif
internal import PolicyText

extension Folder {
  /// Another whenever a file in one of the folders comes, goes or is written. Files that can't be looked at count as gone.
  static func fingerprint(of folders: [String]) -> [String] {
    folders.flatMap { folder -> [String] in
      let paths = (try? files(in: folder, except: [])) ?? []
      return paths.map { path in
        var information = stat()
        guard stat(path, &information) == 0 else { return path }
        #if canImport(Darwin)
          let time = information.st_mtimespec
        #else
          let time = information.st_mtim
        #endif
        return "\(path) \(information.st_ino) \(information.st_size) \(time.tv_sec).\(time.tv_nsec)"
      }
    }
  }

  static func isLink(_ path: String) -> Bool {
    var information = stat()
    return lstat(path, &information) == 0 && information.st_mode & S_IFMT == S_IFLNK
  }
}
