/// A pattern of paths below a folder, as ignore files have them: `*` is any part of a name, `?` any one byte of it, `**` any
/// folders. A pattern without a slash is of names in any folder; one that names a folder is of all that is in it.
package struct PathPattern: Hashable, Sendable {
  private let pieces: [[UInt8]]
  private let isOfNames: Bool

  package init(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "/")).map(Array.init).filter { $0 != [UInt8(ascii: ".")] }
    pieces = parts
    isOfNames = parts.count == 1 && !text.utf8.contains(UInt8(ascii: "/"))
  }

  /// Whether a relative path, or a folder that it lies in, is of the pattern. O(n m) in their lengths.
  package func matches(_ path: String) -> Bool {
    let names = path.utf8.split(separator: UInt8(ascii: "/"))
    guard !pieces.isEmpty else { return false }
    if isOfNames { return names.contains { Self.matches($0, pieces[0]) } }
    // reached[i]: whether the first i pieces are of the names so far.
    var reached = Array(repeating: false, count: pieces.count + 1)
    reached[0] = true
    for (index, piece) in pieces.enumerated() where Self.isFolders(piece) && reached[index] {
      reached[index + 1] = true
    }
    for name in names {
      var next = Array(repeating: false, count: pieces.count + 1)
      for (index, piece) in pieces.enumerated() {
        if Self.isFolders(piece) {
          next[index + 1] = reached[index] || reached[index + 1] || next[index]
        } else if reached[index] {
          next[index + 1] = Self.matches(name, piece)
        }
      }
      reached = next
      if reached[pieces.count] { return true }
    }
    return false
  }

  private static func isFolders(_ piece: [UInt8]) -> Bool { piece == Array("**".utf8) }

  /// One name against one piece: behind each `*` the shortest run that lets the rest match, found by going back to the last.
  private static func matches(_ name: Substring.UTF8View, _ piece: [UInt8]) -> Bool {
    let name = Array(name)
    var (place, mark) = (0, 0)
    var star: (mark: Int, place: Int)?
    while place < name.count {
      if mark < piece.count, piece[mark] == UInt8(ascii: "*") {
        star = (mark, place)
        mark += 1
      } else if mark < piece.count, piece[mark] == UInt8(ascii: "?") || piece[mark] == name[place] {
        mark += 1
        place += 1
      } else if let last = star {
        star = (last.mark, last.place + 1)
        mark = last.mark + 1
        place = last.place + 1
      } else {
        return false
      }
    }
    return piece[mark...].allSatisfy { $0 == UInt8(ascii: "*") }
  }
}
