package import PolicyText

extension ClauseTree {
  /// The text of fragments as a person reads it: lines joined by spaces, hyphenated line ends closed up.
  package func text(of fragments: Range<Int>) -> String {
    var bytes: [UInt8] = []
    for index in fragments {
      let fragment = self.fragments[index]
      bytes.append(contentsOf: document.content[fragment.range])
      if !fragment.isGlued, index + 1 < fragments.upperBound { bytes.append(0x20) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The clause's heading, or nil where none is printed.
  package func heading(of clause: Int) -> String? {
    let fragments = clauses[clause].heading
    return fragments.isEmpty ? nil : text(of: fragments)
  }

  /// The clause's own words, without label, heading and children.
  package func body(of clause: Int) -> String {
    text(of: clauses[clause].body)
  }

  /// The label as printed, or nil.
  package func label(of clause: Int) -> String? {
    clauses[clause].label.map { document.text($0.range) }
  }

  /// The fragments of a clause that are its own body, cut to a range of content.
  package func fragments(of clause: Int, within range: ByteRange) -> [Fragment] {
    clauses[clause].body.compactMap { index in
      let fragment = fragments[index]
      let cut = fragment.range.clamped(to: range)
      return cut.isEmpty ? nil : Fragment(cut, isGlued: fragment.isGlued && cut.upperBound == fragment.range.upperBound)
    }
  }

  /// The words of a clause between two offsets of content, as a person reads them: what a quotation shows.
  package func quote(of clause: Int, within range: ByteRange) -> String {
    var bytes: [UInt8] = []
    let cut = fragments(of: clause, within: range)
    for (index, fragment) in cut.enumerated() {
      bytes.append(contentsOf: document.content[fragment.range])
      if !fragment.isGlued, index + 1 < cut.count { bytes.append(0x20) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
