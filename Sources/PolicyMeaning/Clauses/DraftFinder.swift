package import PolicyOutline
internal import PolicyText

/// Finds what a draft leaves to be decided: alternatives joined by "OR", notes such as "delete as appropriate".
package enum DraftFinder {
  /// For each clause, whether it is one of several drafting alternatives. Linear in the bytes.
  package static func drafts(in tree: ClauseTree) -> [Bool] {
    var drafts = Array(repeating: false, count: tree.clauses.count)
    var open: (clause: Int, sawOr: Bool)?
    for clause in tree.clauses.indices {
      let scan = scan(clause, in: tree)
      if scan.isOrAlone {
        if clause > 0 { drafts[clause - 1] = true }
        if clause + 1 < drafts.count { drafts[clause + 1] = true }
      }
      if scan.hasOr, saysDelete(clause, in: tree) { drafts[clause] = true }
      if open == nil, scan.opensBracket { open = (clause, false) }
      if let (start, sawOr) = open {
        let sees = sawOr || scan.hasOr || scan.isOrAlone
        open = (start, sees)
        if scan.closesBracket {
          if sees, start != clause || scan.bracketHasOr { for index in start...clause { drafts[index] = true } }
          open = nil
        } else if clause - start > 30 {
          open = nil
        }
      }
    }
    return drafts
  }

  private struct Scan {
    var opensBracket = false
    var closesBracket = false
    var bracketHasOr = false
    var hasOr = false
    var isOrAlone = false
  }

  private static func scan(_ clause: Int, in tree: ClauseTree) -> Scan {
    var scan = Scan()
    var depth = 0
    let fragments = fragments(of: clause, in: tree)
    tree.document.content.withUnsafeBufferPointer { bytes in
      for index in fragments {
        let range = tree.fragments[index].range
        // From "O" to "]" where there are brackets, as few fragments have, else "O" alone.
        let hasBrackets = ByteSearch.first(from: 0x5B, through: 0x5D, in: bytes, range) != nil
        var next = range.lowerBound
        while let offset = ByteSearch.first(
          from: 0x4F, through: hasBrackets ? 0x5D : 0x4F, in: bytes, next..<range.upperBound)
        {
          next = offset + 1
          switch bytes[offset] {
          case 0x5B:
            depth += 1
            scan.opensBracket = true
          case 0x5D:
            depth -= 1
            if depth <= 0 { scan.closesBracket = depth < 0 || scan.opensBracket }
          case 0x4F where isWord(bytes, offset, range, "OR"):
            scan.hasOr = true
            if depth > 0 { scan.bracketHasOr = true }
            if fragments.count == 1, range.count <= 4 { scan.isOrAlone = true }
          default: break
          }
        }
      }
    }
    if depth > 0 { scan.closesBracket = false }
    return scan
  }

  /// What is searched. An "OR" on a line of its own looks like a heading.
  private static func fragments(of clause: Int, in tree: ClauseTree) -> Range<Int> {
    tree.clauses[clause].body.isEmpty ? tree.clauses[clause].heading : tree.clauses[clause].body
  }

  /// "Delete as appropriate".
  private static func saysDelete(_ clause: Int, in tree: ClauseTree) -> Bool {
    fragments(of: clause, in: tree).contains { index in
      let range = tree.fragments[index].range
      return tree.document.content.withUnsafeBufferPointer { bytes in
        range.contains { isPrefix(bytes, $0, range, "delete") || isPrefix(bytes, $0, range, "Delete") }
      }
    }
  }

  private static func isPrefix(
    _ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int, _ range: ByteRange, _ word: StaticString
  ) -> Bool {
    guard offset + word.utf8CodeUnitCount <= range.upperBound else { return false }
    var index = 0
    while index < word.utf8CodeUnitCount, bytes[offset + index] == word.utf8Start[index] { index += 1 }
    return index == word.utf8CodeUnitCount
  }

  private static func isWord(
    _ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int, _ range: ByteRange, _ word: StaticString
  ) -> Bool {
    func isLetter(_ index: Int) -> Bool {
      guard range.contains(index) else { return false }
      let byte = bytes[index] | 0x20
      return byte >= 0x61 && byte <= 0x7A
    }
    return isPrefix(bytes, offset, range, word) && !isLetter(offset - 1) && !isLetter(offset + word.utf8CodeUnitCount)
  }
}
