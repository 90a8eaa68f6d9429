/// The difference between two texts of as many lines, as `diff -u` writes it and `patch` reads it.
package struct UnifiedDiff: Sendable {
  private static let context = 3

  private let before: [ArraySlice<UInt8>]
  private let after: [ArraySlice<UInt8>]

  /// - Parameters: texts whose lines correspond one by one. O(n).
  package init(_ before: [UInt8], _ after: [UInt8]) {
    self.before = Self.lines(before)
    self.after = Self.lines(after)
  }

  /// Nothing where the texts are the same.
  ///
  /// - Parameters:
  ///   - path: what the file is called.
  ///   - isOnScreen: whether what a terminal would act on is shown as a picture; a patch needs the bytes.
  package func text(of path: String, isOnScreen: Bool) -> [UInt8] {
    let changed = zip(before, after).enumerated().filter { $0.element.0 != $0.element.1 }.map(\.offset)
    guard !changed.isEmpty else { return [] }
    var output = Array("--- \(path)\n+++ \(path)\n".utf8)
    var rest = changed[...]
    while let first = rest.first {
      // Changes whose surroundings touch are shown together.
      var last = first
      while let next = rest.first, next - last <= 2 * Self.context {
        last = next
        rest.removeFirst()
      }
      let range = max(0, first - Self.context)..<min(before.count, last + Self.context + 1)
      write(range, isOnScreen, to: &output)
    }
    return output
  }

  private func write(_ range: Range<Int>, _ isOnScreen: Bool, to output: inout [UInt8]) {
    let place = "\(range.lowerBound + 1),\(range.count)"
    output += "@@ -\(place) +\(place) @@\n".utf8
    var index = range.lowerBound
    while index < range.upperBound {
      var end = index
      while end < range.upperBound, before[end] != after[end] { end += 1 }
      for line in index..<end { write("-", before[line], isOnScreen, to: &output) }
      for line in index..<end { write("+", after[line], isOnScreen, to: &output) }
      if end < range.upperBound { write(" ", before[end], isOnScreen, to: &output) }
      index = end + 1
    }
  }

  private func write(_ mark: StaticString, _ line: ArraySlice<UInt8>, _ isOnScreen: Bool, to output: inout [UInt8]) {
    output += "\(mark)".utf8
    let isEnded = line.last == 0x0A
    let words = isEnded ? line.dropLast() : line
    if isOnScreen { output += Self.shown(words).utf8 } else { output += words }
    output.append(0x0A)
    if !isEnded { output += "\\ No newline at end of file\n".utf8 }
  }

  /// Words with their spaces, and pictures for what acts.
  private static func shown(_ line: ArraySlice<UInt8>) -> String {
    String(decoding: line, as: UTF8.self).split(separator: " ", omittingEmptySubsequences: false)
      .map { VisibleText.line(String($0)) }.joined(separator: " ")
  }

  /// Lines with their line feeds.
  private static func lines(_ text: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    for (index, byte) in text.enumerated() where byte == 0x0A {
      lines.append(text[start...index])
      start = index + 1
    }
    if start < text.count { lines.append(text[start...]) }
    return lines
  }
}
