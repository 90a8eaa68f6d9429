internal import PolicyOutline
internal import PolicyText

/// Finds a policy's title and the organisation whose it is.
struct Naming: Sendable {
  /// How many clauses are read: who a policy belongs to is told early and often.
  private static let reach = 300
  private static let longestName = 9

  private let organisations: ByteTable<Bool>

  init(_ profile: Profile) {
    var organisations = ByteTable<Bool>(capacity: profile.organisations.count)
    for noun in profile.organisations {
      Array(noun.lowercased().utf8).withUnsafeBufferPointer {
        if organisations.value($0) == nil { organisations.insert($0, true) }
      }
    }
    self.organisations = organisations
  }

  /// The title as printed, on one line; the path where none is.
  func title(of tree: ClauseTree) -> String {
    if let clause = tree.clauses.firstIndex(where: { $0.role == .title }) {
      return tree.heading(of: clause) ?? tree.body(of: clause)
    }
    return tree.document.path
  }

  /// The name of an organisation in the text: capitalised words that end in one of the profile's words ("Larchfield
  /// Primary School"). Of several the one named most often, names near the top counting more; in its first form.
  func organisation(in tree: ClauseTree) -> String? {
    let content = tree.document.content
    var found: [(key: String, name: String, range: ByteRange, count: Int)] = []
    for clause in tree.clauses.indices.prefix(Naming.reach) {
      for fragments in [tree.clauses[clause].heading, tree.clauses[clause].body] {
        for stretch in stretches(of: fragments, in: tree) {
          for range in names(in: content, stretch) {
            // Most are written as before.
            if let held = found.firstIndex(where: { isSame($0.range, range, content) }) {
              found[held].count += 1
              continue
            }
            let name = onOneLine(content[range])
            let key = name.lowercased()
            if let held = found.firstIndex(where: { $0.key == key }) {
              found[held].count += 1
            } else if found.count < 64 {
              found.append((key, name, range, clause < 12 ? 7 : 1))
            }
          }
        }
      }
    }
    var best = found.first
    for entry in found.dropFirst() where entry.count > best?.count ?? 0 { best = entry }
    return best.map { $0.name == $0.name.uppercased() ? titleCase($0.name) : $0.name }
  }

