#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A path from the root, without "." and "..", as it was written: links are not followed, so that a document is found below
/// the folder that its user sees it in.
struct AbsolutePath: Hashable {
  private let names: [Substring]

  init(_ path: String) {
    let whole = path.utf8.first == 0x2F ? path : "\(Self.workingFolder)/\(path)"
    var names: [Substring] = []
    for name in whole.split(separator: "/") where name != "." {
      if name == ".." { _ = names.popLast() } else { names.append(name) }
    }
    self.names = names
  }

  private init(names: [Substring]) {
    self.names = names
  }

  static var working: AbsolutePath { AbsolutePath(workingFolder) }

  var path: String { "/\(names.joined(separator: "/"))" }

  /// The folder that it lies in; nil for the root.
  var parent: AbsolutePath? { names.isEmpty ? nil : AbsolutePath(names: Array(names.dropLast())) }

  /// The path from a folder; nil where it doesn't lie in it.
  func relative(to folder: AbsolutePath) -> String? {
    guard names.starts(with: folder.names) else { return nil }
    return names.dropFirst(folder.names.count).joined(separator: "/")
  }

  /// As short as it can be told: from the working folder where it lies in that.
  var shown: String { relative(to: .working).flatMap { $0.isEmpty ? nil : $0 } ?? path }

  private static var workingFolder: String {
    guard let path = getcwd(nil, 0) else { return "/" }
    defer { free(path) }
    return String(cString: path)
  }
}
