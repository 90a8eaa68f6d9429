/// Words that stand on one line with no more than a word's space between them.
struct PrintedPiece {
  var text: [UInt8]
  var frame: Frame
  /// The font's size of most of the text, in points.
  var size: Double
  /// Bytes of words in bold and in other type.
  var boldBytes: Int
  var plainBytes: Int
  /// Whether a space was drawn behind it, as it is where a line was wrapped and not where it was ended.
  var endsInSpace = false

  var isBold: Bool { boldBytes > 0 && plainBytes == 0 }

  /// Makes pieces of a page's runs, in the order in which they were drawn. O(n).
  static func pieces(of page: PrintedPage) -> [PrintedPiece] {
    var pieces: [PrintedPiece] = []
    for run in page.runs {
      let trimmed = run.trimmed
      let last = pieces.count - 1
      if trimmed.text.isEmpty {
        if last >= 0, pieces[last].frame.isBeside(run.frame) { pieces[last].endsInSpace = true }
        continue
      }
      if last >= 0, pieces[last].continues(with: trimmed) {
        pieces[last].append(trimmed, isApart: pieces[last].endsInSpace || run.startsWithSpace)
      } else {
        pieces.append(PrintedPiece(trimmed))
      }
      pieces[pieces.count - 1].endsInSpace = run.endsWithSpace
    }
    return pieces
  }

  init(_ run: PrintedRun) {
    (text, frame, size) = (run.text, run.frame, run.size)
    (boldBytes, plainBytes) = run.isBold ? (run.text.count, 0) : (0, run.text.count)
  }

  /// The widest gap between words of one line, in ems. What stands further off is set apart: by a tab, or in a cell.
  private static let widestGap = 1.0

  private func continues(with run: PrintedRun) -> Bool {
    guard frame.isBeside(run.frame) else { return false }
    let gap = run.frame.left - frame.right
    let em = max(size, run.size)
    return gap < em * Self.widestGap && gap > -em * 0.5
  }

  private mutating func append(_ run: PrintedRun, isApart: Bool) {
    var words = run.text
    let gap = run.frame.left - frame.right
    let isRaised = run.size < size * 0.85 && run.frame.bottom < frame.bottom - size * 0.08
    if isRaised {
      words = Superscript.figures(words) ?? words
    } else if size < run.size * 0.85, frame.bottom < run.frame.bottom - run.size * 0.08 {
      // A note begins with its marker.
      text = Superscript.figures(text) ?? text
    }
    if isApart || gap > 0.15 * min(size, run.size) { text.append(0x20) }
    text.append(contentsOf: words)
    if run.text.count > boldBytes + plainBytes { size = run.size }
    if run.isBold { boldBytes += run.text.count } else { plainBytes += run.text.count }
    // A raised figure must not make its line taller: the next would seem nearer.
    frame =
      isRaised
      ? Frame(left: frame.left, top: frame.top, right: run.frame.right, bottom: frame.bottom)
      : frame.joined(with: run.frame)
  }
}

extension PrintedRun {
  fileprivate var startsWithSpace: Bool { text.first == 0x20 }
  fileprivate var endsWithSpace: Bool { text.last == 0x20 }

  /// The run without the spaces at its ends, which take their part of its width with them.
  fileprivate var trimmed: PrintedRun {
    let range = text.withUnsafeBufferPointer { WhiteSpace.trim(0..<text.count, of: $0) }
    guard range.count < text.count else { return self }
    var run = self
    let width = frame.width / Double(text.count)
    // A space is about half as wide as a letter.
    run.frame.left += Double(range.lowerBound) * width * 0.5
    run.frame.right -= Double(text.count - range.upperBound) * width * 0.5
    run.text = Array(text[range])
    return run
  }
}
