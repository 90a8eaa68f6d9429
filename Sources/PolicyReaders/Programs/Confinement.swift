internal import CProcess

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// What a program may reach beside what it is handed. Linux holds it to that, as far as this user and the kernel can;
/// elsewhere the program's own settings have to do.
enum Confinement {
  /// All that this user may reach: for what works on this user's own things, such as git.
  case none
  /// No network. For programs that read one document and follow nothing that it names.
  case offline
  /// No network, and no files but the system's and those of one folder, its own: for programs that would open what a
  /// document names.
  case folder(String)

  var isOnline: Bool { if case .none = self { true } else { false } }

  /// Whether this system holds a program to the files that it is allowed.
  static var holdsFiles: Bool { policydiff_confines_files() != 0 }

  /// The one folder to work in.
  var folder: String? { if case .folder(let path) = self { path } else { nil } }

  /// What may be read for a program to run at all; nil where files are not confined.
  func readablePaths(toRun program: String) -> [String]? {
    folder == nil ? nil : Self.systemPaths + [Self.home(of: program)].compactMap(\.self)
  }

  /// Where programs, libraries, fonts and their settings are. Nothing here belongs to a user.
  private static let systemPaths = [
    "/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/opt", "/nix", "/gnu", "/snap", "/app", "/proc",
    "/sys/devices/system", "/etc/libreoffice", "/etc/fonts", "/etc/alternatives", "/etc/ld.so.cache", "/etc/ld.so.conf",
    "/etc/ld.so.conf.d", "/etc/localtime", "/etc/locale.alias", "/etc/nsswitch.conf", "/var/cache/fontconfig",
    "/var/lib/libreoffice", "/var/spool/libreoffice",
  ]

  /// Where a program lies that somebody installed elsewhere: `/home/jo/office` for `/home/jo/office/program/soffice`.
  private static func home(of program: String) -> String? {
    guard let resolved = realpath(program, nil) else { return nil }
    defer { free(resolved) }
    let parts = String(cString: resolved).split(separator: "/").dropLast()
    // Not all of a user's files for the sake of `/home/jo/bin/soffice`.
    let kept = parts.count > 3 ? parts.dropLast() : parts
    return kept.isEmpty ? nil : "/" + kept.joined(separator: "/")
  }
}
