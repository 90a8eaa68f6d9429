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
      if scan.saysDelete && scan.hasOr { drafts[clause] = true }
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
    var saysDelete = false
  }

  private static func scan(_ clause: Int, in tree: ClauseTree) -> Scan {
    var scan = Scan()
    var depth = 0
    // An "OR" on a line of its own looks like a heading.
    let isHeading = tree.clauses[clause].body.isEmpty
    let fragments = isHeading ? tree.clauses[clause].heading : tree.clauses[clause].body
    for index in fragments {
      let range = tree.fragments[index].range
      tree.document.content.withUnsafeBufferPointer { bytes in
        for offset in range {
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
          case 0x64 where isPrefix(bytes, offset, range, "delete"), 0x44 where isPrefix(bytes, offset, range, "Delete"):
            scan.saysDelete = true
          default: break
          }
        }
      }
    }
    if depth > 0 { scan.closesBracket = false }
    return scan
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
