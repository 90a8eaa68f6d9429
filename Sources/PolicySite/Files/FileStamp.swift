#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif
internal import PolicyRendering

/// By what a file is known not to have been touched since it was written.
struct FileStamp: Hashable, Sendable {
  let number: UInt64
  let size: Int
  let seconds: Int
  let nanoseconds: Int

  /// Nil where there is no regular file. A link is none.
  init?(of path: String) {
    var information = stat()
    guard lstat(path, &information) == 0, information.st_mode & S_IFMT == S_IFREG else { return nil }
    self.init(information)
  }

  fileprivate init(_ information: stat) {
    #if canImport(Darwin)
      let time = information.st_mtimespec
    #else
      let time = information.st_mtim
    #endif
    number = UInt64(information.st_ino)
    size = Int(information.st_size)
    seconds = time.tv_sec
    nanoseconds = time.tv_nsec
  }

  func write(to writer: inout RecordWriter) {
    writer.write(number)
    writer.write(size)
    writer.write(seconds)
    writer.write(nanoseconds)
  }

  init(from reader: inout RecordReader) {
    number = reader.word()
    size = reader.number()
    seconds = reader.number()
    nanoseconds = reader.number()
  }
}

/// By what a document is known to hold what it held when it was read.
///
/// Beside what a stamp has, the time of the last change of any kind, which nobody can set back: who writes other words of
/// the same length and restores the time of writing is noticed. Files that a site is made of have no such time to go by, as
/// giving one a second name changes it.
struct DocumentStamp: Hashable, Sendable {
  private let file: FileStamp
  private let seconds: Int
  private let nanoseconds: Int

  /// Follows links. Nil where there is no regular file.
  init?(of path: String) {
    var information = stat()
    guard stat(path, &information) == 0, information.st_mode & S_IFMT == S_IFREG else { return nil }
    #if canImport(Darwin)
      let time = information.st_ctimespec
    #else
      let time = information.st_ctim
    #endif
    file = FileStamp(information)
    seconds = time.tv_sec
    nanoseconds = time.tv_nsec
  }

  /// Whether the file was left alone so long before a moment that whatever is done to it after that moment gets another
  /// stamp. Clocks of file systems tick slowly: what is written twice in one tick has one stamp.
  func isSettled(at moment: Int) -> Bool { max(file.seconds, seconds) + Self.slowestTick < moment }

  /// That of FAT, in seconds.
  private static let slowestTick = 2

  func write(to writer: inout RecordWriter) {
    file.write(to: &writer)
    writer.write(seconds)
    writer.write(nanoseconds)
  }

  init(from reader: inout RecordReader) {
    file = FileStamp(from: &reader)
    seconds = reader.number()
    nanoseconds = reader.number()
  }
}
