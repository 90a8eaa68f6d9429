import Foundation

/// Compares output with a recorded file below `Tests/Goldens`.
package enum Golden {
  /// Nil where `actual` equals the recorded file; else what to do about it.
  ///
  /// `RECORD_GOLDENS=1` in the environment writes the file instead, on purpose and never by default.
  package static func difference(_ actual: String, from name: String) throws -> String? {
    let url = Repository.file("Tests/Goldens/\(name)")
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(actual.utf8).write(to: url)
      return nil
    }
    guard let recorded = try? String(decoding: Data(contentsOf: url), as: UTF8.self) else {
      return "Tests/Goldens/\(name) is not recorded: run with RECORD_GOLDENS=1 and read what it writes"
    }
    guard recorded != actual else { return nil }
    let old = recorded.split(separator: "\n", omittingEmptySubsequences: false)
    let new = actual.split(separator: "\n", omittingEmptySubsequences: false)
    let line = zip(old, new).prefix { $0 == $1 }.count
    return """
      Tests/Goldens/\(name) differs from line \(line + 1):
      - \(line < old.count ? String(old[line]) : "(end)")
      + \(line < new.count ? String(new[line]) : "(end)")
      """
  }
}
