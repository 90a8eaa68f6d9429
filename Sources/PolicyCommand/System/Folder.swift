#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif
package import PolicyText

/// A folder of documents on disk.
package enum Folder {
  package static func exists(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether a folder holds something of that name.
  package static func holds(_ name: String, in folder: String) -> Bool {
    access("\(folder)/\(name)", F_OK) == 0
  }

  /// The paths of the files in a folder, not of those in its own folders, sorted by the bytes of their names. Hidden files
  /// and those of the given names are left out.
  ///
  /// - Throws: `Trouble` where the folder can't be read or holds no such file.
  package static func files(in folder: String, except excluded: Set<String>) throws(Trouble) -> [String] {
    guard let stream = opendir(folder) else {
      throw Trouble(folder, "can't open the folder (\(String(cString: strerror(errno))))")
    }
    defer { closedir(stream) }
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    var paths: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      guard !name.hasPrefix("."), !excluded.contains(name) else { continue }
      // A file is known by what the folder says; what else it may be is looked at.
      guard entry.pointee.d_type == DT_REG || !exists(prefix + name) else { continue }
      paths.append(prefix + name)
    }
    guard !paths.isEmpty else { throw Trouble(folder, "the folder holds no files to read") }
    return paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
