import Foundation
import PolicyTestSupport

/// The built program as its users start it: a process of its own.
enum Binary {
  struct Result {
    let status: Int32
    let wasKilled: Bool
    let output: String
    let messages: String
  }

  /// Where the build put it: beside the tests.
  static let path = productsFolder.appending(path: "policydiff").path

  /// Runs a line of shell in which `policydiff` is the built program.
  static func shell(_ line: String, in folder: URL = Repository.root, locale: String = "C.UTF-8") throws -> Result {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", line]
    process.currentDirectoryURL = folder
    let inherited = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    process.environment = ["PATH": "\(productsFolder.path):\(inherited)", "LC_ALL": locale]
    let scratch = try Scratch()
    let (output, messages) = (scratch.path("output"), scratch.path("messages"))
    for name in ["output", "messages"] { try scratch.file(name, "") }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle(forWritingAtPath: output)
    process.standardError = FileHandle(forWritingAtPath: messages)
    try process.run()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus, wasKilled: process.terminationReason == .uncaughtSignal,
      output: String(decoding: try scratch.contents("output"), as: UTF8.self),
      messages: String(decoding: try scratch.contents("messages"), as: UTF8.self))
  }

  private static var productsFolder: URL {
    #if os(macOS)
      for bundle in Bundle.allBundles where bundle.bundlePath.hasSuffix(".xctest") {
        return bundle.bundleURL.deletingLastPathComponent()
      }
    #endif
    return Bundle.main.bundleURL
  }
}
