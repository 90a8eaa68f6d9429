import Foundation

/// Converts documents with the programs that people use for it.
enum Conversion {
  static func isInstalled(_ program: String) -> Bool { path(of: program) != nil }

  /// Converts files with LibreOffice, all in one go, into a folder.
  static func libreOffice(_ files: [URL], to filter: String, in folder: URL) async throws {
    let profile = folder.appending(path: "profile").absoluteString
    // A text file without this filter is opened as though it were in the encoding of old Windows.
    let encoding = files.allSatisfy { $0.pathExtension == "txt" } ? ["--infilter=Text (encoded):UTF8"] : []
    try await run(
      "soffice",
      ["-env:UserInstallation=\(profile)", "--headless"] + encoding
        + ["--convert-to", filter, "--outdir", folder.path] + files.map(\.path))
  }

  static func pandoc(_ file: URL, from: String, to output: URL, as format: String) async throws {
    try await run("pandoc", ["-f", from, "-t", format, "--wrap=none", "-s", file.path, "-o", output.path])
  }

  private static func path(of program: String) -> String? {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map { "\($0)/\(program)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Waits without keeping a thread, as other tests run meanwhile.
  private static func run(_ program: String, _ arguments: [String]) async throws {
    let process = Process()
    process.executableURL = URL(filePath: path(of: program) ?? program)
    process.arguments = arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try await withCheckedThrowingContinuation { continuation in
      process.terminationHandler = { _ in continuation.resume() }
      do { try process.run() } catch { continuation.resume(throwing: error) }
    }
  }
}
