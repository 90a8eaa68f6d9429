package import PolicyOutline
package import PolicyText

/// Words of one version, by place: what a renderer quotes.
package struct Wording: Hashable, Sendable {
  package let part: VersionPart
  /// In content, within the part. Furniture that a page break put between the words may lie inside.
  package let range: ByteRange

  package init(_ part: VersionPart, _ range: ByteRange) {
    self.part = part
    self.range = range
  }
}

extension ClauseTree {
  /// The words as a person reads them: lines joined by spaces, hyphenated line ends closed up, no furniture.
  package func text(of wording: Wording) -> String {
    guard case .clause(let clause) = wording.part else { return document.text(wording.range) }
    var bytes: [UInt8] = []
    var followsGlue = true
    for index in textFragments(of: clause) {
      let cut = fragments[index].range.clamped(to: wording.range)
      guard !cut.isEmpty else { continue }
      if !followsGlue { bytes.append(0x20) }
      bytes.append(contentsOf: document.content[cut])
      followsGlue = fragments[index].isGlued && cut.upperBound == fragments[index].range.upperBound
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// All words of a part but its label.
  package func wording(of part: VersionPart) -> Wording {
    switch part {
    case .contentsEntry(let index): return Wording(part, ContentsEntry(furniture[index], in: document).title)
    case .clause(let clause):
      var range: ByteRange?
      for index in textFragments(of: clause) {
        let fragment = fragments[index].range
        range = min(range?.lowerBound ?? fragment.lowerBound, fragment.lowerBound)..<fragment.upperBound
      }
      return Wording(part, range ?? clauses[clause].range.upperBound..<clauses[clause].range.upperBound)
    }
  }

  /// The place of a part, label included.
  package func range(of part: VersionPart) -> ByteRange {
    switch part {
    case .clause(let clause): clauses[clause].range
    case .contentsEntry(let index): furniture[index].range
    }
  }

  /// The label of a part as printed, or nil.
  package func label(of part: VersionPart) -> String? {
    switch part {
    case .clause(let clause): label(of: clause)
    case .contentsEntry(let index): ContentsEntry(furniture[index], in: document).label.map(document.text)
    }
  }

  /// The fragments of a clause's heading and of its body, in order.
  func textFragments(of clause: Int) -> some Sequence<Int> {
    [clauses[clause].heading, clauses[clause].body].lazy.joined()
  }
}
