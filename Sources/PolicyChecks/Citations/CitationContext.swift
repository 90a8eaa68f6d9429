internal import PolicyOutline
internal import PolicyText

/// What a policy does with an instrument that it names: tells of its end, or quotes it.
struct CitationContext {
  private let policy: CheckedPolicy
  private let all: [Word]

  init(_ policy: CheckedPolicy) {
    self.policy = policy
    all = policy.words.all
  }

  /// How many words apart a name and the verb may be.
  private static let reach = 8

  /// Whether the sentence itself says that the instrument was replaced: "which replaced the Data Protection Act 1998",
  /// "the Data Protection Act 1998 has been repealed", "formerly the …".
  func tellsOfEnd(of citation: Citation) -> Bool {
    let sentence = sentence(of: citation)
    let before = max(sentence.lowerBound, citation.words.lowerBound - 5)..<citation.words.lowerBound
    if before.contains(where: { all[$0].kinds.contains(.replacing) || isFormerly($0, citation) }) { return true }
    let behind = citation.words.upperBound..<min(sentence.upperBound, citation.words.upperBound + Self.reach)
    return behind.contains { index in
      all[index].kinds.contains(.replacing)
        && (index - 3..<index).contains { $0 >= citation.words.upperBound && all[$0].kinds.contains(.auxiliary) }
    }
  }

  private func isFormerly(_ index: Int, _ citation: Citation) -> Bool {
    index >= citation.words.lowerBound - 3 && all[index].kinds.contains(.formerly)
  }

  private func sentence(of citation: Citation) -> Range<Int> {
    policy.words.sentences(of: citation.clause).first { $0.contains(citation.words.lowerBound) }
      ?? policy.words.headings[citation.clause]
  }

  // MARK: Quoting

  /// A shorter quotation is a phrase.
  private static let leastQuoted = 6

  /// Whether words of the instrument stand behind its name: in quotation marks, or as the clauses below.
  func isQuoted(_ citation: Citation) -> Bool {
    let next = citation.clause + 1
    let body = policy.words.bodies[citation.clause]
    if next < policy.clauses.count, leadsOn(citation) {
      if policy.clauses[next].isQuoted { return true }
      if opensQuotation(policy.words.bodies[next].lowerBound), !policy.words.bodies[next].isEmpty { return true }
    }
    var start: Int?
    for index in body where !citation.words.contains(index) {
      if opensQuotation(index) { start = start ?? index }
      guard let opened = start, all[index].after.contains(.quote), closesQuotation(index) else { continue }
      if index - opened + 1 >= Self.leastQuoted, opened > citation.words.upperBound || index < citation.words.lowerBound
      {
        return true
      }
      start = nil
    }
    return false
  }

  /// Whether what comes next is led into: the clause ends in a colon or in a verb of saying.
  private func leadsOn(_ citation: Citation) -> Bool {
    let body = policy.words.bodies[citation.clause]
    guard let last = body.isEmpty ? policy.words.headings[citation.clause].last : body.last else { return false }
    return all[last].after.contains(.colon) || all[last].kinds.contains(.stating)
  }

  /// Whether a quotation mark stands right before a word.
  private func opensQuotation(_ index: Int) -> Bool {
    guard all.indices.contains(index), all[index].before.contains(.quote) else { return false }
    let bytes = policy.document.content[..<Int(all[index].start)]
    return bytes.last == 0x22 || bytes.hasSuffix([0xE2, 0x80, 0x9C]) || bytes.hasSuffix([0xE2, 0x80, 0x98])
      || bytes.last == 0x27 && !bytes.dropLast().hasSuffix([0x73])
  }

  /// Whether a quotation mark stands behind a word and what ends it.
  private func closesQuotation(_ index: Int) -> Bool {
    let bytes = policy.document.content[Int(all[index].end)...].prefix(5)
    return bytes.contains(0x22) || bytes.contains(0x9D) || bytes.contains(0x99) || bytes.contains(0x27)
  }
}

extension Collection<UInt8> where Self: BidirectionalCollection {
  fileprivate func hasSuffix(_ suffix: [UInt8]) -> Bool { suffix.elementsEqual(self.suffix(suffix.count)) }
}
