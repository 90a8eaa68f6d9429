package import PolicyOutline
internal import PolicyText

extension ClauseCitation {
  /// How many ancestors are looked at.
  private static let reach = 16

  /// A clause without a number is cited by what it stands in. Nil where neither numbers nor headings lead to it.
  package init?(of clause: Int, in tree: ClauseTree) {
    var chain: [Int] = []
    var next: Int? = clause
    while let index = next, chain.count < Self.reach {
      chain.append(index)
      if tree.clauses[index].label?.isWhole == true { break }
      next = tree.clauses[index].parent
    }
    var number = ""
    var heading: String?
    for index in chain.reversed() {
      // A heading below the first number would say no more than the number.
      if number.isEmpty, !tree.clauses[index].isQuoted { heading = tree.heading(of: index) ?? heading }
      // Numbers inside a quotation are somebody else's.
      guard let label = tree.clauses[index].label, !tree.clauses[index].isQuoted else { continue }
      switch label.style {
      case .decimal(let numbers):
        let printed = numbers.map(String.init).joined(separator: ".")
        number = number.isEmpty || numbers.count > 1 ? printed : "\(number), \(printed)"
        if tree.heading(of: index) != nil || numbers.count > 1 { heading = nil }
      case .named:
        number = tree.document.text(label.range).trimmed(of: ".:) ")
        heading = nil
      case .alphabetic, .roman:
        number += "(\(tree.document.text(label.range).trimmed(of: "().:[] ")))"
      case .bullet, .note: continue
      }
    }
    let under = heading.map(VisibleText.line).map { Self.shortened($0.trimmed(of: ": ")) }
    if !number.isEmpty {
      self = .number(VisibleText.line(number), under: under)
    } else if let under {
      self = .heading(under)
    } else {
      return nil
    }
  }

  private static func shortened(_ heading: String) -> String {
    let longest = 40
    // Characters are counted only where there may be so many.
    guard heading.utf8.count > longest, heading.count > longest else { return heading }
    let cut = heading.prefix(longest - 1)
    return "\(cut[..<(cut.lastIndex(of: " ") ?? cut.endIndex)])…"
  }
}

extension ClauseLabel {
  /// Whether it says all by itself where it stands: "4.1", "Appendix B".
  var isWhole: Bool {
    switch style {
    case .decimal(let numbers): numbers.count > 1
    case .named: true
    default: false
    }
  }
}

extension String {
  /// - Parameter characters: of ASCII.
  fileprivate func trimmed(of characters: StaticString) -> String {
    func isKept(_ byte: UInt8) -> Bool {
      characters.withUTF8Buffer { !$0.contains(byte) }
    }
    guard let start = utf8.firstIndex(where: isKept), let last = utf8.lastIndex(where: isKept) else { return "" }
    return String(self[start..<utf8.index(after: last)])
  }
}
