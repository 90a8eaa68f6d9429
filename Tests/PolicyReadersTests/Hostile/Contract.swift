import PolicyText

extension SourceDocument {
  /// What breaks the contract of a document, if anything does: blocks lie in order in content that is UTF-8, and each has a
  /// place in the source.
  var flaw: String? {
    guard String(validating: content, as: UTF8.self) != nil, String(validating: source, as: UTF8.self) != nil else {
      return "text that is not UTF-8"
    }
    var end = 0
    for block in blocks {
      guard !block.text.isEmpty, block.text.lowerBound >= end, block.text.upperBound <= content.count else {
        return "block \(block.text) behind \(end)"
      }
      end = block.text.upperBound
      guard block.cells.allSatisfy({ $0.clamped(to: block.text) == $0 }) else { return "a cell outside its row" }
      let place = map.source(of: block.text)
      guard place.lowerBound >= 0, place.upperBound <= source.count else { return "source \(place)" }
    }
    return nil
  }

  /// A word of the source that stands in no block, where all words have to.
  var lostWord: String? {
    // Soft hyphens close up words across lines.
    guard !source.contains(0xAD) else { return nil }
    let words = { (bytes: ArraySlice<UInt8>) in bytes.split { $0 <= 0x20 } }
    let kept = Set(blocks.flatMap { words(content[$0.text]) })
    return words(source[...]).first { !kept.contains($0) }.map { String(decoding: $0, as: UTF8.self) }
  }
}
