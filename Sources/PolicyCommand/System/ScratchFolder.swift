#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif
internal import PolicyText

/// A folder of the program's own for as long as it runs.
struct ScratchFolder {
  let path: String

  init() throws(Trouble) {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(parent)/policydiff-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw Trouble(parent, "can't be written to (\(String(cString: strerror(errno)))); name a folder with -o")
    }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
