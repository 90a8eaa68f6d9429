#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif
package import PolicyText

/// Opens files and standard input.
package enum InputFile {
  package static func read(_ path: String) throws(Trouble) -> [UInt8] {
    let file = path == "-" ? STDIN_FILENO : open(path, O_RDONLY)
    guard file >= 0 else { throw Trouble(path, "no such file") }
    defer { if file != STDIN_FILENO { close(file) } }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = chunk.withUnsafeMutableBytes({ Glibc.read(file, $0.baseAddress, $0.count) }), count > 0 {
      bytes += chunk[..<count]
    }
    guard !bytes.isEmpty else { throw Trouble(path, "empty file") }
    return bytes
  }
}
