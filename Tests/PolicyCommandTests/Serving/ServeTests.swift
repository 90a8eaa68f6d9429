import Foundation
import PolicyCommand
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite("The serve command")
struct ServeTests {
  @Test("answers with files of the folder alone, and says no to all else")
  func responses() throws {
    let scratch = try Scratch()
    _ = try scratch.makeFolder("site/policies")
    try scratch.file("site/index.html", "home")
    try scratch.file("site/policies/index.html", "list")
    try scratch.file("site/.hidden", "no")
    try scratch.file("secret", "no")
    try FileManager.default.createSymbolicLink(
      atPath: scratch.path("site/link.html"), withDestinationPath: scratch.path("secret"))
    let folder = ServedFolder(scratch.path("site"))
    func answer(_ line: String, host: String = "127.0.0.1") throws -> HTTPResponse {
      folder.response(to: try #require(HTTPRequest(Array("\(line) HTTP/1.1\r\nHost: \(host)\r\n\r\n".utf8))))
    }
    #expect(try answer("GET /").body == Array("home".utf8))
    #expect(try answer("GET /policies/").type.hasPrefix("text/html"))
    #expect(try answer("GET /policies").location == "/policies/")
    for path in ["/.hidden", "/link.html", "/none", "/index.html/x"] {
      #expect(try answer("GET \(path)").status == .missing, "\(path)")
    }
    #expect(try answer("GET /../secret").status == .badRequest)
    #expect(try answer("DELETE /").status == .notAllowed)
    #expect(try answer("GET /", host: "evil.example").status == .forbidden)
    let head = String(decoding: try answer("HEAD /").bytes(isHead: true), as: UTF8.self)
    #expect(head.contains("Content-Length: 4\r\n") && head.hasSuffix("\r\n\r\n"))
  }

  @Test("shows the site of a folder, makes it anew when a document changes, and leaves nothing behind")
  func preview() throws {
    let scratch = try Scratch()
    _ = try scratch.makeFolder("in")
    _ = try scratch.makeFolder("tmp")
    try scratch.file("in/oak.txt", "Oak School Policy\n\n1. Staff must not blog.\n")
    let process = Process()
    process.executableURL = URL(filePath: Binary.path)
    process.arguments = ["serve", scratch.path("in"), "--port", "0"]
    process.environment = ["TMPDIR": scratch.path("tmp"), "PATH": "/usr/bin:/bin"]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    defer { if process.isRunning { process.terminate() } }
    let line = String(decoding: pipe.fileHandleForReading.availableData, as: UTF8.self)
    let port = try #require(line.split(separator: ":").last.flatMap { Int($0.prefix { $0 != "/" }) })
    #expect(Self.get("/comparison.html", port).contains("200 OK"))
    #expect(Self.get("/nothing.html", port).contains("404 Not Found"))
    try scratch.file("in/elm.txt", "Elm School Policy\n\n1. Staff should not blog.\n")
    let deadline = Date(timeIntervalSinceNow: 60)
    while !Self.get("/policies/elm.html", port).contains("200 OK"), Date() < deadline { usleep(100_000) }
    #expect(Self.get("/policies/elm.html", port).contains("should not blog"))
    kill(process.processIdentifier, SIGINT)
    while process.isRunning, Date() < deadline { usleep(20_000) }
    #expect(!process.isRunning)
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path("tmp")) == [])
  }

  /// What a server on this machine answers, head and body.
  private static func get(_ path: String, _ port: Int) -> String {
    #if canImport(Darwin)
      let descriptor = socket(AF_INET, SOCK_STREAM, 0)
    #else
      let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #endif
    defer { close(descriptor) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = UInt16(port).bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let isConnected = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
      }
    }
    guard isConnected else { return "" }
    let request = Array("GET \(path) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n\r\n".utf8)
    _ = send(descriptor, request, request.count, 0)
    var answer: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 4_096)
    while true {
      let count = recv(descriptor, &chunk, chunk.count, 0)
      guard count > 0 else { return String(decoding: answer, as: UTF8.self) }
      answer += chunk[..<count]
    }
  }
}
