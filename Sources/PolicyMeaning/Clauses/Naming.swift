internal import PolicyOutline
internal import PolicyText

/// Finds a policy's title and the organisation whose it is.
struct Naming: Sendable {
  private let organisations: Set<String>

  init(_ profile: Profile) {
    organisations = Set(profile.organisations.map { $0.lowercased() })
  }

  /// The title as printed, on one line; the path where none is.
  func title(of tree: ClauseTree) -> String {
    if let clause = tree.clauses.firstIndex(where: { $0.role == .title }) {
      return tree.heading(of: clause) ?? tree.body(of: clause)
    }
    return tree.document.path
  }

  /// The name of an organisation in the text: capitalised words around one of the profile's words ("Larchfield Primary
  /// School"), the one named most often, in its first form.
  func organisation(in tree: ClauseTree) -> String? {
    var counts: [String: (count: Int, first: Int, name: String)] = [:]
    for clause in tree.clauses.indices.prefix(400) {
      for text in [tree.heading(of: clause), tree.body(of: clause)] {
        guard let text, !text.isEmpty else { continue }
        for name in names(in: text) {
          let key = name.lowercased()
          if let held = counts[key] {
            counts[key] = (held.count + 1, held.first, held.name)
          } else {
            counts[key] = (1, clause, name)
          }
        }
      }
    }
    let best = counts.values.max { left, right in
      let (a, b) = (score(left), score(right))
      return a != b ? a < b : left.first != right.first ? left.first > right.first : left.name > right.name
    }
    return best.map { $0.name == $0.name.uppercased() ? titleCase($0.name) : $0.name }
  }

  /// A name near the top counts more than one in passing.
  private func score(_ entry: (count: Int, first: Int, name: String)) -> Int {
    entry.count + (entry.first < 12 ? 6 : 0)
  }

  private func names(in text: String) -> [String] {
    let words = text.utf8.split(separator: 0x20).prefix(400)
    var names: [String] = []
    var run: [Substring] = []
    func flush() {
      while let last = run.last, !isOrganisation(last) {
        _ = last
        run.removeLast()
      }
      while let first = run.first, isSmall(first) || isArticle(first) { run.removeFirst() }
      if run.count >= 2, run.count <= 9 { names.append(run.joined(separator: " ").trimmed) }
      run = []
    }
    for bytes in words {
      // Most words begin no name and stand in none: they are passed over before anything is asked of their characters.
      if run.isEmpty, let first = bytes.first, (0x61...0x7A).contains(first) { continue }
      let bare = bytes.withoutOpening
      if bare.beginsWithCapital {
        run.append(Substring(bare))
        if bytes.endsWithMark { flush() }
      } else if !run.isEmpty, isSmall(Substring(bare)) {
        run.append(Substring(bare))
      } else {
        flush()
      }
    }
    flush()
    return names
  }

  private func isOrganisation(_ word: Substring) -> Bool {
    organisations.contains(String(word).trimmed.lowercased())
  }

  private func isSmall(_ word: Substring) -> Bool { ["of", "and", "&", "the", "for"].contains(word) }
  private func isArticle(_ word: Substring) -> Bool { ["The", "All", "Our", "Any", "This"].contains(word) }

  private func titleCase(_ name: String) -> String {
    name.split(separator: " ").map { word in
      isSmall(Substring(word.lowercased())) ? word.lowercased() : word.prefix(1) + word.dropFirst().lowercased()
    }.joined(separator: " ")
  }
}

extension String {
  /// Without the punctuation and possessive that cling to a word's end.
  fileprivate var trimmed: String {
    // A word of plain letters has neither.
    if let last = utf8.last, last != 0x73, last != 0x53, last < 0x80, last > 0x40 { return self }
    var text = Substring(self)
    for ending in ["’s", "'s", "s’", "s'"] where text.hasSuffix(ending) {
      text = text.dropLast(ending.first == "s" ? 1 : 2)
    }
    while let last = text.last, ",.;:)”’'\"".contains(last) { text = text.dropLast() }
    return String(text)
  }
}

extension Substring.UTF8View {
  /// Without a bracket and an opening quotation mark before a word.
  fileprivate var withoutOpening: Self {
    var bytes = first == 0x28 ? dropFirst() : self
    for mark: [UInt8] in [[0xE2, 0x80, 0x9C], [0xE2, 0x80, 0x98]] where bytes.starts(with: mark) {
      bytes = bytes.dropFirst(3)
    }
    return bytes
  }

  fileprivate var beginsWithCapital: Bool {
    guard let first else { return false }
    return first < 0x80 ? (0x41...0x5A).contains(first) : Substring(self).first?.isUppercase ?? false
  }

  /// Whether a comma, stop or closing mark ends the word, and with it a name.
  fileprivate var endsWithMark: Bool {
    switch last {
    case 0x2C, 0x2E, 0x3B, 0x3A, 0x29: true
    case 0x9D, 0x99: suffix(3).starts(with: [0xE2, 0x80])
    default: false
    }
  }
}