  /// With every run of white space as one space.
  private func onOneLine(_ name: ArraySlice<UInt8>) -> String {
    var bytes: [UInt8] = []
    for byte in name {
      if byte > 0x20 { bytes.append(byte) } else if bytes.last != 0x20 { bytes.append(0x20) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func isSame(_ left: ByteRange, _ right: ByteRange, _ content: [UInt8]) -> Bool {
    guard left.count == right.count else { return false }
    for offset in 0..<left.count where content[left.lowerBound + offset] != content[right.lowerBound + offset] {
      return false
    }
    return true
  }

  /// The fragments with those joined that nothing but white space parts: a name may go on in the next line.
  private func stretches(of fragments: Range<Int>, in tree: ClauseTree) -> [ByteRange] {
    var stretches: [ByteRange] = []
    for index in fragments {
      let range = tree.fragments[index].range
      if index > fragments.lowerBound, let last = stretches.last, !tree.fragments[index - 1].isGlued,
        last.upperBound <= range.lowerBound,
        tree.document.content[last.upperBound..<range.lowerBound].allSatisfy({ $0 <= 0x20 })
      {
        stretches[stretches.count - 1] = last.lowerBound..<range.upperBound
      } else {
        stretches.append(range)
      }
    }
    return stretches
  }

  /// The ranges of names in a stretch of content. Linear in its bytes.
  private func names(in content: [UInt8], _ range: ByteRange) -> [ByteRange] {
    var names: [ByteRange] = []
    var run: [ByteRange] = []
    var start = range.lowerBound
    while start < range.upperBound {
      var end = start
      while end < range.upperBound, content[end] > 0x20 { end += 1 }
      // Most words are small, and outside a name nothing depends on them.
      if end > start, !run.isEmpty || !isSmallLetter(content[start]) {
        let word = trimmed(start..<end, content)
        if isCapitalised(word, content) || (!run.isEmpty && isSmall(word, content)) {
          if goesOn(word, before: end, content) {
            run.append(word.lowerBound..<end)
          } else {
            run.append(word)
            if word.upperBound < end { close(&run, content, into: &names) }
          }
        } else {
          close(&run, content, into: &names)
        }
      }
      start = end + 1
    }
    close(&run, content, into: &names)
    return names
  }

  /// Ends a run of words: what it has behind its last organisation word is dropped, and an article with what it governs
  /// ("The Governing Body of") before its name.
  private func close(_ run: inout [ByteRange], _ content: [UInt8], into names: inout [ByteRange]) {
    defer { run.removeAll(keepingCapacity: true) }
    guard run.count > 1, let last = run.lastIndex(where: { isOrganisation($0, content) }) else { return }
    var words = run[...last]
    if let first = words.first, isArticle(first, content) {
      words = words.dropFirst()
      if let of = words.firstIndex(where: { isSmall($0, content) }),
        !words[..<of].contains(where: { isOrganisation($0, content) })
      {
        words = words[(of + 1)...]
      }
    }
    while let first = words.first, isSmall(first, content) || isArticle(first, content) { words = words.dropFirst() }
    guard words.count > 1, words.count <= Naming.longestName, let first = words.first, let end = words.last else {
      return
    }
    names.append(first.lowerBound..<end.upperBound)
  }

  /// A word without brackets, quotation marks, stops and the possessive that cling to it.
  private func trimmed(_ word: ByteRange, _ content: [UInt8]) -> ByteRange {
    var (start, end) = (word.lowerBound, word.upperBound)
    while start < end, !isLetterOrDigit(content[start]), content[start] != 0x26 { start += 1 }
    while end > start, !isLetterOrDigit(content[end - 1]), content[end - 1] != 0x26 { end -= 1 }
    // "School’s", "school's"
    if end - start > 2, content[end - 1] | 0x20 == 0x73 {
      if content[end - 2] == 0x27 { return start..<end - 2 }
      if end - start > 4, content[end - 4..<end - 1].elementsEqual([0xE2, 0x80, 0x99]) { return start..<end - 4 }
    }
    return start..<end
  }

  /// Whether a word's ending belongs to the name: "St. Mary’s Canteen", but not "the Canteen’s rules".
  private func goesOn(_ word: ByteRange, before end: Int, _ content: [UInt8]) -> Bool {
    let ending = content[word.upperBound..<end]
    if ending.elementsEqual([0x2E]) { return word.count <= 2 }
    return (ending.elementsEqual("'s".utf8) || ending.elementsEqual("’s".utf8)) && !isOrganisation(word, content)
  }

  private func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
  }

  private func isSmallLetter(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }

  private func isCapitalised(_ word: ByteRange, _ content: [UInt8]) -> Bool {
    !word.isEmpty && content[word.lowerBound] >= 0x41 && content[word.lowerBound] <= 0x5A
  }

  private func isOrganisation(_ word: ByteRange, _ content: [UInt8]) -> Bool {
    guard word.count <= 24 else { return false }
    return content[word].map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }.withUnsafeBufferPointer {
      organisations.value($0) != nil
    }
  }

  private func isSmall(_ word: ByteRange, _ content: [UInt8]) -> Bool {
    switch word.count {
    case 1: content[word.lowerBound] == 0x26
    case 2: content[word].elementsEqual("of".utf8)
    case 3:
      content[word].elementsEqual("and".utf8) || content[word].elementsEqual("the".utf8)
        || content[word].elementsEqual("for".utf8)
    default: false
    }
  }

  private func isArticle(_ word: ByteRange, _ content: [UInt8]) -> Bool {
    let words: [StaticString] = ["The", "All", "Our", "Any", "This", "At", "In", "A"]
    return words.contains { article in
      article.utf8CodeUnitCount == word.count
        && (0..<word.count).allSatisfy { content[word.lowerBound + $0] == article.utf8Start[$0] }
    }
  }

  private func titleCase(_ name: String) -> String {
    var words: [String] = []
    for word in name.split(separator: " ") {
      let isJoint = ["OF", "AND", "THE", "FOR"].contains(word)
      words.append(isJoint ? word.lowercased() : String(word.prefix(1)) + word.dropFirst().lowercased())
    }
    return words.joined(separator: " ")
  }
}
