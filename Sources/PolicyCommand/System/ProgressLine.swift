/// A line on a terminal's standard error that tells how far a long run is, and is gone when it is done.
enum ProgressLine {
  /// A short run is over before a line could be read.
  private static let least = 100

  static func show(_ done: Int, of count: Int, _ what: String) {
    guard count >= least, done == count || done % 32 == 0 else { return }
    let line = done == count ? "\r\u{1B}[K" : "\r\u{1B}[K\(done) of \(count) \(what)"
    try? FileDescriptor.standardError.write(Array(line.utf8))
  }
}
